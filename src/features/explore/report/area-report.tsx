import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { measureQuery } from "../../../data/queries";
import { boroughName } from "../../../domain/area-sentence";
import { measureOf } from "../../../domain/measure-releases";
import { positionHistory } from "../../../domain/position-history";
import { OwnBadge } from "../../../ui/own-badge";
import { Sentence } from "../../../ui/sentence";
import { PatchFigures } from "../patch/patch-figures";
import type { MeasureValues } from "../patch/use-patch-values";
import { areaRuns } from "../profile/area-runs";
import { DomainBars } from "../profile/domain-bars";
import { PositionChart } from "../profile/position-chart";
import { ReleaseTable } from "../profile/release-table";
import type { Explored } from "../use-explore";

/** One area: sentence, map, releases, domains, and its figures beside borough and region. */
export const AreaReport = ({
  explored,
  row,
  title,
  told,
  map,
}: {
  explored: Explored;
  row: number;
  title: string;
  told: readonly MeasureValues[];
  map: ReactNode;
}) => {
  const { areas, measure, values } = explored;
  // Measures without a rank show the overall index's releases.
  const ranked = measure.kind === "position" ? measure : measureOf("imd");
  const file = useQuery(measureQuery(ranked.id)).data;
  const isAlone = measure.apart === true;
  const history =
    file?.measure === ranked.id && !isAlone ? positionHistory(file, ranked, areas, row) : [];
  return (
    <>
      <header>
        <p className="small">
          {boroughName(areas, row)} · {areas.wards[areas.ward[row] ?? -1]?.name} ward
        </p>
        <h1 className="telling report-title">{title}</h1>
        <p className="small">
          {areas.names[row]} · {areas.codes[row]}
        </p>
      </header>
      <Sentence runs={areaRuns(explored, row)} />
      <OwnBadge tier={measure.tier} />
      <div className="report-pair">
        <div>{map}</div>
        {isAlone ? null : (
          <section>
            <h2 className="label">
              {ranked.title}: position in England, share of areas more deprived
            </h2>
            {history.length === 0 ? null : <PositionChart history={history} shown={values.year} />}
            <DomainBars areas={areas} row={row} year={values.year} chosen={measure.id} />
          </section>
        )}
      </div>
      {history.length === 0 ? null : (
        <section className="figures">
          <h2 className="label">{ranked.title} at each release</h2>
          <ReleaseTable history={history} measure={ranked.id} />
        </section>
      )}
      <section>
        <h2 className="label">Compared with its borough and the region</h2>
        <PatchFigures rows={[row]} told={told} areas={areas} called="This area" />
      </section>
    </>
  );
};
