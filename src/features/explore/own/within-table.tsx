import { useState } from "react";

import type { OwnGrounds } from "../../../analysis/own/own-client";
import { useTold } from "../../../data/participants/session";
import { changePlaces } from "../../../data/own/places-session";
import { isByHand } from "../../../domain/own-by-hand";
import { reachWords, type OwnPlace, type OwnPlacesShown } from "../../../domain/own-place";
import { ALWAYS_POOR, beyondWords, CHILDREN_SAID } from "../../../domain/own-words";
import { plural, whole } from "../../../domain/format";
import { setDestination } from "../search/destination";
import { FailureNote } from "../../../ui/failure-note";
import { ParticipantsNear } from "./participants-near";
import { GROUPS, ReachedFigures } from "./reached-figures";
import { OwnTable, SaveCsv } from "./own-table";
import { AimButton } from "./place-on-map";
import { useReached } from "./use-reached";
import { WalkFound } from "./walk-found";
import { withinCsv } from "./within-csv";

/** Rows that are shown before a search: a long list is searched. */
const SHOWN = 30;

/** Who lives within the distance of each place, and of all together. */
export const WithinTable = ({ grounds, own }: { grounds: OwnGrounds; own: OwnPlacesShown }) => {
  const told = useTold();
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
    setDestination({ rows: [], point: { longitude, latitude }, zoom: 13.5, pin: null });
  return (
    <section aria-label="Who lives within" aria-busy={answer === undefined}>
      {places.length < 6 ? null : (
        <label className="field">
          <span className="label">Find one of your places</span>
          <input type="search" value={sought} onChange={({ target }) => setSought(target.value)} />
        </label>
      )}
      <OwnTable
        of="Place"
        label="Your places"
        caption={`Who lives within ${reachWords(own)} of each place, an estimate`}
        rows={listed.slice(0, SHOWN).map(({ place, at }) => ({
          key: `${place.name} ${at}`,
          name: place.name,
          goTo: () => flyTo(place),
          more: isByHand(place) ? (
            <AimButton moves={place} className="link own-move" label={`Move ${place.name}`}>
              Move
            </AimButton>
          ) : null,
          figures: <ReachedFigures reached={answer?.each[at]} />,
          remove: () => changePlaces({ places: places.filter((_, one) => one !== at) }),
        }))}
        foot={
          <>
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
          </>
        }
      />
      <p className="small">
        {ALWAYS_POOR} {CHILDREN_SAID}
      </p>
      {reached?.beyond == null ? null : <p className="small">{beyondWords(reached.beyond)}</p>}
      {listed.length > SHOWN ? (
        <p className="small">
          {plural(listed.length - SHOWN, "more place is", "more places are")} not listed: search for
          one by its name.
        </p>
      ) : null}
      {answer?.participants == null || told === null ? null : (
        <ParticipantsNear
          title="Participants near your places"
          of="Place"
          rows={listed.slice(0, SHOWN).map(({ place: { name }, at }) => ({ name, at }))}
          within={answer.participants}
          beyond={grounds.participants}
          told={told}
        />
      )}
      {answer === undefined ? (
        <p className="small" role="status">
          Counting who lives near…{" "}
          {own.walk == null ? null : <progress aria-label="Places walked from" value={share} />}
        </p>
      ) : (
        <SaveCsv
          title="Save as CSV"
          file="within-my-places.csv"
          csv={() => withinCsv(own, answer, told)}
        />
      )}
      {reached?.walked == null ? null : <WalkFound own={own} walked={reached.walked} />}
    </section>
  );
};

const sumOf = (people: Float64Array): number => people.reduce((sum, one) => sum + one, 0);
