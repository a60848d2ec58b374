import type { InWorkModel } from "../../../domain/in-work";

/** What the model tells beside income deprivation, by the correlation computed with it. */
export const addsLittle = ({ incomeRankCorrelation }: InWorkModel): string =>
  `Areas come in almost the same order as on income deprivation (rank correlation ${Math.abs(incomeRankCorrelation).toFixed(2)}).`;
