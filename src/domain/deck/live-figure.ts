import { placeName } from "../area-sentence";
import { BOROUGHS, REGION } from "../boroughs";
import { figureWords } from "../check-claims";
import { VERDICTS } from "../claims";
import { counted, listed, ordinal, percent, plural, whole } from "../format";
import { BOROUGH_IN_WORK_MEASURES } from "../in-work-measures";
import { figureAt, latestPeriod } from "../indicators/figures";
import { indicatorFigure, periodSaid } from "../indicators/indicator-words";
import { INDICATORS } from "../indicators/indicators";
import { NORTH_WEST, UNITED_KINGDOM, type IndicatorPlace } from "../indicators/wider";
import { ENGLAND } from "../place";
import { factSentence } from "../programme-facts";
import { areaSet } from "./area-set";
import { rowsIn, type AtlasFacts } from "./atlas-facts";
import { FigureError, named } from "./figure-error";

/** One thing that can stand between braces in the text of a slide. */
interface FigureForm {
  /** Shown where a figure was not understood, and in the editor's list. */
  readonly example: string;
  readonly reads: RegExp;
  /** The answer as text. Numbers that "in words" may spell come as numbers. */
  readonly tell: (
    parts: Readonly<Record<string, string | undefined>>,
    facts: AtlasFacts,
  ) => string | number;
}

type Parts = Readonly<Record<string, string | undefined>>;

const placeNames = () => [
  ["the region", null] as const,
  ...BOROUGHS.map(({ name }) => [name, name] as const),
];

const placeOf = (text: string | undefined): string | null =>
  text === undefined ? null : named(text, placeNames(), "place");

const CODES = /^[EW]\d{8}(?: [EW]\d{8})*$/i;

/** Rows of a place: a borough or the region by its name, areas by their codes with blanks between. */
const rowsAsked = (text: string | undefined, facts: AtlasFacts): readonly number[] => {
  if (text === undefined || !CODES.test(text)) return rowsIn(facts, placeOf(text));
  return text
    .toUpperCase()
    .split(" ")
    .map((code) => {
      const row = facts.areas.codes.indexOf(code);
      if (row < 0) throw new FigureError(`“${code}” is not the code of an area here.`);
      return row;
    });
};

const seriesOf = (id = "") =>
  named(
    id,
    INDICATORS.map((indicator) => [indicator.id, indicator] as const),
    "published series",
  );

/** Places that a published series is of, by the names they are asked for. */
const widePlaces = (): readonly (readonly [string, IndicatorPlace])[] => [
  ["the region", REGION],
  ...[ENGLAND, NORTH_WEST].map((place) => [place.name, place] as const),
  [`the ${UNITED_KINGDOM.name}`, UNITED_KINGDOM],
  ...BOROUGHS.map((borough) => [borough.name, borough] as const),
];

const widePlaceOf = (text: string): IndicatorPlace => named(text, widePlaces(), "place");

const inSet = (
  { set = "", year, place }: Parts,
  facts: AtlasFacts,
): { all: readonly number[]; rows: readonly number[] } => {
  const isIn = areaSet(facts, set, year === undefined ? null : Number(year));
  const all = rowsAsked(place, facts);
  return { all, rows: all.filter(isIn) };
};

const residentsOf = (rows: readonly number[], { areas }: AtlasFacts): number =>
  rows.reduce((sum, row) => sum + (areas.residents[row] ?? NaN), 0);

const boroughValues = (id: string, { inWork }: AtlasFacts): readonly (number | null)[] =>
  named(
    id,
    BOROUGH_IN_WORK_MEASURES.map((measure) => [measure.id, measure] as const),
    "measure of boroughs",
  ).values(inWork);

/** Boroughs with what is asked of each, in the order of BOROUGHS. */
const perBorough = (
  quantity: string,
  set: string,
  year: string | undefined,
  facts: AtlasFacts,
): number[] =>
  BOROUGHS.map(({ name }) => {
    const { all, rows } = inSet({ set, year, place: name }, facts);
    return quantity === "share" ? rows.length / all.length : rows.length;
  });

const extreme = (values: readonly (number | null)[], end: string): string => {
  const known = values.filter((value) => value !== null);
  const wanted = /most|highest/.test(end) ? Math.max(...known) : Math.min(...known);
  return listed(BOROUGHS.filter((_, at) => values[at] === wanted).map(({ name }) => name));
};

const SET = "(?:(?<set>[\\w-]+) )?areas";
/** A slide that steps writes the year of its step in the place of these words; elsewhere they are the latest. */
const SHOWN = "the release shown";
const AT = `(?: at (?:(?<year>\\d{4})|${SHOWN}))?`;
const TAIL = `${AT}(?: in (?<place>[\\w .'’]+))?`;
const form = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "i");

