import { useQuery } from "@tanstack/react-query";
import { BOROUGH_IN_WORK_MEASURES, type InWorkWords } from "../../../domain/in-work-measures";
import { inWorkBoroughsQuery, inWorkModelQuery } from "../../../data/in-work-queries";
import { indicatorsQuery } from "../../../data/indicator-queries";
import { seriesAgainst } from "../../../domain/indicators/figures";
import { TierBadge } from "../../../ui/tier-badge";
import { YearStepper } from "../measure/year-stepper";
import type { Explored } from "../use-explore";
import { addsLittle } from "./adds-little";
import { DownloadUnits } from "./download-units";
import "./in-work.css";

/** In place of releases and layers: how far to trust the measure, when it is of, and what to bear in mind. */
export const InWorkPanel = ({
  explored,
  measure,
}: {
  explored: Explored;
  measure: InWorkWords;
}) => {
  const { change } = explored;
  const { year } = explored.content.choropleth;
  const model = useQuery({ ...inWorkModelQuery, enabled: measure.kind === "band" }).data;
  const against = BOROUGH_IN_WORK_MEASURES.find(({ id }) => id === measure.id)?.against;
  const boroughs = useQuery({ ...inWorkBoroughsQuery, enabled: against !== undefined }).data;
  const series = useQuery({ ...indicatorsQuery, enabled: measure.artefact === "indicators" }).data;
  return (
    <div className="in-work-panel">
      <TierBadge tier={measure.tier} />
      {measure.years.length > 1 ? (
        <div className="stepper">
          <YearStepper
            label="Year"
            playing="Playing the years one after another."
            steps={measure.years.map((year) => ({ year, reason: null }))}
            year={year}
            onChoose={(release) => change({ release })}
          />
        </div>
      ) : null}
      <p className="small">
        <b>{sentenceCase(measure.when(year))}.</b> {measure.caveat}
        {measure.kind === "band" && model ? ` ${addsLittle(model)}` : ""}
      </p>
      {against === undefined || boroughs === undefined ? null : (
        <p className="small">{against(boroughs)}</p>
      )}
      {measure.artefact === "indicators" && series ? (
        <p className="small">{seriesAgainst(series, measure.id, year)}</p>
      ) : null}
      <p className="small">{NOT_HERE[measure.units]}</p>
      <DownloadUnits explored={explored} measure={measure} />
    </div>
  );
};

/** Why what is offered for other measures is not offered here. */
const NOT_HERE: Readonly<Record<InWorkWords["units"], string>> = {
  borough:
    "Published for boroughs. Hot spots, persistence and filters work only for small areas (LSOAs).",
  msoa: "Published for neighbourhoods on the boundaries of 2011. Hot spots, persistence and filters work only for small areas (LSOAs).",
  msoa21:
    "For neighbourhoods on the boundaries of 2021. Hot spots, persistence and filters work only for small areas (LSOAs).",
  lsoa: "We do not rank modelled bands, or use them for hot spots or persistence.",
};

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
