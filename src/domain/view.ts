import { BOROUGHS, isHeld, OPENED } from "./boroughs";
import { CLASS_METHODS, type ClassMethod } from "./classify";
import type { Filter } from "./filter/filter";
import { filterFromUrl, filterToUrl } from "./filter/filter-url";
import { IN_WORK_MEASURES } from "./in-work-measures";
import { artefactOf } from "./held-measures";
import type { MappedId } from "./mapped-id";
import { MOST_TOLD, isPublished } from "./indicator-page/published";
import { MEASURES, type MeasureId, type OwnIndexId } from "./measures";
import { releasesOf } from "./measure-releases";
import { isIndexId } from "./own-index/index-recipe";
import { isOwnId } from "./own-measure";
import type { PatchCodes } from "./patch/patch";
import { DEFINITIONS } from "./persistence";
import { notInPack } from "./pack-words";
import { patchesFromUrl, patchesToUrl } from "./patch/patch-url";
import { columnsIn, isColumn } from "./table/column-choice";
import type { Sorting } from "./table/sort-rows";
import { MOST_PLACES } from "./most-places";
import { POINT_KINDS, type PointKindId } from "./point-kinds";

/** Everything a link must reproduce. The URL owns it; nothing else stores it. */
export interface View {
  /** Name of the pack of another region; null: the region the atlas is built for. */
  readonly region: string | null;
  readonly screen: Screen;
  /** Id of the section of the Method page that is sought. */
  readonly section: string | null;
  readonly measure: MappedId;
  /** null: the measure's latest release or year. */
  readonly release: number | null;
  /** Indices of the reader's own that are kept at hand beside the one on the map. */
  readonly index: readonly OwnIndexId[];
  /** The areas that are coloured. */
  readonly by: ShownBy;
  /** Code of the area, neighbourhood or borough whose profile is open. */
  readonly area: string | null;
  readonly boroughs: readonly string[];
  /** Definition of persistence that is hatched, or "none". */
  readonly persistence: string;
  /** Which areas persistence is counted over. */
  readonly counted: Counted;
  /** What the areas' colours say. */
  readonly colour: Colouring;
  readonly hotspots: Hotspots;
  /** Where hot spots are tested and allowed for. */
  readonly tested: Within;
  /** How sure a mark must be, 100 × (1 − q). */
  readonly certainty: Certainty;
  readonly participants: ParticipantsLayer;
  /** Code of the programme a slide shows; null: the one chosen. It says nothing of the name. */
  readonly programme: string | null;
  /** Whom participants are set against. */
  readonly denominator: DenominatorId;
  /** Whether rates of small areas are drawn towards the region's. */
  readonly rates: Rates;
  /** Areas that rates are shown for: neighbourhoods (MSOA) or LSOAs. */
  readonly level: RateLevel;
  /** "measure", "release" or "measure@release" to set beside the first. */
  readonly versus: string | null;
  /** Codes of what is compared; none is the six boroughs. */
  readonly places: readonly string[];
  /** How two maps are set against each other. */
  readonly arrange: Arrange;
  /** Whether they share one scale. */
  readonly scales: Scales;
  /** Where places like an area are sought. */
  readonly among: Among;
  /** In which respects they have to be alike. */
  readonly alike: Alike;
  readonly map: Camera | null;
  readonly shape: Shape;
  /** Kinds of place shown at their points. */
  readonly points: readonly PointKindId[];
  /** Whether streets lie under the areas where the map is near enough. */
  readonly streets: Streets;
  /** Whether places that the reader brought are shown; the address never holds them. */
  readonly own: OwnLayer;
  /** Which notes pinned to areas are shown; the address never holds them. */
  readonly notes: NotesLayer;
  readonly slide: number | null;
  readonly deck: string | null;
  readonly classes: ClassMethod;
  /** Whose values the classes are cut from. */
  readonly within: Within;
  /** Breaks kept from another view, ascending; null: cut afresh. */
  readonly keep: readonly number[] | null;
  /** Map, table or both. */
  readonly show: Show;
  /** What is asked of the areas shown; null: nothing. Where is the business of `boroughs`. */
  readonly filter: Filter | null;
  readonly patches: readonly PatchCodes[];
  /** Which of the patches is open, 1 the first. */
  readonly patch: number | null;
  /** Columns of the Areas table by id; null: those it starts with. */
  readonly columns: readonly string[] | null;
  /** What the Areas table is sorted by; null: most deprived, or most, first. */
  readonly sort: Sorting | null;
  /** The printable page about the area or the patch that is open, or about the places and measures chosen for one. */
  readonly report: Report | null;
  /** Published measures that an indicator page tells of its places. */
  readonly told: readonly MeasureId[];
  readonly theme: Theme;
  /** The whole atlas, or the map alone, as it stands in the pages of others. */
  readonly frame: Frame;
}

