import { decimal, percent, whole } from "../format";
import type { Indicator, IndicatorKind } from "./indicators";
import { periodWords } from "./period";

const plain = (value: number, decimals: 0 | 1): string =>
  decimals === 0 ? whole(value) : decimal(value);

const WRITTEN: Readonly<Record<IndicatorKind, (value: number, decimals: 0 | 1) => string>> = {
  percent,
  pounds: (value) => `£${whole(value)}`,
  "per-100000": whole,
  years: plain,
  ratio: plain,
  score: plain,
};

/** A value as it is written: "24.5%", "£660", "7,102". */
export const indicatorFigure = (
  { kind, decimals }: Pick<Indicator, "kind" | "decimals">,
  value: number,
): string => WRITTEN[kind](value, decimals);

/** "95% interval £603 to £717". */
export const indicatorInterval = (
  indicator: Pick<Indicator, "kind" | "decimals">,
  low: number,
  high: number,
): string =>
  `95% interval ${indicatorFigure(indicator, low)} to ${indicatorFigure(indicator, high)}`;

/** "year to March 2025 (provisional)". */
export const periodSaid = ({ provisional }: Indicator, period: string): string => {
  const mayChange = provisional === "all" || (provisional?.includes(period) ?? false);
  return `${periodWords(period)}${mayChange ? " (provisional)" : ""}`;
};