/** The whole grammar: what can be asked, and how it is answered. */
export const FIGURE_FORMS: readonly FigureForm[] = [
  {
    example: "count of always-10 areas in Knowsley",
    reads: form(`count of ${SET}${TAIL}`),
    tell: (parts, facts) => inSet(parts, facts).rows.length,
  },
  {
    example: "share of most-deprived-10 areas at 2004 in Wirral",
    reads: form(`share of ${SET}${TAIL}`),
    tell: (parts, facts) => {
      const { all, rows } = inSet(parts, facts);
      return percent((100 * rows.length) / all.length);
    },
  },
  {
    example: "residents of always-10 areas",
    reads: form(`residents of ${SET}${TAIL}`),
    tell: (parts, facts) => whole(residentsOf(inSet(parts, facts).rows, facts)),
  },
  {
    example: "resident share of always-10 areas in Halton",
    reads: form(`resident share of ${SET}${TAIL}`),
    tell: (parts, facts) => {
      const { all, rows } = inSet(parts, facts);
      return percent((100 * residentsOf(rows, facts)) / residentsOf(all, facts));
    },
  },
  {
    example: "borough with most always-10 areas",
    reads: form(`borough with (?<end>most|fewest) ${SET}${AT}`),
    tell: ({ end = "", set = "", year }, facts) =>
      extreme(perBorough("count", set, year, facts), end),
  },
  {
    example: "borough with highest share of always-10 areas",
    reads: form(`borough with (?<end>highest|lowest) share of ${SET}${AT}`),
    tell: ({ end = "", set = "", year }, facts) =>
      extreme(perBorough("share", set, year, facts), end),
  },
  {
    example: "borough with highest children-in-working-families",
    reads: form("borough with (?<end>highest|lowest) (?<id>[\\w-]+)"),
    tell: ({ end = "", id = "" }, facts) => extreme(boroughValues(id, facts), end),
  },
  {
    example: "percent of children-in-working-families in Liverpool",
    reads: form("percent of (?<id>[\\w-]+) in (?<place>[\\w .'’]+)"),
    tell: ({ id = "", place = "" }, facts) => {
      const at = BOROUGHS.findIndex(({ name }) => name === placeOf(place));
      const value = boroughValues(id, facts)[at] ?? null;
      if (value === null) throw new FigureError(`There is no figure of “${id}” for ${place}.`);
      return percent(value);
    },
  },
  {
    example: "newest weekly-pay in Knowsley",
    reads: form("newest (?<id>[\\w-]+) in (?<place>[\\w .'’]+)"),
    tell: ({ id, place = "" }, { indicators }) => {
      const indicator = seriesOf(id);
      const figure = figureAt(indicators, indicator, widePlaceOf(place));
      if (!figure.known)
        throw new FigureError(`There is no figure of “${indicator.id}” for ${place}.`);
      return indicatorFigure(indicator, figure.value);
    },
  },
  {
    example: "time of weekly-pay",
    reads: form("time of (?<id>[\\w-]+)"),
    tell: ({ id }, { indicators }) => {
      const borough = BOROUGH_IN_WORK_MEASURES.find((measure) => measure.id === id);
      if (borough !== undefined) return borough.when(borough.years.at(-1) ?? NaN);
      const indicator = seriesOf(id);
      return periodSaid(indicator, latestPeriod(indicators, indicator));
    },
  },
  {
    example: "most always-10 areas in a borough",
    reads: form(`(?<end>most|fewest) ${SET}${AT} in a borough`),
    tell: ({ end, set = "", year }, facts) => {
      const counts = perBorough("count", set, year, facts);
      return end?.toLowerCase() === "most" ? Math.max(...counts) : Math.min(...counts);
    },
  },
  {
    example: "highest share of always-10 areas in a borough",
    reads: form(`(?<end>highest|lowest) share of ${SET}${AT} in a borough`),
    tell: ({ end, set = "", year }, facts) => {
      const shares = perBorough("share", set, year, facts);
      return percent(
        100 * (end?.toLowerCase() === "highest" ? Math.max(...shares) : Math.min(...shares)),
      );
    },
  },
  {
    example: "count of releases",
    reads: form("count of releases"),
    tell: (_, { releases }) => releases.length,
  },
  {
    example: "first release",
    reads: form("(?<end>first|latest) release"),
    tell: ({ end }, { releases }) =>
      String(releases.at(end?.toLowerCase() === "first" ? 0 : -1)?.year),
  },
  {
    example: SHOWN,
    reads: form(`${SHOWN}|(?<year>\\d{4}) as ${SHOWN}`),
    tell: ({ year }, { releases }) => year ?? String(releases.at(-1)?.year),
  },
  {
    example: "years between first and latest release",
    reads: form("years between first and latest release"),
    tell: (_, { releases }) => (releases.at(-1)?.year ?? NaN) - (releases[0]?.year ?? NaN),
  },
  {
    example: "whether always-10 areas in E01006413",
    reads: form(`whether ${SET}${TAIL}`),
    tell: (parts, facts) => {
      const { all, rows } = inSet(parts, facts);
      return rows.length === all.length ? "yes" : "no";
    },
  },
  {
    example: "name of E01006413",
    reads: form("name of (?<place>[\\w ]+)"),
    tell: ({ place }, facts) =>
      listed(rowsAsked(place, facts).map((row) => placeName(facts.areas, row))),
  },
  {
    example: "count of areas ranked",
    reads: form("count of areas ranked"),
    tell: (_, { releases }) => whole(releases.at(-1)?.ranked ?? NaN),
  },
  {
    example: "lowest rank in Knowsley",
    reads: form("(?<end>lowest|highest) rank(?: in (?<place>[\\w .'’]+))?"),
    tell: ({ end, place }, facts) => {
      const latest = facts.releases.at(-1);
      const ranks = rowsAsked(place, facts).map((row) => latest?.value[row] ?? NaN);
      const known = ranks.filter((rank) => !Number.isNaN(rank));
      return ordinal(Math.round(end === "highest" ? Math.max(...known) : Math.min(...known)));
    },
  },
  {
    example: "figure income-deprived-2025",
    reads: form("figure (?<id>[\\w-]+)"),
    tell: ({ id = "" }, { figures }) => figureWords(named(id, Object.entries(figures), "figure")),
  },
  {
    example: "count of claims that cannot be checked",
    reads: form("count of claims(?: (?:that )?(?<verdict>.+))?"),
    tell: ({ verdict }, { claims }) => {
      if (verdict === undefined) return claims.length;
      const asked = named(
        verdict,
        VERDICTS.map((each) => [each, each] as const),
        "verdict",
      );
      return claims.filter((claim) => claim.verdict === asked).length;
    },
  },
  {
    example: "count of boroughs",
    reads: form("count of boroughs"),
    tell: () => BOROUGHS.length,
  },
  {
    example: "count of programmes",
    reads: form("count of programmes"),
    tell: (_, { programmes }) => programmes.length,
  },
  {
    example: "first programme year",
    reads: form("first programme year"),
    tell: (_, { programmes }) => String(Math.min(...programmes.map(({ from }) => from))),
  },
  {
    example: "fact 1 of households-into-work",
    reads: form("fact (?<at>\\d+) of (?<id>[\\w-]+)"),
    tell: ({ at, id = "" }, { programmes }) => {
      const { facts, name } = named(
        id,
        programmes.map((each) => [each.id, each] as const),
        "programme",
      );
      const fact = facts[Number(at) - 1];
      if (fact === undefined)
        throw new FigureError(
          `${name} has ${plural(facts.length, "fact")}, no number ${at ?? ""}.`,
        );
      return `${name}: ${factSentence(fact)}`;
    },
  },
];

