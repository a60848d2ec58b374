import { useRef, useState } from "react";

import type { OwnGrounds } from "../../../analysis/own/own-client";
import { changePlaces } from "../../../data/own/places-session";
import { saveFile } from "../../../data/export/save-file";
import { isByHand } from "../../../domain/own-by-hand";
import { reachWords, type OwnPlace, type OwnPlacesShown } from "../../../domain/own-place";
import { ALWAYS_POOR, beyondWords } from "../../../domain/own-words";
import { plural, whole } from "../../../domain/format";
import { handFocusAlong } from "../../../platform/hand-focus-on";
import type { Explored } from "../use-explore";
import { FailureNote } from "../../../ui/failure-note";
import { SCROLLABLE } from "../../../ui/scrollable";
import { GROUPS, GroupHeadings, ReachedFigures } from "./reached-figures";
import { AimButton } from "./place-on-map";
import { useReached } from "./use-reached";
import { WalkFound } from "./walk-found";
import { withinCsv } from "./within-csv";

/** Rows that are shown before a search: a long list is searched. */
const SHOWN = 30;

/** Who lives within the distance of each place, and of all together. */
export const WithinTable = ({
  grounds,
  own,
  explored,
}: {
  grounds: OwnGrounds;
  own: OwnPlacesShown;
  explored: Explored;
}) => {
  const rows = useRef<HTMLTableSectionElement>(null);
  const [sought, setSought] = useState("");
  const { places } = own;
  const { answer: reached, error, share, retry } = useReached(grounds, own);
  const answer = reached?.within;
  const listed = places
    .map((place, at) => ({ place, at }))
    .filter(({ place: { name, kind } }) =>
      `${name} ${kind}`.toLowerCase().includes(sought.trim().toLowerCase()),
    );
  if (error !== null) return <FailureNote error={error} onRetry={retry} />;
  const flyTo = ({ longitude, latitude }: OwnPlace) =>
    explored.change({ map: { zoom: 13.5, latitude, longitude, bearing: 0, pitch: 0 } });
  return (
    <section aria-label="Who lives within" aria-busy={answer === undefined}>
      {places.length < 6 ? null : (
        <label className="field">
          <span className="label">Find one of your places</span>
          <input type="search" value={sought} onChange={({ target }) => setSought(target.value)} />
        </label>
      )}
      <div className="own-scroll" aria-label="Your places" {...SCROLLABLE}>
        <table className="own-table">
          <caption className="sr-only">
            Who lives within {reachWords(own)} of each place, an estimate
          </caption>
          <GroupHeadings of="Place" />
          <tbody ref={rows}>
            {listed.slice(0, SHOWN).map(({ place, at }) => (
              <tr key={`${place.name} ${at}`}>
                <th scope="row">
                  <button type="button" className="link" onClick={() => flyTo(place)}>
                    {place.name}
                  </button>
                  {isByHand(place) ? (
                    <AimButton moves={place} className="link own-move" label={`Move ${place.name}`}>
                      Move
                    </AimButton>
                  ) : null}
                </th>
                <ReachedFigures reached={answer?.each[at]} />
                <td>
                  <button
                    type="button"
                    className="quiet"
                    aria-label={`Remove ${place.name}`}
                    onClick={() => {
                      handFocusAlong(rows.current, ".quiet");
                      changePlaces({ places: places.filter((_, one) => one !== at) });
                    }}
                  >
                    ×
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All together, each once</th>
              <ReachedFigures reached={answer?.all} />
              <td />
            </tr>
            <tr>
              <th scope="row">Beyond</th>
              {GROUPS.map((group) => (
                <td key={group}>
                  {answer === undefined
                    ? "…"
                    : whole(sumOf(grounds.people[group]) - answer.all.people[group])}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="small">{ALWAYS_POOR}</p>
      {reached?.beyond == null ? null : <p className="small">{beyondWords(reached.beyond)}</p>}
      {listed.length > SHOWN ? (
        <p className="small">
          {plural(listed.length - SHOWN, "more place is", "more places are")} not listed: search for
          one by its name.
        </p>
      ) : null}
      {answer === undefined ? (
        <p className="small" role="status">
          Counting who lives near…{" "}
          {own.walk == null ? null : <progress aria-label="Places walked from" value={share} />}
        </p>
      ) : (
        <p className="own-buttons">
          <button
            type="button"
            className="button small-button"
            onClick={() => {
              const csv = withinCsv(own, answer);
              saveFile("within-my-places.csv", new Blob([csv], { type: "text/csv;charset=utf-8" }));
            }}
          >
            Save as CSV
          </button>
        </p>
      )}
      {reached?.walked == null ? null : <WalkFound own={own} walked={reached.walked} />}
    </section>
  );
};

const sumOf = (people: Float64Array): number => people.reduce((sum, one) => sum + one, 0);
