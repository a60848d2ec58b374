/** Where a method was first set out. */
export interface MethodSource {
  readonly author: string;
  readonly year: number;
  readonly title: string;
  readonly publisher: string;
}

/** A word that the page uses, and what it means. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}

/** Parts of the Method page, in its order. */
export const METHOD_GROUPS = [
  { id: "positions", title: "An area’s position" },
  { id: "over-time", title: "What persists, and what moved" },
  { id: "hot-spots", title: "Hot spots" },
  { id: "districts", title: "Boroughs and districts" },
  { id: "work", title: "Work, low income and claims" },
  { id: "places", title: "Places combined and compared" },
  { id: "participants", title: "Participants and reach" },
  { id: "caution", title: "What the figures cannot say" },
] as const;
export type MethodGroup = (typeof METHOD_GROUPS)[number]["id"];

/**
 * One way in which the atlas comes by a figure: the Method page, the glossary and the links beside
 * figures are made from it. Its worked example stands in src/content/methods, by the same id.
 */
export interface Method<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly group: MethodGroup;
  /** One plain sentence, for the glossary and the head of its section. */
  readonly plain: string;
  /** How it is worked out, said in words. */
  readonly words: string;
  /** The same as a line of maths. */
  readonly maths: string;
  readonly sources: readonly MethodSource[];
  /** What has to be so for it to mean what it says. */
  readonly assumptions: readonly string[];
  /** What it does not say. */
  readonly limits: readonly string[];
  /** Words it brings to the glossary beside its own name. */
  readonly terms?: readonly Term[];
}

export const method = <const Id extends string>(declared: Method<Id>): Method<Id> => declared;

const source = (author: string, year: number, title: string, publisher: string): MethodSource => ({
  author,
  year,
  title,
  publisher,
});

/** Sources that several methods rest on. */
export const TECHNICAL_REPORT = source(
  "Ministry of Housing, Communities and Local Government",
  2019,
  "The English Indices of Deprivation 2019: technical report",
  "Ministry of Housing, Communities and Local Government",
);
export const RESEARCH_REPORT = source(
  "Ministry of Housing, Communities and Local Government",
  2019,
  "The English Indices of Deprivation 2019: research report",
  "Ministry of Housing, Communities and Local Government",
);
export const GETIS_ORD = source(
  "J. K. Ord and A. Getis",
  1995,
  "Local spatial autocorrelation statistics: distributional issues and an application",
  "Geographical Analysis 27",
);
export const ANSELIN = source(
  "L. Anselin",
  1995,
  "Local indicators of spatial association: LISA",
  "Geographical Analysis 27",
);
export const SPIEGELHALTER = source(
  "D. J. Spiegelhalter",
  2005,
  "Funnel plots for comparing institutional performance",
  "Statistics in Medicine 24",
);
/** For a rule that is nobody’s but this project’s. */
export const OURS = source(
  "This project",
  2026,
  "A rule of this atlas, set out in its source code",
  "Reach Atlas",
);

export { source };
