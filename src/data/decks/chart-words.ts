import { compareWords } from "./compare-rows";
import { decimal, percent, whole } from "../../domain/format";
import type { BarChart, SlideChart, Timeline } from "../../domain/deck/slide-chart";

/** A bar's value as it is written at its end. */
export const barWords = (value: number | null, unit: BarChart["unit"]): string =>
  value === null
    ? unit === "per 1,000"
      ? "withheld"
      : "not known"
    : unit === "%"
      ? percent(value)
      : unit === "per 1,000"
        ? decimal(value)
        : whole(value);

/** A chart in words, for those who cannot see it and for the alternative text of exports. */
export const chartWords = (drawn: Exclude<SlideChart["drawn"], { kind: "claims" }>): string =>
  drawn.kind === "lines" || drawn.kind === "dots" ? compareWords(drawn) : wordsOf(drawn);

const wordsOf = (drawn: BarChart | Timeline): string =>
  drawn.kind === "bars"
    ? drawn.series
        .map(
          ({ name, values }) =>
            `${name}: ${drawn.categories.map((category, at) => `${category} ${barWords(values[at] ?? null, drawn.unit)}`).join(", ")}`,
        )
        .join(". ")
    : drawn.spans.map(({ name, dates, fact }) => `${name}, ${dates}: ${fact}`).join(" ");
