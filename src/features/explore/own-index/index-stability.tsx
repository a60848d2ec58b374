import { useQuery } from "@tanstack/react-query";

import { stabilityOf } from "../../../analysis/client";
import type { Stability } from "../../../analysis/own/index-stability";
import { ownEdition } from "../../../data/own/figures-session";
import { indexPartsFrom } from "../../../data/own/index-file";
import { partsFrom } from "../../../data/queries";
import type { Areas } from "../../../domain/areas";
import { percent } from "../../../domain/format";
import { measureOf } from "../../../domain/measure-releases";
import type { OwnIndexId } from "../../../domain/measures";
import type { IndexRecipe } from "../../../domain/own-index/index-recipe";
import { swayedSentences, unknownInIndexWords } from "../../../domain/own-index/index-words";
import { FailureNote } from "../../../ui/failure-note";
import { MethodLink } from "../../../ui/method-link";
import { SCROLLABLE } from "../../../ui/scrollable";
import type { Explored } from "../use-explore";

const DRAWS = 1000;
const SEED = 0.271828;

const unknownIn = (column: Float64Array): number =>
  column.reduce((sum, value) => sum + Number(Number.isNaN(value)), 0);

/** How far the list of the top 10% hangs on the weights, and which areas have no index. */
export const IndexStability = ({
  areas,
  change,
  id,
  recipe,
}: Pick<Explored, "areas" | "change"> & {
  id: OwnIndexId;
  recipe: IndexRecipe;
}) => {
  const query = useQuery({
    queryKey: ["index-stability", id, String(ownEdition())],
    gcTime: 0,
    queryFn: async ({ client, signal }) => {
      const parts = await indexPartsFrom(recipe, partsFrom(client));
      const stability = await stabilityOf({ ...parts, draws: DRAWS, seed: SEED }, { signal });
      return { stability, unknown: parts.columns.map(unknownIn), rows: rowsUnknown(parts.columns) };
    },
  });
  const { data } = query;
  if (query.error !== null)
    return <FailureNote error={query.error} onRetry={() => void query.refetch()} />;
  if (data === undefined)
    return (
      <p className="small" role="status">
        Trying other weights…
      </p>
    );
  const told = recipe.parts.map(({ measure }, at) => ({
    title: measureOf(measure).title,
    unknown: data.unknown[at]!,
  }));
  return (
    <section aria-label="How far the weights decide">
      <h3 className="label">How far the weights decide</h3>
      {recipe.parts.length === 1 ? (
        <p className="small">With one measure the weight changes nothing. Add a second.</p>
      ) : (
        <>
          {swayedSentences(data.stability).map((sentence) => (
            <p key={sentence} className="small">
              {sentence}
            </p>
          ))}
          <Swayed
            areas={areas}
            stability={data.stability}
            onOpen={(code) => change({ area: code })}
          />
        </>
      )}
      <p className="small">{unknownInIndexWords(data.rows, told)}</p>
      <MethodLink id="own-index" of="Your own index" />
    </section>
  );
};

const rowsUnknown = (columns: readonly Float64Array[]): number =>
  (columns[0] ?? new Float64Array()).reduce(
    (sum, _, row) => sum + Number(columns.some((column) => Number.isNaN(column[row]))),
    0,
  );

/** The areas that are in the list at some weights only, the most often in first. */
const Swayed = ({
  areas,
  stability: { draws, chosen, times },
  onOpen,
}: {
  areas: Areas;
  stability: Stability;
  onOpen: (code: string) => void;
}) => {
  const rows = [...areas.codes.keys()]
    .filter((row) => (chosen[row] === 1 ? times[row]! < draws : times[row]! > 0))
    .toSorted((a, b) => times[b]! - times[a]!);
  if (rows.length === 0) return null;
  return (
    <details>
      <summary className="quiet">Areas that are sometimes in</summary>
      <div className="index-scroll" aria-label="Areas sometimes in" {...SCROLLABLE}>
        <table className="index-table">
          <thead>
            <tr>
              <th scope="col">Area</th>
              <th scope="col">In your list</th>
              <th scope="col">Share of other weights</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    onClick={() => onOpen(areas.codes[row] ?? "")}
                  >
                    {areas.msoas[areas.msoa[row] ?? -1]?.title ?? ""} {areas.names[row]}
                  </button>
                </th>
                <td>{chosen[row] === 1 ? "Yes" : "No"}</td>
                <td>{percent((100 * times[row]!) / draws)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};
