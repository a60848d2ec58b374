import { BOROUGHS } from "./boroughs";
import type { Counted } from "./compare/change-sentences";
import { monthWords } from "./date-words";
import type { EnglandSummary } from "./england-artefact";
import type { InWorkBoroughs } from "./in-work";
import { districtsOf, type Place } from "./place";
import { WORKED_OUT, type Tier } from "./tiers";

/** A count of people that rises and falls by itself, whatever the rest of England does. */
export interface AbsoluteSeries {
  readonly id: string;
  readonly title: string;
  /** Of its table for some places: the lowest of anything in it. */
  readonly tier: (places: readonly Place[]) => Tier;
  /** "children". */
  readonly unit: string;
  /** Key of its publisher's file in data/sources.json. */
  readonly source: string;
  /** What must be known before two of its counts are set against each other. */
  readonly note: string;
  /** Why no change is given, where the two counts are not of the same thing. */
  readonly incomparable?: string;
  /** Earliest and latest known, for one place; undefined where it is not published for it. */
  readonly ends: (place: Place) => readonly [Counted, Counted] | undefined;
}

/** Sum over a borough or the region; NaN where any part is unknown. */
const countOf = (file: InWorkBoroughs, row: readonly (number | null)[], place: Place): number => {
  const codes = place.kind === "region" ? BOROUGHS.map(({ code }) => code) : [place.code];
  return codes.reduce((sum, code) => sum + (row[file.codes.indexOf(code)] ?? NaN), 0);
};

const isOurs = ({ kind }: Place): boolean => kind === "borough" || kind === "region";

/** Children in relative low income, per financial year, for one place: year and count. */
export const childrenByYear = (
  file: InWorkBoroughs,
  place: Place,
): readonly { readonly year: number; readonly count: number }[] =>
  isOurs(place)
    ? file.childrenByYear.years.map((year, at) => ({
        year,
        count: countOf(file, file.childrenByYear.counts[at] ?? [], place),
      }))
    : [];

/** The counts that stand beside relative positions. */
export const absoluteSeries = (
  file: InWorkBoroughs,
  england: EnglandSummary,
): readonly AbsoluteSeries[] => [
  {
    id: "children",
    title: "Children in low-income families",
    // Its table says the change.
    tier: () => WORKED_OUT,
    unit: "children",
    source: "cilif-work-status",
    note: `Relative low income before housing costs, whether or not the family works. Year to March ${file.childrenByYear.years.at(-1) ?? ""} is provisional.`,
    ends: (place) => {
      const years = childrenByYear(file, place);
      const [first, last] = [years[0], years.at(-1)];
      if (first === undefined || last === undefined) return undefined;
      const said = ({ year, count }: typeof first): Counted => ({
        when: `year to March ${year}`,
        value: count,
      });
      return [said(first), said(last)];
    },
  },
  {
    id: "universal-credit",
    title: "Households on Universal Credit",
    tier: (places) => (places.some(({ kind }) => kind === "region") ? WORKED_OUT : "Official"),
    unit: "households",
    source: "uc-borough",
    note: file.universalCredit.note,
    incomparable: "The two are not compared: it was still being rolled out at the first",
    ends: (place) => {
      if (!isOurs(place)) return undefined;
      const counts = file.universalCredit.months.map((month, at) => ({
        when: `month of ${monthWords(month)}`,
        value: countOf(file, file.universalCredit.households[at] ?? [], place),
      }));
      const known = counts.filter(({ value }) => !Number.isNaN(value));
      const [first, last] = [known[0], known.at(-1)];
      return first && last ? [first, last] : undefined;
    },
  },
  {
    id: "employment-deprived",
    title: "People out of work who would like to work",
    tier: () => WORKED_OUT,
    unit: "people",
    source: "imd2025-england",
    note: "Employment-deprived people, rounded by the publisher. In 2025 working age runs to 66 and the benefits counted have changed, so do not subtract one count from the other.",
    incomparable: "The two are not compared: they are counted differently",
    ends: (place) => {
      const [first, last] = [2019, 2025].map((year): Counted => {
        const release = england.releases.find((each) => each.year === year);
        const districts = release === undefined ? [] : districtsOf(place, release);
        const values = release?.scales.employment_scale?.values;
        const value =
          districts.length === 0
            ? NaN
            : districts.reduce((sum, at) => sum + (values?.[at] ?? NaN), 0);
        return { when: `Indices of ${year}`, value };
      });
      return first && last ? [first, last] : undefined;
    },
  },
];
