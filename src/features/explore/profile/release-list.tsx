import type { MeasureId } from "../../../domain/measures";
import type { Standing } from "../../../domain/position-history";
import { ReleaseTable } from "./release-table";

/** The chart's figures as a table, folded away until asked for. */
export const ReleaseList = ({
  history,
  measure,
}: {
  history: readonly Standing[];
  measure: MeasureId;
}) => (
  <details className="figures">
    <summary className="quiet">Figures and boundaries</summary>
    <ReleaseTable history={history} measure={measure} />
  </details>
);
