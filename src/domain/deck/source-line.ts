import { listed } from "../format";

/** What a slide needs to know of a publisher's file. */
export interface NamedSource {
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
}

export type NamedSources = Readonly<Record<string, NamedSource>>;

/** More titles than this would fill a slide: their publishers are named instead. */
const TITLES = 2;

const INDICES = /^imd(\d{4})$/;

/**
 * One line that names what a slide is made of: the Indices as a span of years, anything else by its
 * own title and publisher, or many by their publishers alone, then the licences.
 * @param keys of data/sources.json; one that is not listed there is left out
 */
export const sourceLine = (keys: readonly string[], sources: NamedSources): string => {
  const years = keys.flatMap((key) => INDICES.exec(key)?.[1] ?? []).toSorted();
  const others = keys.filter((key) => !INDICES.test(key)).flatMap((key) => sources[key] ?? []);
  const span =
    years.length > 1
      ? `${years[0] ?? ""}–${years.at(-1) ?? ""}, carried to the areas of 2021`
      : years[0];
  const parts = [
    ...(span === undefined
      ? []
      : [`English Indices of Deprivation ${span} (MHCLG and predecessors)`]),
    ...(others.length <= TITLES
      ? others.map(({ title, publisher }) => `${title} (${publisher})`)
      : [listed([...new Set(others.map(({ publisher }) => publisher))])]),
  ];
  const licences = new Set(keys.flatMap((key) => sources[key]?.licence ?? []));
  return [...new Set(parts), [...licences].join("; ")].filter(Boolean).join(" · ");
};

/** The lines the licences ask for, each once. */
export const licenceLines = (keys: readonly string[], sources: NamedSources): string[] => [
  ...new Set(keys.flatMap((key) => sources[key]?.attribution ?? [])),
];
