import { precisionWords } from "../coefficient-of-variation";
import { listed, percent, whole } from "../format";
import type { InWorkBoroughs, InWorkModel } from "../in-work";
import type { IndicatorsFile } from "../indicators/artefact";
import { IN_WORK_GROUPS, INDICATORS } from "../indicators/indicators";
import type { FactFigure, InWorkFact } from "./fact";
import { indicatorFact } from "./indicator-facts";
import {
  BOROUGH_IN_WORK_MEASURES,
  MODELLED_IN_WORK_MEASURE,
  type InWorkId,
  type InWorkMeasure,
} from "../in-work-measures";
import { inWorkFigure, intervalText } from "../in-work-words";
import type { Place } from "../place";
import { EXPERIMENTAL_LABEL, WORKED_OUT } from "../tiers";
import { workingFamiliesOf } from "../working-families";

/** Residents in work, and those of them in part-time work, of a borough or the region. */
export type PartTime = (place: Place) => { readonly of: number; readonly per: number } | undefined;

const unknown = (reason: string): FactFigure => ({ known: false, reason });
const NOT_HELD = unknown("Not held in this atlas");
const BOROUGHS_ONLY = unknown("Published for boroughs only");

const without = (place: Place): FactFigure => (place.kind === "region" ? BOROUGHS_ONLY : NOT_HELD);

const measureFor = (id: InWorkId): InWorkMeasure<InWorkBoroughs> =>
  BOROUGH_IN_WORK_MEASURES.find((measure) => measure.id === id)!;

const shared = (measure: InWorkMeasure<InWorkBoroughs>) => {
  const { id, title, sentence, tier, unit, caveat, source, years, when } = measure;
  return { id, title, sentence, tier, unit, caveat, source, when: when(years.at(-1) ?? NaN) };
};

/** A borough's figure with its interval; another place's from `wider`. */
const fact = (
  file: InWorkBoroughs,
  id: InWorkId,
  wider: (place: Place) => FactFigure,
  note: (at: number) => string | undefined = () => undefined,
): InWorkFact => {
  const measure = measureFor(id);
  const values = measure.values(file);
  const interval = measure.interval?.(file);
  return {
    ...shared(measure),
    figureOf: (place) => {
      const at = file.codes.indexOf(place.code);
      if (at === -1) return wider(place);
      const value = values[at] ?? null;
      if (value === null) return unknown("Withheld by the publisher as unreliable");
      const [low, high] = [interval?.low[at] ?? null, interval?.high[at] ?? null];
      const sure = low === null || high === null ? null : intervalText(measure, low, high);
      const said = [sure, note(at)].filter((each) => each !== null && each !== undefined);
      return {
        known: true,
        value,
        text: inWorkFigure(measure, value),
        ...(low === null || high === null ? {} : { low, high }),
        ...(said.length === 0 ? {} : { note: said.join("; ") }),
      };
    },
  };
};

const coefficientWords = (coefficient: number | null | undefined): string | undefined =>
  coefficient === null || coefficient === undefined
    ? undefined
    : `coefficient of variation ${percent(coefficient, 0)}, ${precisionWords(coefficient) ?? ""}`;

const childrenWorking = (file: InWorkBoroughs): InWorkFact => ({
  ...shared(measureFor("working-share-of-children")),
  source: "cilif-in-work-share",
  id: "children-whose-family-works",
  title: "Children on low income in working families",
  sentence: "Children up to 19 in relative low income, in a family where somebody works.",
  unit: "children",
  figureOf: (place) => {
    const found = workingFamiliesOf(file, place);
    if (found === undefined) return NOT_HELD;
    const { working, share, lacking } = found;
    const without = lacking.length === 0 ? "" : `, without ${listed(lacking)}`;
    return {
      known: true,
      value: working,
      text: whole(working),
      share: { value: share, text: percent(share) },
      note: `${percent(share)} of all children on low income${without}`,
    };
  },
});

const lowPay = (file: InWorkBoroughs): InWorkFact => {
  const { places, groups } = file.lowPay;
  const all = groups.find(({ group }) => group === "All");
  const coefficient = (code: string) =>
    all?.shareCv[places.findIndex((each) => each.code === code)];
  return fact(
    file,
    "jobs-below-living-wage",
    (place) => {
      const share = all?.share[places.findIndex(({ code }) => code === place.code)] ?? null;
      if (share === null) return without(place);
      const note = coefficientWords(coefficient(place.code));
      return { known: true, value: share, text: percent(share), ...(note ? { note } : {}) };
    },
    (at) => coefficientWords(coefficient(file.codes[at] ?? "")),
  );
};

const partTime = (of: PartTime): InWorkFact => ({
  id: "part-time",
  title: "Part-time workers",
  sentence: "Of residents in work, the share with 30 hours a week or fewer.",
  tier: WORKED_OUT,
  unit: "% of residents in work",
  when: "Census 2021",
  caveat: "By where people live, on a Sunday in the pandemic, when many were on furlough.",
  source: "census2021",
  figureOf: (place) => {
    const counts = of(place);
    if (counts === undefined) return NOT_HELD;
    const value = (100 * counts.of) / counts.per;
    return {
      known: true,
      value,
      text: percent(value),
      note: `of ${whole(counts.per)} residents in work`,
    };
  },
});

const modelled = (model: InWorkModel): InWorkFact => {
  const { id, title, tier, caveat, source } = MODELLED_IN_WORK_MEASURE;
  return {
    id,
    title,
    sentence:
      "People in working families on low income that claim benefits, combined for boroughs.",
    tier,
    unit: "% of residents",
    when: "modelled from the Indices of 2025",
    caveat,
    source,
    figureOf: (place) => {
      const found =
        place.kind === "region"
          ? model.region
          : model.boroughs.find(({ code }) => code === place.code);
      if (found === undefined) return unknown("Not modelled");
      const { rate, low, high, residents } = found;
      const [from, to] = [(100 * low) / residents, (100 * high) / residents];
      return {
        known: true,
        value: rate,
        text: `about ${percent(rate, 0)}`,
        low: from,
        high: to,
        note: `between ${percent(from, 0)} and ${percent(to, 0)}. ${EXPERIMENTAL_LABEL}`,
      };
    },
  };
};

/** Everything known of work and low income for places: the newest series first, the model last. */
export const inWorkFacts = (
  file: InWorkBoroughs,
  model: InWorkModel,
  partTimeOf: PartTime,
  indicators: IndicatorsFile,
): readonly InWorkFact[] => [
  ...INDICATORS.filter(({ group }) => IN_WORK_GROUPS.includes(group)).map((indicator) =>
    indicatorFact(indicators, indicator),
  ),
  childrenWorking(file),
  fact(file, "children-in-working-families", without),
  partTime(partTimeOf),
  lowPay(file),
  modelled(model),
];
