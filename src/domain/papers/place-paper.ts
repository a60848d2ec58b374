import type { Areas, Values } from "../areas";
import { BOROUGHS } from "../boroughs";
import { listed, lowerFirst, plural, whole } from "../format";
import type { LargerArea } from "../larger-areas";
import { splitWords } from "../larger-words";
import { redefinedBetween } from "../measure-releases";
import type { Measure, MeasureId } from "../measures";
import { combinedDetail, combinedSentence, combinedText } from "../patch/combined-text";
import { combine } from "../patch/combine";
import { comparePatch } from "../patch/compare-patch";
import { countedIn, englandNotes } from "../patch/england-words";
import type { Persistence } from "../persistence";
import { definitionOf, definitionSentence } from "../persistence";
import { persistenceTally } from "../persistence-tally";
import { valueText } from "../value-text";
import { nearNote, nearRows, severalNote } from "../near-words";
import { notInPack } from "../pack-words";
import type { NearFile } from "../points";
import { NOTHING_OWN, pinnedBlocks, wordsBlocks, type OwnSections } from "./own-sections";
import { isLarger, PAPER_WORDS, type PaperKind } from "./paper-kind";
import { BRIEF_MEASURES } from "./brief-measures";
import {
  SECTION_TITLES,
  TEMPLATE_WORDS,
  type Block,
  type Paper,
  type Section,
  type Template,
} from "./paper";

/** What papers are told from: the same for every place. */
export interface PaperFacts {
  readonly areas: Areas;
  /** The measures of the table of figures, each at its latest release; the first is mapped. */
  readonly told: readonly { readonly measure: Measure; readonly values: Values }[];
  /** The first measure at each of its releases, oldest first. */
  readonly history: readonly Values[];
  readonly persistence: Persistence;
  /** What stands near each area; null where the region's pack does not hold places. */
  readonly near: NearFile | null;
  /** The lines that the licences ask for. */
  readonly licences: readonly string[];
  /** Those of the places near areas. */
  readonly nearLicences: readonly string[];
  /** "26 November 2026". */
  readonly date: string;
}

const RANKS =
  "The Indices rank areas within England. A better position means less deprivation than elsewhere, not less poverty than before. So we compare only positions over time.";

const ECOLOGICAL =
  "A figure for an area says nothing about any one person who lives there. Most people on low income live outside the most deprived areas.";

/** "5 of its 8 areas have been …; 7,904 people live there." */
const persistenceText = ({ areas, persistence }: PaperFacts, { rows }: LargerArea): string => {
  const { all } = persistenceTally(areas, persistence.persistent, rows);
  const since = persistence.years[0] ?? NaN;
  const place = definitionOf(persistence.definition).place;
  const [row, ...more] = rows;
  if (row !== undefined && more.length === 0) {
    if (persistence.trajectory[row] === "unknown")
      return `Whether it has been ${place} in every release since ${String(since)} is not known.`;
    const not = all.persistent === 0 ? "not " : "";
    return `It has ${not}been ${place} in every release since ${String(since)}.`;
  }
  const number =
    all.persistent === 0
      ? "None"
      : all.persistent === all.areas && all.areas > 1
        ? "All"
        : whole(all.persistent);
  const verb = all.persistent === 1 ? "has" : "have";
  const people =
    all.persistent === 0 ? "" : ` ${plural(all.residents, "person lives", "people live")} there.`;
  return `${number} of its ${plural(all.areas, "area")} ${verb} been ${place} in every release since ${String(since)}.${people}`;
};

/** Widths of some columns, and the rest shared alike by as many more. */
const widthsOf = (first: readonly number[], more: number): readonly number[] => {
  const rest = 1 - first.reduce((sum, one) => sum + one, 0);
  return [...first, ...Array.from({ length: more }, () => rest / more)];
};

/** What is measured takes most words and gets most room; a brief one leaves out what a share is of. */
const figuresTable = (
  { told, areas }: PaperFacts,
  { rows, name }: LargerArea,
  isBrief: boolean,
): Block => {
  const compared = told.map(({ measure, values }) => ({
    measure,
    values,
    ...comparePatch(rows, values, areas),
  }));
  const boroughs = compared[0]?.boroughs ?? [];
  return {
    kind: "table",
    title: `Figures of ${name} beside ${listed(boroughs.map(({ name }) => name))} and the region`,
    head: ["Measure", "Here", ...boroughs.map(({ name }) => name), "Region"],
    widths: isBrief
      ? widthsOf([0.86 - 0.12 * (boroughs.length + 1)], boroughs.length + 2)
      : widthsOf([0.76 - 0.13 * (boroughs.length + 1), 0.24], boroughs.length + 1),
    rows: compared.map(({ measure, values, patch, boroughs: held, region, england }) => {
      const detail = isBrief ? "" : combinedDetail(patch);
      return [
        `${measure.title}, ${String(values.year)} (${countedIn(measure, england, rows.length)})`,
        detail === "" ? combinedText(patch) : `${combinedText(patch)} (${detail})`,
        ...boroughs.map(({ code }) => {
          const borough = held.find((one) => one.code === code);
          return borough === undefined ? "not known" : combinedText(borough.figure);
        }),
        combinedText(region.figure),
      ];
    }),
  };
};

