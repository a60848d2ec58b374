import { listed, lowerFirst, percent, plural } from "../format";
import { MEASURES } from "../measures";
import { releaseShown } from "../measure-releases";
import { possessive } from "../possessive";

export interface Likeness {
  readonly name: string;
  /** LSOAs: one, or those of a patch. */
  readonly areas: number;
  readonly year: number;
  /** Own national percentiles 0…1 at the first release, of the overall index and of what else was compared. */
  readonly overall: number;
  readonly measures: readonly { readonly id: string; readonly percentile: number }[];
  readonly sameType: boolean;
}

const titleOf = (id: string): string =>
  lowerFirst(MEASURES.find((measure) => measure.id === id)?.title ?? id);

const said = (percentile: number): string => percent(100 * percentile);

/** In what places were sought that are like one, what is missing from that, and what a patch counts as. */
export const likenessSentences = (of: Likeness): readonly string[] => {
  const { name, areas, year, overall, measures, sameType } = of;
  const profile = [
    `${said(overall)} on the overall index`,
    ...measures.map(({ id, percentile }) => `${said(percentile)} on ${titleOf(id)}`),
  ];
  const own =
    areas === 1
      ? `In ${year} the share of England’s areas more deprived than ${name} was ${listed(profile)}.`
      : `${name} is taken as a whole: the average of its ${plural(areas, "area")}, weighted by the residents of the 2021 Census, compared with single areas elsewhere. In ${year} the share of England’s areas more deprived was ${listed(profile)}.`;
  return [
    own,
    measures.length === 0
      ? "Nearest on the overall index alone."
      : "Nearest over all of these at once: the least root mean square difference, each counting the same.",
    ...(measures.length === 0 ? [] : missingSentence(year)),
    ...(sameType
      ? [
          `Only districts of ${possessive(name)} own type: metropolitan boroughs, London boroughs, unitary authorities or shire districts.`,
        ]
      : []),
  ];
};

/** What else England has measured since, and the release lacks here, with the reason that it states. */
const missingSentence = (year: number): readonly string[] => {
  const { missing = {} } = releaseShown("imd", year);
  const entries = Object.entries(missing);
  const reasons = new Set(entries.flatMap(([, reason]) => reason ?? []));
  return [...reasons].map((reason) => {
    const ids = entries.flatMap(([id, each]) => (each === reason ? [titleOf(id)] : []));
    return `Left out, ${listed(ids)}: ${lowerFirst(reason)}.`;
  });
};
