import type { ReactNode } from "react";
import { boroughName } from "../../../domain/area-sentence";
import { plural } from "../../../domain/format";
import { combine } from "../../../domain/patch/combine";
import { combinedSentence } from "../../../domain/patch/combined-text";
import { WORKED_OUT } from "../../../domain/tiers";
import { TierBadge } from "../../../ui/tier-badge";
import { PatchFigures } from "../patch/patch-figures";
import type { MeasureValues } from "../patch/use-patch-values";
import type { OpenPatch } from "../patch/use-patches";
import type { Explored } from "../use-explore";
import { valueText } from "../../../domain/value-text";
import { PatchPlaces } from "./patch-places";

/** One patch: sentence, map, releases, domains, combined figures beside others, and its areas. */
export const PatchReport = ({
  explored,
  patch: { name, rows },
  told,
  map,
}: {
  explored: Explored;
  patch: OpenPatch;
  told: readonly MeasureValues[];
  map: ReactNode;
}) => {
  const { areas, measure, values } = explored;
  const residents = rows.reduce((sum, row) => sum + (areas.residents[row] ?? 0), 0);
  const boroughs = [...new Set(rows.map((row) => boroughName(areas, row)))];
  return (
    <>
      <header>
        <p className="small">{boroughs.join(", ")}</p>
        <h1 className="telling report-title">{name}</h1>
        <p className="small">
          {plural(rows.length, "area")}, {plural(residents, "resident")}
        </p>
      </header>
      <p className="telling sentence">
        {combinedSentence(measure, values.year, combine(rows, values, areas))}
      </p>
      <div className="report-pair">
        <div>{map}</div>
        <div>
          <PatchPlaces rows={rows} areas={areas} />
        </div>
      </div>
      <section>
        <h2 className="label">
          Combined, compared with its boroughs and the region <TierBadge tier={WORKED_OUT} />
        </h2>
        <PatchFigures rows={rows} told={told} areas={areas} allBoroughs />
      </section>
      <section>
        <h2 className="label">
          Its areas: {measure.title}, {values.year}
        </h2>
        <ul className="report-areas">
          {rows.map((row) => (
            <li key={row}>
              <span>
                {areas.names[row]}{" "}
                <span className="small">{areas.msoas[areas.msoa[row] ?? -1]?.title}</span>
              </span>
              <span>{valueText(measure, values, row)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};
