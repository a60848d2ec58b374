import { listed } from "../format";
import { releasesHeld } from "../measures-held";
import { isOwnId } from "../own-measure";
import { OWN_FIGURES } from "../tiers";

/** What a slide needs to know of a publisher's file. */
export interface NamedSource {
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
}

export type NamedSources = Readonly<Record<string, NamedSource>>;

/** A source by its key: one of the list, or what a bringer of own figures states of them. */
const named = (key: string, sources: NamedSources): NamedSource | undefined => {
  const stated = isOwnId(key) ? releasesHeld(key)[0]?.stated : undefined;
  return stated === undefined
    ? sources[key]
    : {
        publisher: "as stated by who opened it",
        title: stated.source,
        licence: `Own figures: licence ${stated.licence}`,
        attribution: `${OWN_FIGURES}: ${stated.source}. Licence as stated: ${stated.licence}.`,
      };
};

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
  const others = keys
    .filter((key) => !INDICES.test(key))
    .flatMap((key) => named(key, sources) ?? []);
  const span =
    years.length > 1
      ? `${years[0] ?? ""}–${years.at(-1) ?? ""}, moved to 2021 boundaries`
      : years[0];
  const parts = [
    ...(span === undefined
      ? []
      : [`English Indices of Deprivation ${span} (MHCLG and predecessors)`]),
    ...(others.length <= TITLES
      ? others.map(({ title, publisher }) => `${title} (${publisher})`)
      : [listed([...new Set(others.map(({ publisher }) => publisher))])]),
  ];
  return [...new Set(parts), licenceNames(keys, sources)].filter(Boolean).join(" · ");
};

/** "Open Government Licence v3.0": the licences by their names, each once. */
export const licenceNames = (keys: readonly string[], sources: NamedSources): string =>
  [...new Set(keys.flatMap((key) => named(key, sources)?.licence ?? []))].join("; ");

/** The lines the licences ask for, each once. */
export const licenceLines = (keys: readonly string[], sources: NamedSources): string[] => [
  ...new Set(keys.flatMap((key) => named(key, sources)?.attribution ?? [])),
];