export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly bearing: number;
  readonly pitch: number;
}

export const SCREENS = ["explore", "compare", "present", "participants", "method"] as const;
export type Screen = (typeof SCREENS)[number];
export const SHOWN_BY = ["lsoa", "msoa", "ward", "constituency", "borough", "auto"] as const;
export type ShownBy = (typeof SHOWN_BY)[number];
const HOTSPOTS = ["none", "gi", "moran"] as const;
export type Hotspots = (typeof HOTSPOTS)[number];
const COUNTED = ["all", "unchanged"] as const;
export type Counted = (typeof COUNTED)[number];
export const COLOURINGS = ["measure", "releases", "trajectory", "persistent"] as const;
export type Colouring = (typeof COLOURINGS)[number];
const CERTAINTIES = ["90", "95", "99"] as const;
export type Certainty = (typeof CERTAINTIES)[number];
const PARTICIPANTS = ["none", "hexagons", "heat", "rate", "need"] as const;
export type ParticipantsLayer = (typeof PARTICIPANTS)[number];
const DENOMINATOR_IDS = [
  "residents",
  "working-age",
  "census-residents",
  "census-working-age",
  "employment-deprived",
  "income-deprived",
  "in-work",
] as const;
export type DenominatorId = (typeof DENOMINATOR_IDS)[number];
const RATES = ["counted", "smoothed"] as const;
export type Rates = (typeof RATES)[number];
const RATE_LEVELS = ["msoa", "lsoa"] as const;
export type RateLevel = (typeof RATE_LEVELS)[number];
export const ARRANGES = ["swipe", "beside", "difference"] as const;
export type Arrange = (typeof ARRANGES)[number];
const SCALES = ["one", "own"] as const;
export type Scales = (typeof SCALES)[number];
const AMONGS = ["england", "same-type"] as const;
export type Among = (typeof AMONGS)[number];
const ALIKES = ["measures", "overall"] as const;
export type Alike = (typeof ALIKES)[number];
const OWN_LAYERS = ["none", "places"] as const;
export type OwnLayer = (typeof OWN_LAYERS)[number];
const NOTES_LAYERS = ["none", "open", "all"] as const;
export type NotesLayer = (typeof NOTES_LAYERS)[number];
const STREETS = ["shown", "hidden"] as const;
export type Streets = (typeof STREETS)[number];
const SHAPES = ["geographic", "hexagons"] as const;
export type Shape = (typeof SHAPES)[number];
const WITHINS = ["region", "filter"] as const;
export type Within = (typeof WITHINS)[number];
const SHOWS = ["map", "both", "table"] as const;
export type Show = (typeof SHOWS)[number];
const REPORTS = ["area", "patch", "indicators"] as const;
export type Report = (typeof REPORTS)[number];
const THEMES = ["light", "board"] as const;
export type Theme = (typeof THEMES)[number];

const FRAMES = ["atlas", "map"] as const;
type Frame = (typeof FRAMES)[number];

/** One key of the URL: lossless both ways; what does not parse is null and falls back. */
export interface ViewKey<Value> {
  readonly fallback: Value;
  readonly parse: (text: string) => Value | null;
  readonly print: (value: Value) => string;
  /** What a reader would call it, for the notice that a value was not understood. */
  readonly called: string;
  /** Parts of a text that is understood which are not. */
  readonly dropped?: (text: string) => readonly string[];
  /** What exactly is wrong with a text, where the key can say. */
  readonly problem?: (text: string) => string | undefined;
}

const oneOf = <Option extends string>(
  called: string,
  options: readonly Option[],
  fallback: Option,
): ViewKey<Option> => ({
  called,
  fallback,
  parse: (text) => options.find((option) => option === text) ?? null,
  print: (value) => value,
});

const optional = <Value>(
  called: string,
  parse: (text: string) => Value | null,
  print: (value: Value) => string,
): ViewKey<Value | null> => ({
  called,
  fallback: null,
  parse,
  print: (value) => (value === null ? "" : print(value)),
});

/** A key whose values need an artefact that a region's pack may lack: such a one is named, and not read. */
const ifHeld = <Value>(key: ViewKey<Value>, needs: (value: Value) => string): ViewKey<Value> => {
  const lacked = (text: string): string | null => {
    const value = key.parse(text);
    if (value === null || value === key.fallback || isHeld(needs(value))) return null;
    return needs(value);
  };
  return {
    ...key,
    parse: (text) => (lacked(text) === null ? key.parse(text) : null),
    problem: (text) => {
      const artefact = lacked(text);
      return artefact === null ? key.problem?.(text) : notInPack(artefact);
    },
  };
};

