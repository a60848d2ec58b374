import { useMemo } from "react";
import { downloadChart } from "../../../data/export/download-chart";
import { whole } from "../../../domain/format";
import { redefinitionOf } from "../../../domain/measure-releases";
import {
  answersAlone,
  beyondSentence,
  needSentences,
  spreadSentence,
} from "../../../domain/need-words";
import { shownAs } from "../../../domain/shown";
import { COLUMNS } from "../columns";
import { reachTable } from "../reach-table";
import type { Reached } from "../use-reached";
import { neighbourhoodName, per1000 } from "../../../domain/reach-words";
import { missingWords } from "../words";
import { LargerPlaces } from "./larger-places";

/** Where need has lasted and fewer are reached than in the region, most missing people first. */
export const MissingList = ({ reached }: { reached: Reached }) => {
  const { gaps, areas, levels, rates, regionRate, definition, view, change } = reached;
  const { people, denominator, verdicts, together, spread, isNeed } = reached;
  const rate = Number.isNaN(regionRate)
    ? null
    : `${per1000(1000 * regionRate)} per 1,000 ${denominator.per}`;
  const missing = gaps.reduce((sum, gap) => sum + gap.missing, 0);
  const table = useMemo(
    () =>
      reachTable(
        reached,
        "Neighbourhoods of lasting need by missing participants",
        [
          ...[COLUMNS.neighbourhood, COLUMNS.borough, COLUMNS.code, COLUMNS.missing, COLUMNS.shown],
          ...[
            COLUMNS.expected,
            COLUMNS.per,
            COLUMNS.rate,
            COLUMNS.low,
            COLUMNS.high,
            COLUMNS.chance,
            COLUMNS.beyond,
          ],
        ],
        gaps.map(({ area, expected, missing: more, chance, isBeyond }) => [
          ...neighbourhoodName(areas, area).split(", "),
          ...[areas.msoas[area]!.code, more, shownAs(levels.msoa, area), round(expected, 1)],
          ...[
            Math.round(people.msoa[area]!),
            ...[rates.msoa.rate, rates.msoa.low, rates.msoa.high].map((r) => round(r[area]!, 2)),
          ],
          Number(chance.toPrecision(2)),
          isBeyond ? "yes" : "no",
        ]),
      ),
    [reached, gaps, areas, levels, people, rates],
  );
  return (
    <>
      <h2 className="telling">Where need lasts and few are reached</h2>
      <p>
        {needSentences(verdicts, rate).join(" ")} {spreadSentence(spread)}
      </p>
      {answersAlone(verdicts) || together.length === 0 ? null : <LargerPlaces places={together} />}
      {gaps.length === 0 ? null : (
        <>
          <h3>By missing participants</h3>
          <p className="small">
            {verdicts.fewer === gaps.length
              ? ""
              : "This is a description, not a finding: if a place has no mark, chance may explain it. "}
            To match the region’s rate in all of them, at least {missingWords(missing)}.
          </p>
        </>
      )}
      {gaps.length === 0 ? null : (
        <ol className="missing" aria-label="Lasting need by missing participants">
          {gaps.map(({ area, missing: more, expected, isBeyond }) => {
            const { code } = areas.msoas[area]!;
            return (
              <li key={code}>
                <button
                  type="button"
                  aria-pressed={view.area === code}
                  onClick={() => change({ area: view.area === code ? null : code })}
                >
                  <b>{neighbourhoodName(areas, area)}</b>
                  <span>
                    To match the region’s rate, <b>{missingWords(more)}</b> here
                  </span>
                  <span className="small">
                    {shownAs(levels.msoa, area)} reached, about {whole(expected)} expected
                    {isBeyond ? "; beyond chance" : ""}
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      )}
      {gaps.length === 0 ? null : (
        <button
          type="button"
          className="button"
          onClick={() => void downloadChart("csv", null, table)}
        >
          Download the list
        </button>
      )}
      <p className="small">
        A neighbourhood (MSOA) counts as one of lasting need where most residents live in areas of “
        {definition.title.toLowerCase()}”. {beyondSentence(isNeed.filter(Boolean).length)} We take a
        hidden count at its highest. {redefinitionOf(reached.measure.id)}
      </p>
    </>
  );
};

const round = (value: number, digits: number): number | null =>
  Number.isNaN(value) ? null : Number(value.toFixed(digits));
