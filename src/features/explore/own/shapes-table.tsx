import { useMemo } from "react";

import { insideShapes, type OwnGrounds } from "../../../analysis/own/own-client";
import type { Reached } from "../../../analysis/own/who-within";
import { useTold } from "../../../data/participants/session";
import { changePlaces } from "../../../data/own/places-session";
import { plural } from "../../../domain/format";
import { HOMES_SAID, type CountedId } from "../../../domain/own-objectives";
import {
  boundsOf,
  SHAPES_SAID,
  TOO_SMALL,
  tooSmallWords,
  type OwnShape,
} from "../../../domain/own-shape";
import { ALWAYS_POOR, CHILDREN_SAID } from "../../../domain/own-words";
import { FailureNote } from "../../../ui/failure-note";
import { MethodLink } from "../../../ui/method-link";
import { setDestination } from "../search/destination";
import { ParticipantsNear } from "./participants-near";
import { GROUPS, ReachedFigures } from "./reached-figures";
import { OwnTable, SaveCsv } from "./own-table";
import { useAnswer } from "./use-answer";
import { insideCsv } from "./within-csv";

/** As near as the map may come. */
const CLOSEST = 15;

interface Asked {
  readonly grounds: OwnGrounds;
  readonly shapes: readonly OwnShape[];
}

const ask = ({ grounds, shapes }: Asked, signal: AbortSignal) =>
  insideShapes(grounds, shapes, signal);

/** Who lives inside each shape, and inside all together. */
export const ShapesTable = ({
  grounds,
  shapes,
}: {
  grounds: OwnGrounds;
  shapes: readonly OwnShape[];
}) => {
  const told = useTold();
  const asked = useMemo((): Asked => ({ grounds, shapes }), [grounds, shapes]);
  const { answer, error, retry } = useAnswer(asked, ask);
  if (error !== null) return <FailureNote error={error} onRetry={retry} />;
  const goTo = ({ polygons }: OwnShape): void =>
    setDestination({
      rows: [],
      point: null,
      bounds: boundsOf(polygons),
      zoom: CLOSEST,
      pin: null,
    });
  const small = shapes.filter((_, at) => answer?.each[at]?.homes === 0).map(({ name }) => name);
  return (
    <section
      className="own-next"
      aria-label="Who lives inside your shapes"
      aria-busy={answer === null}
    >
      <h2>Inside your shapes</h2>
      <OwnTable
        of="Shape"
        label="Your shapes"
        caption="Who lives inside each shape, an estimate"
        rows={shapes.map((shape, at) => ({
          key: `${shape.name} ${at}`,
          name: shape.name,
          goTo: () => goTo(shape),
          more: <Counted reached={answer?.each[at]} />,
          figures: <ShapeFigures reached={answer?.each[at]} />,
          remove: () => changePlaces({ shapes: shapes.filter((_, one) => one !== at) }),
        }))}
        foot={
          <tr>
            <th scope="row">
              All together, each once
              <Counted reached={answer?.all} />
            </th>
            <ShapeFigures reached={answer?.all} />
            <td />
          </tr>
        }
      />
      {small.length === 0 ? null : <p className="small">{tooSmallWords(small)}</p>}
      <p className="small">
        {HOMES_SAID} {SHAPES_SAID} {ALWAYS_POOR} {CHILDREN_SAID}{" "}
        <MethodLink id="own-places" of="Who lives inside your own shapes" />
      </p>
      {answer?.participants == null || told === null ? null : (
        <ParticipantsNear
          title="Participants inside your shapes"
          of="Shape"
          rows={shapes.map(({ name }, at) => ({ name, at }))}
          within={answer.participants}
          beyond={null}
          told={told}
        />
      )}
      {answer === null ? (
        <p className="small" role="status">
          Counting who lives inside…
        </p>
      ) : (
        <SaveCsv
          title="Save shapes as CSV"
          file="inside-my-shapes.csv"
          csv={() => insideCsv(shapes, answer, told)}
        />
      )}
    </section>
  );
};

/** How many postcodes the figures of a shape rest on. */
const Counted = ({ reached }: { reached: Reached<CountedId> | undefined }) =>
  reached === undefined ? null : (
    <span className="own-counted">{plural(reached.homes, "postcode")}</span>
  );

const ShapeFigures = ({ reached }: { reached: Reached<CountedId> | undefined }) =>
  reached?.homes === 0 ? (
    <td colSpan={GROUPS.length}>{TOO_SMALL}</td>
  ) : (
    <ReachedFigures reached={reached} />
  );