const IN_WORDS = / in words$/i;

/** Text with every live figure that asks for the release shown dated to one. */
export const atRelease = (text: string, year: number): string =>
  text.replace(/\{[^{}]*\}/g, (live) =>
    live
      .replace(new RegExp(`^\\{\\s*${SHOWN}\\s*\\}$`, "i"), `{${year} as ${SHOWN}}`)
      .replace(new RegExp(` at ${SHOWN}\\b`, "i"), ` at ${year}`),
  );

/**
 * What stands for a figure: "count of always-10 areas in Knowsley" → "43".
 * "in words" at the end spells numbers up to ten.
 * @throws FigureError where the words are not known, saying which are
 */
export const tellFigure = (source: string, facts: AtlasFacts): string => {
  const text = source.trim().replace(/\s+/g, " ");
  const asked = text.replace(IN_WORDS, "");
  for (const { reads, tell } of FIGURE_FORMS) {
    const match = reads.exec(asked);
    if (match === null) continue;
    const told = tell(match.groups ?? {}, facts);
    if (typeof told === "string") return told;
    return IN_WORDS.test(text) ? counted(told) : whole(told);
  }
  throw new FigureError(
    `“${text}” is not a figure this atlas can compute. It could be “${nearest(asked)}”.`,
  );
};

/** The example that shares most words with what was asked. */
const nearest = (asked: string): string => {
  const words = new Set(asked.toLowerCase().split(" "));
  const shared = (example: string): number =>
    example.split(" ").filter((word) => words.has(word)).length;
  return FIGURE_FORMS.map(({ example }) => example).reduce((best, example) =>
    shared(example) > shared(best) ? example : best,
  );
};
