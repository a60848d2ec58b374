import type { InWorkModel } from "../../../domain/in-work";

/** What the model tells beside income deprivation, by the correlation computed with it. */
export const addsLittle = ({ incomeRankCorrelation }: InWorkModel): string =>
  `It adds little to income deprivation: the order of areas is almost the same (rank correlation ${Math.abs(incomeRankCorrelation).toFixed(2)}).`;
