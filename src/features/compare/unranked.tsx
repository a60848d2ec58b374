import { inWorkMeasure } from "../../domain/in-work-measures";
import { groundMeasure } from "../../domain/mapped-id";
import { measureOf } from "../../domain/measure-releases";
import { mappedAt, mappedWords } from "../../domain/versus";
import type { Compared } from "./use-compare";

/** Where the link asks for a measure that is not ranked: where on this page it is, and what the ranks are of. */
export const Unranked = ({ compared: { view, measure } }: { compared: Compared }) => {
  if (view.measure === measure.id) return null;
  const isApart = measureOf(groundMeasure(view.measure)).apart === true;
  const isInWork = inWorkMeasure(view.measure) !== undefined;
  return (
    <p className="unranked">
      {mappedWords(mappedAt(view.measure, view.release))} is not ranked across England. It is{" "}
      {isInWork ? (
        <>
          under <a href="#in-work">Work and low income</a> and{" "}
        </>
      ) : null}
      on the <a href="#maps">maps</a>
      {isApart ? "" : `; the ranks on this page are of ${measure.title.toLowerCase()}`}.
    </p>
  );
};