const yesOrNo = (is: boolean): string => (is ? "yes" : "no");

/** Time runs from left to right: a column for each release. */
const releasesTable = ({ history, areas }: PaperFacts, { rows, name }: LargerArea): Block => {
  const isOne = rows.length === 1;
  const told = history.map((values) => combine(rows, values, areas));
  const deprived = told.map((figure) => {
    if (figure.kind !== "position") return "not known";
    return isOne ? yesOrNo(figure.most10 === 1) : whole(figure.most10);
  });
  const known = told.map(({ known }) => known);
  return {
    kind: "table",
    title: `${name} at each release of the Indices`,
    head: ["Release", ...history.map(({ year }) => String(year))],
    widths: widthsOf([0.4], history.length),
    rows: [
      [
        isOne ? "Position in England" : "Average position in England",
        ...told.map((figure) => combinedText(figure)),
      ],
      [isOne ? "In the most deprived 10%" : "Areas in the most deprived 10%", ...deprived],
      ...(known.every((number) => number === rows.length)
        ? []
        : [[`Areas known, of ${whole(rows.length)}`, ...known.map(whole)]]),
    ],
  };
};

const areasTable = (
  { told, areas, persistence }: PaperFacts,
  { rows, name }: LargerArea,
): Block => {
  const [first] = told;
  if (first === undefined) throw new RangeError("a paper needs a measure");
  const { measure, values } = first;
  const order = rows.toSorted((a, b) => values.value[a]! - values.value[b]!);
  return {
    kind: "table",
    title: `The areas of ${name}, most deprived first`,
    head: [
      "Area",
      "Neighbourhood",
      `Place in ${String(values.year)}`,
      "Residents",
      "In every release",
    ],
    widths: [0.31, 0.27, 0.19, 0.11, 0.12],
    rows: order.map((row) => [
      `${areas.names[row]!} (${areas.codes[row]!})`,
      areas.msoas[areas.msoa[row] ?? -1]?.title ?? "",
      valueText(measure, values, row),
      whole(areas.residents[row]!),
      persistence.trajectory[row] === "unknown"
        ? "not known"
        : yesOrNo(persistence.persistent[row] === 1),
    ]),
  };
};

