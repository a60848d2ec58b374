import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { movedOn, type MovedOn } from "../../../analysis/moved-on";
import { englandPositionsQuery } from "../../../data/compare-queries";
import { namesQuery } from "../../../data/queries";
import { placeName } from "../../../domain/area-sentence";
import type { Areas } from "../../../domain/areas";
import { BOROUGHS } from "../../../domain/boroughs";
import { movedOnSentences } from "../../../domain/compare-sentences";
import { percent } from "../../../domain/format";
import { spokenDistrict } from "../../../domain/place";
import { SCROLLABLE } from "../../../ui/scrollable";
import { Copyable } from "../copyable";
import { Section } from "../section";
import type { Compared } from "../use-compare";
import { AreaPicker } from "./area-picker";
import { Chance } from "./chance";
import { PathsChart } from "./paths-chart";

const HOME = BOROUGHS.map(({ code }) => code);
const COUNT = 100;
const THRESHOLD = 0.1;

/** Which places elsewhere were most like one area in 2004, and where they are now. */
export const MovedOnSection = ({ compared }: { compared: Compared }) => {
  const { view, change } = compared;
  const areas = useQuery(namesQuery).data;
  const [asked, setAsked] = useState(false);
  const row = view.area === null ? undefined : areas?.rowOf.get(view.area);
  return (
    <Section
      id="moved-on"
      title="Places like this that moved on"
      lead={`The ${COUNT} neighbourhoods elsewhere in England that stood nearest to an area in 2004, and what became of them by 2025. Someone there may know why.`}
    >
      {areas === undefined ? null : (
        <div className="moved-on-choices">
          <AreaPicker areas={areas} code={view.area} onChoose={(area) => change({ area })} />
          <fieldset>
            <legend className="label">Look in</legend>
            <div className="segments">
              {(["england", "same-type"] as const).map((among) => (
                <label key={among}>
                  <input
                    type="radio"
                    name="among"
                    checked={view.among === among}
                    onChange={() => change({ among })}
                  />
                  <span>{among === "england" ? "All England" : "Same type of district"}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </div>
      )}
      {areas === undefined || row === undefined ? (
        <p className="small">Choose an area first.</p>
      ) : asked ? (
        <Found compared={compared} areas={areas} row={row} />
      ) : (
        <div>
          <button type="button" className="button primary" onClick={() => setAsked(true)}>
            Find places like {placeName(areas, row)}
          </button>{" "}
          <span className="small">Loads the positions of all 33,755 areas of England, 0.5 MB.</span>
        </div>
      )}
    </Section>
  );
};

const Found = ({ compared, areas, row }: { compared: Compared; areas: Areas; row: number }) => {
  const { view } = compared;
  const { data: england, error, refetch } = useQuery(englandPositionsQuery);
  const code = areas.codes[row] ?? "";
  const found = useMemo(
    () =>
      england === undefined
        ? null
        : movedOn({
            england,
            code,
            home: HOME,
            among: view.among,
            count: COUNT,
            threshold: THRESHOLD,
          }),
    [england, code, view.among],
  );
  if (error !== null) {
    return (
      <p role="alert">
        {error.message}{" "}
        <button type="button" className="button" onClick={() => void refetch()}>
          Retry
        </button>
      </p>
    );
  }
  if (found === null) return <p role="status">Opening every area of England…</p>;
  const name = placeName(areas, row);
  return (
    <>
      <Copyable
        sentences={movedOnSentences({ ...found, name, like: found.like.length }, 1)}
        source={`Indices of Deprivation ${found.years[0] ?? ""}–${found.years.at(-1) ?? ""}; nearest to ${name} by overall rank in ${found.years[0] ?? ""}`}
      />
      <PathsChart compared={compared} found={found} name={name} />
      <Chance found={found} />
      <WhoLeft found={found} />
    </>
  );
};

/** Those that left, by where they are now, the furthest gone first. */
const WhoLeft = ({ found }: { found: MovedOn }) => {
  const left = found.like
    .filter(({ began, ended }) => began && !ended)
    .toSorted((a, b) => (b.percentiles.at(-1) ?? 0) - (a.percentiles.at(-1) ?? 0));
  if (left.length === 0) return null;
  return (
    <div className="movement who-left" {...SCROLLABLE} aria-label="Those that left">
      <table>
        <caption>Whom to ask: those that left the most deprived 10%</caption>
        <thead>
          <tr>
            <th scope="col">District</th>
            <th scope="col">Area</th>
            <th scope="col">More deprived then, {found.years[0]}</th>
            <th scope="col">And now, {found.years.at(-1)}</th>
          </tr>
        </thead>
        <tbody>
          {left.map(({ code, district, percentiles }) => (
            <tr key={code}>
              <th scope="row">{spokenDistrict(district)}</th>
              <td>{code}</td>
              <td>{percent(100 * (percentiles[0] ?? NaN))} of areas</td>
              <td>{percent(100 * (percentiles.at(-1) ?? NaN))} of areas</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
