import type { IndicatorsFile } from "../indicators/artefact";
import { comparatorOf, figureAt, latestPeriod } from "../indicators/figures";
import { indicatorFigure, indicatorInterval, periodSaid } from "../indicators/indicator-words";
import type { Indicator } from "../indicators/indicators";
import type { InWorkFact } from "./fact";

/** The latest figures of a published series of districts, as one line of a table of places. */
export const indicatorFact = (file: IndicatorsFile, indicator: Indicator): InWorkFact => {
  const { id, title, sentence, tier, unit, caveat, source } = indicator;
  const against = comparatorOf(file, indicator);
  const wider = figureAt(file, indicator, against);
  return {
    id,
    title,
    sentence,
    tier,
    unit,
    when: periodSaid(indicator, latestPeriod(file, indicator)),
    caveat,
    source,
    ...(wider.known
      ? { against: `${against.name} ${indicatorFigure(indicator, wider.value)}` }
      : {}),
    figureOf: (place) => {
      const figure = figureAt(file, indicator, place);
      if (!figure.known) return figure;
      const { value, low, high } = figure;
      const text = indicatorFigure(indicator, value);
      return low === undefined || high === undefined
        ? { known: true, value, text }
        : { known: true, value, text, low, high, note: indicatorInterval(indicator, low, high) };
    },
  };
};
