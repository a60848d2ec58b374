import { useMemo } from "react";

import { insideShapes, type OwnGrounds } from "../../../analysis/own/own-client";
import type { Reached } from "../../../analysis/own/who-within";
import { changePlaces } from "../../../data/own/places-session";
import { saveFile } from "../../../data/export/save-file";
import { plural } from "../../../domain/format";
import { HOMES_SAID, type ObjectiveId } from "../../../domain/own-objectives";
import {
  boundsOf,
  SHAPES_SAID,
  TOO_SMALL,
  tooSmallWords,
  type OwnShape,
} from "../../../domain/own-shape";
import { ALWAYS_POOR } from "../../../domain/own-words";
import { fitCamera, NO_PADDING } from "../../../map/camera";
import { FailureNote } from "../../../ui/failure-note";
import { MethodLink } from "../../../ui/method-link";
import { SCROLLABLE } from "../../../ui/scrollable";
import type { Explored } from "../use-explore";
import { GROUPS, GroupHeadings, ReachedFigures } from "./reached-figures";
import { useAnswer } from "./use-answer";
import { insideCsv } from "./within-csv";

/** CSS pixels that a shape is to fit into: a phone's map has no more. */
const ROOM = { width: 320, height: 280 };
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
  explored,
}: {
  grounds: OwnGrounds;
  shapes: readonly OwnShape[];
  explored: Explored;
}) => {
  const asked = useMemo((): Asked => ({ grounds, shapes }), [grounds, shapes]);
  const { answer, error, retry } = useAnswer(asked, ask);
  if (error !== null) return <FailureNote error={error} onRetry={retry} />;
  const goTo = ({ polygons }: OwnShape): void =>
    explored.change({ map: fitCamera(boundsOf(polygons), ROOM, NO_PADDING, CLOSEST) });
  const small = shapes.filter((_, at) => answer?.each[at]?.homes === 0).map(({ name }) => name);
  return (
    <section
      className="own-next"
      aria-label="Who lives inside your shapes"
      aria-busy={answer === null}
    >
      <h2>Inside your shapes</h2>
      <div className="own-scroll" aria-label="Your shapes" {...SCROLLABLE}>
        <table className="own-table">
          <caption className="sr-only">Who lives inside each shape, an estimate</caption>
          <GroupHeadings of="Shape" />
          <tbody>
            {shapes.map((shape, at) => (
              <tr key={`${shape.name} ${at}`}>
                <th scope="row">
                  <button type="button" className="link" onClick={() => goTo(shape)}>
                    {shape.name}
                  </button>
                  <Counted reached={answer?.each[at]} />
                </th>
                <ShapeFigures reached={answer?.each[at]} />
                <td>
                  <button
                    type="button"
                    className="quiet"
                    aria-label={`Remove ${shape.name}`}
                    onClick={() => changePlaces({ shapes: shapes.filter((_, one) => one !== at) })}
                  >
                    ×
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                All together, each once
                <Counted reached={answer?.all} />
              </th>
              <ShapeFigures reached={answer?.all} />
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
      {small.length === 0 ? null : <p className="small">{tooSmallWords(small)}</p>}
      <p className="small">
        {HOMES_SAID} {SHAPES_SAID} {ALWAYS_POOR}{" "}
        <MethodLink id="own-places" of="Who lives inside your own shapes" />
      </p>
      {answer === null ? (
        <p className="small" role="status">
          Counting who lives inside…
        </p>
      ) : (
        <p className="own-buttons">
          <button
            type="button"
            className="button small-button"
            onClick={() => {
              const csv = insideCsv(shapes, answer);
              saveFile("inside-my-shapes.csv", new Blob([csv], { type: "text/csv;charset=utf-8" }));
            }}
          >
            Save shapes as CSV
          </button>
        </p>
      )}
    </section>
  );
};

/** How many postcodes the figures of a shape rest on. */
const Counted = ({ reached }: { reached: Reached<ObjectiveId> | undefined }) =>
  reached === undefined ? null : (
    <span className="own-counted">{plural(reached.homes, "postcode")}</span>
  );

const ShapeFigures = ({ reached }: { reached: Reached<ObjectiveId> | undefined }) =>
  reached?.homes === 0 ? (
    <td colSpan={GROUPS.length}>{TOO_SMALL}</td>
  ) : (
    <ReachedFigures reached={reached} />
  );