const numberIn = (text: string | undefined, least: number, most: number): number | null => {
  if (text === undefined || !/^-?\d+(\.\d+)?$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
};

const parseCamera = (text: string): Camera | null => {
  const parts = text.split("/");
  if (parts.length < 3 || parts.length > 5) return null;
  const zoom = numberIn(parts[0], 0, 24);
  const latitude = numberIn(parts[1], -85, 85);
  const longitude = numberIn(parts[2], -180, 180);
  const bearing = numberIn(parts[3] ?? "0", -360, 360);
  const pitch = numberIn(parts[4] ?? "0", 0, 85);
  if (zoom === null || latitude === null || longitude === null) return null;
  if (bearing === null || pitch === null) return null;
  return { zoom, latitude, longitude, bearing, pitch };
};

/** Two decimals of zoom and five of a degree: finer than a pixel at any zoom of this map. */
const printCamera = ({ zoom, latitude, longitude, bearing, pitch }: Camera): string => {
  const parts = [round(zoom, 2), round(latitude, 5), round(longitude, 5)];
  if (bearing !== 0 || pitch !== 0) parts.push(round(bearing, 1));
  if (pitch !== 0) parts.push(round(pitch, 1));
  return parts.join("/");
};

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const filterIn = (text: string): Filter | null => {
  const read = filterFromUrl(text);
  return read.ok ? read.filter : null;
};

const sortingIn = (text: string): Sorting | null => {
  const [by = "", down, ...more] = text.split(".");
  if (!isColumn(by) || more.length > 0 || (down !== undefined && down !== "down")) return null;
  return { by, direction: down === undefined ? "ascending" : "descending" };
};

const problemIn = (read: { ok: true } | { ok: false; message: string }): string | undefined =>
  read.ok ? undefined : read.message;

const isBorough = (code: string): boolean => BOROUGHS.some((each) => each.code === code);
const MEASURE_IDS: readonly MappedId[] = [...MEASURES, ...IN_WORK_MEASURES].map(({ id }) => id);
const POINT_IDS: readonly string[] = POINT_KINDS.map(({ id }) => id);
const YEARS: ReadonlySet<number> = new Set([
  ...MEASURES.flatMap(({ id }) => releasesOf(id).map(({ year }) => year)),
  ...IN_WORK_MEASURES.flatMap(({ years }) => years),
]);

/** More than this makes a link that programs cut. */
export const MOST_INDICES = 4;

/** The grammar of the URL: every key the app reads, listed once. */
export const VIEW_KEYS: { readonly [Key in keyof View]: ViewKey<View[Key]> } = {
  region: optional("region", (text) => (text === OPENED.pack ? text : null), String),
  screen: oneOf("screen", SCREENS, "explore"),
  section: optional("section", (text) => (/^[\w-]{1,40}$/.test(text) ? text : null), String),
  measure: ifHeld(
    {
      ...oneOf<MappedId>("measure", MEASURE_IDS, "imd"),
      parse: (text) =>
        MEASURE_IDS.find((id) => id === text) ?? (isOwnId(text) || isIndexId(text) ? text : null),
    },
    artefactOf,
  ),
  index: {
    called: "indices of your own",
    fallback: [],
    parse: (text) => {
      const ids = [...new Set(text.split("."))].filter(isIndexId);
      return ids.length > 0 ? ids.slice(0, MOST_INDICES) : null;
    },
    dropped: (text) => text.split(".").filter((id) => !isIndexId(id)),
    print: (ids) => ids.join("."),
  },
  release: optional(
    "release",
    (text) => (/^\d{4}$/.test(text) && YEARS.has(Number(text)) ? Number(text) : null),
    String,
  ),
  by: ifHeld(oneOf("areas that are shown", SHOWN_BY, "lsoa"), () => "larger-areas"),
  area: optional("area", (text) => (/^[EW]\d{8}$/.test(text) ? text : null), String),
  boroughs: {
    called: "boroughs",
    fallback: [],
    parse: (text) => {
      const codes = text.split(",").filter(isBorough);
      return codes.length > 0 ? [...new Set(codes)] : null;
    },
    dropped: (text) => text.split(",").filter((code) => !isBorough(code)),
    print: (codes) => codes.join(","),
  },
  persistence: {
    called: "persistence definition",
    fallback: "always-10",
    parse: (text) => (text === "none" || DEFINITIONS.some(({ id }) => id === text) ? text : null),
    print: (id) => id,
  },
  counted: oneOf("areas counted", COUNTED, "all"),
  colour: oneOf("colouring", COLOURINGS, "measure"),
  hotspots: oneOf("hot spots", HOTSPOTS, "none"),
  tested: oneOf("areas tested", WITHINS, "region"),
  certainty: oneOf("certainty of hot spots", CERTAINTIES, "95"),
  participants: ifHeld(oneOf("participants layer", PARTICIPANTS, "none"), () => "postcodes"),
  programme: optional("programme", (text) => (/^[a-z0-9]{10}$/.test(text) ? text : null), String),
  denominator: oneOf("denominator of reach", DENOMINATOR_IDS, "residents"),
  rates: oneOf("kind of rates", RATES, "counted"),
  level: oneOf("areas of rates", RATE_LEVELS, "msoa"),
  versus: optional("comparison", (text) => (/^[a-z0-9@-]+$/.test(text) ? text : null), String),
  places: {
    called: "places to compare",
    fallback: [],
    parse: (text) => {
      const codes = text.split(",").filter((code) => /^[ER]\d{8}$/.test(code));
      return codes.length > 0 ? [...new Set(codes)].slice(0, MOST_PLACES) : null;
    },
    dropped: (text) => text.split(",").filter((code) => !/^[ER]\d{8}$/.test(code)),
    print: (codes) => codes.join(","),
  },
  arrange: oneOf("arrangement of maps", ARRANGES, "swipe"),
  scales: oneOf("scales", SCALES, "one"),
  among: oneOf("kind of place", AMONGS, "england"),
  alike: oneOf("likeness", ALIKES, "measures"),
  map: optional("map position", parseCamera, printCamera),
  shape: ifHeld(oneOf("shape", SHAPES, "geographic"), () => "hexagons"),
  points: ifHeld<readonly PointKindId[]>(
    {
      called: "places on the map",
      fallback: [],
      parse: (text) => {
        const asked = text.split(",");
        const known = POINT_KINDS.flatMap(({ id }) => (asked.includes(id) ? [id] : []));
        return known.length > 0 ? known : null;
      },
      dropped: (text) => text.split(",").filter((id) => !POINT_IDS.includes(id)),
      print: (ids) => ids.join(","),
    },
    (ids) => `points/${ids[0] ?? ""}`,
  ),
  streets: oneOf("streets", STREETS, "hidden"),
  own: ifHeld(oneOf("layer of your own", OWN_LAYERS, "none"), () => "postcodes"),
  notes: oneOf("notes pinned to areas", NOTES_LAYERS, "none"),
  slide: optional(
    "slide",
    (text) => numberIn(/^\d+$/.test(text) ? text : undefined, 1, 999),
    String,
  ),
  deck: optional("deck", (text) => (/^[\w-]{1,64}$/.test(text) ? text : null), String),
  classes: oneOf("classes", CLASS_METHODS, "deciles"),
  within: oneOf("classes within", WITHINS, "region"),
  keep: optional<readonly number[]>(
    "kept scale",
    (text) => {
      const breaks = text.split(",").map((part) => numberIn(part, -1e9, 1e9));
      const ascending = breaks.every(
        (value, at) => value !== null && (at === 0 || value > (breaks[at - 1] ?? Infinity)),
      );
      return ascending && breaks.length <= 12 ? breaks.filter((value) => value !== null) : null;
    },
    (breaks) => breaks.join(","),
  ),
  show: oneOf("display", SHOWS, "map"),
  filter: {
    ...optional("filter", filterIn, filterToUrl),
    problem: (text) => problemIn(filterFromUrl(text)),
  },
  patches: {
    called: "patches",
    fallback: [],
    parse: (text) => {
      const read = patchesFromUrl(text);
      return read.ok ? read.patches : null;
    },
    print: patchesToUrl,
    problem: (text) => problemIn(patchesFromUrl(text)),
  },
  patch: optional(
    "patch",
    (text) => numberIn(/^\d+$/.test(text) ? text : undefined, 1, 99),
    String,
  ),
  columns: optional("columns", columnsIn, (ids) => ids.join(".")),
  sort: optional("order of the table", sortingIn, ({ by, direction }) =>
    direction === "ascending" ? by : `${by}.down`,
  ),
  report: optional<Report>(
    "report",
    (text) => REPORTS.find((each) => each === text) ?? null,
    String,
  ),
  told: {
    called: "measures of the indicator page",
    fallback: [],
    parse: (text) => {
      const ids = [...new Set(text.split(".").filter(isPublished))];
      return ids.length > 0 ? ids.slice(0, MOST_TOLD) : null;
    },
    dropped: (text) => text.split(".").filter((id) => !isPublished(id)),
    print: (ids) => ids.join("."),
  },
  theme: oneOf("theme", THEMES, "light"),
  frame: oneOf("frame", FRAMES, "atlas"),
};
