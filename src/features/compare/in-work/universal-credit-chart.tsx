import { useMemo } from "react";
import { universalCreditChart } from "../../../domain/compare/charts/universal-credit-chart";
import type { InWorkBoroughs } from "../../../domain/in-work";
import { TierBadge } from "../../../ui/tier-badge";
import { CompareFigure } from "../compare-figure";
import type { Compared } from "../use-compare";

/** Households on Universal Credit over the years, where the open copies have them. */
export const UniversalCreditChart = ({
  compared: { places },
  file,
}: {
  compared: Compared;
  file: InWorkBoroughs;
}) => {
  const chart = useMemo(() => universalCreditChart(file, places), [file, places]);
  return chart === null ? null : (
    <CompareFigure chart={chart} places={places}>
      <TierBadge tier={chart.tier} />{" "}
    </CompareFigure>
  );
};