const nearBlocks = (
  { near, nearLicences }: PaperFacts,
  kind: PaperKind,
  { rows, name }: LargerArea,
): readonly Block[] => {
  if (near === null) return [{ kind: "small", text: notInPack("points/near") }];
  const counted = PAPER_WORDS[kind].fit === "" ? "" : "We count in the areas that best fit it.";
  return [
    {
      kind: "table",
      title: `Places in and near ${name}`,
      head: ["Places", "In its areas", "Near its homes, by area", "List"],
      widths: [0.2, 0.14, 0.32, 0.34],
      rows: nearRows(near, rows),
    },
    {
      kind: "small",
      text: [
        kind === "lsoa" ? nearNote(near, rows[0] ?? NaN) : severalNote(near, rows),
        counted,
        ...nearLicences,
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
    },
  ];
};

/** What changed in the measure's definition over the releases told of; "" where nothing did. */
const redefinitionOf = ({ history, told }: PaperFacts): string => {
  const [id, from, to] = [told[0]?.measure.id, history[0]?.year, history.at(-1)?.year];
  if (id === undefined || from === undefined || to === undefined) return "";
  const end = (year: number): { id: MeasureId; year: number } => ({ id, year });
  return redefinedBetween(end(from), end(to)) ?? "";
};

const notesOf = (
  facts: PaperFacts,
  kind: PaperKind,
  place: LargerArea,
  isMapped: boolean,
): readonly Block[] => {
  const { told, areas, persistence, licences, date } = facts;
  const compared = told.map((one) => ({ ...one, ...comparePatch(place.rows, one.values, areas) }));
  // What holds for ranks is told once, in the words for all of them.
  const caveats = told
    .filter(({ measure }) => measure.kind !== "position")
    .flatMap(({ measure }) => measure.caveat?.split(/(?<=\.) (?=[A-Z])/) ?? []);
  const split = place.splitShare;
  const paragraphs = [
    [
      PAPER_WORDS[kind].fit,
      split > 0 && isLarger(kind)
        ? `${splitWords(kind, split, "the residents counted here")}.`
        : "",
      place.reachesOut
        ? "Part of it lies outside the region. The figures cover only its areas in the region."
        : "",
    ],
    [
      `“In every release” means: ${lowerFirst(definitionSentence(definitionOf(persistence.definition), persistence.years[0] ?? NaN))}.`,
      RANKS,
      // The legend of a map says it.
      isMapped ? "" : redefinitionOf(facts),
      ECOLOGICAL,
    ],
    [
      ...new Set(
        compared.flatMap(({ patch }) => {
          if (patch.kind === "none") return patch.reason;
          // Of one area nothing is put together.
          return kind === "lsoa" ? [] : patch.note;
        }),
      ),
      ...englandNotes(compared),
      ...new Set(caveats),
    ],
    [...licences, `Reach Atlas, ${date}.`],
  ];
  return paragraphs
    .map((sentences) => sentences.filter((sentence) => sentence !== "").join(" "))
    .filter((text) => text !== "")
    .map((text) => ({ kind: "small", text }));
};

const blocksOf = (
  section: Section,
  facts: PaperFacts,
  kind: PaperKind,
  place: LargerArea,
  own: OwnSections,
  { template, isMapped }: { readonly template: Template; readonly isMapped: boolean },
): readonly Block[] => {
  const brief = {
    ...facts,
    told: facts.told.filter(
      ({ measure }) => template === "two-pages" || BRIEF_MEASURES.has(measure.id),
    ),
  };
  switch (section) {
    case "words":
      return wordsBlocks(own, facts, place);
    case "pinned":
      return pinnedBlocks(own, place);
    case "summary": {
      const [first] = facts.told;
      if (first === undefined) return [];
      return [
        { kind: "lead", text: persistenceText(facts, place) },
        {
          kind: "text",
          text: combinedSentence(
            first.measure,
            first.values.year,
            combine(place.rows, first.values, facts.areas),
          ),
        },
      ];
    }
    case "map":
      return [{ kind: "map" }];
    case "figures":
      return [figuresTable(brief, place, template === "one-page")];
    case "releases":
      return [releasesTable(facts, place)];
    case "nearby":
      return nearBlocks(facts, kind, place);
    case "areas":
      // A single area is told already.
      return kind === "lsoa" ? [] : [areasTable(facts, place)];
    case "notes":
      return notesOf(brief, kind, place, isMapped);
  }
};

/** Sections that stand without a heading of their own. */
const UNTITLED: readonly Section[] = ["summary", "map"];

/**
 * A paper about one place, the sections in the order asked for; one that has nothing to tell, or that the
 * template does not hold, is left out.
 * Without an area that fits it best there is nothing to tell, and the paper says so.
 */
export const placePaper = (
  facts: PaperFacts,
  kind: PaperKind,
  place: LargerArea,
  sections: readonly Section[],
  own: OwnSections = NOTHING_OWN,
  template: Template = "two-pages",
): Paper => {
  const { areas } = facts;
  const held = TEMPLATE_WORDS[template].sections;
  const layout = { template, isMapped: sections.includes("map") };
  const { code, name, boroughs, rows } = place;
  const residents = rows.reduce((sum, row) => sum + areas.residents[row]!, 0);
  const where = listed(boroughs.map((at) => BOROUGHS[at]!.name));
  return {
    template,
    code,
    eyebrow: kind === "borough" ? "Borough" : `${PAPER_WORDS[kind].one} in ${where}`,
    title: name,
    about: `${plural(rows.length, "area")} (LSOA), ${plural(residents, "resident")} (Census 2021). ${code}`,
    blocks:
      rows.length === 0
        ? [
            { kind: "lead", text: "No area fits it best, so the atlas has no figures for it." },
            { kind: "small", text: PAPER_WORDS[kind].fit },
          ]
        : sections.flatMap((section): readonly Block[] => {
            const blocks = held.includes(section)
              ? blocksOf(section, facts, kind, place, own, layout)
              : [];
            return blocks.length === 0 || UNTITLED.includes(section)
              ? blocks
              : [{ kind: "heading", text: SECTION_TITLES[section] }, ...blocks];
          }),
  };
};
