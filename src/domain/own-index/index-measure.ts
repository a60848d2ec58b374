import { listed, lowerFirst, plural } from "../format";
import { measureOf, releaseShown } from "../measure-releases";
import type { Measure, OwnIndexId } from "../measures";
import type { Declared } from "../own-measure";
import { lowestTier, OWN_INDEX } from "../tiers";
import { INDEX_NAME, type IndexRecipe } from "./index-recipe";

interface Part extends Declared {
  readonly weight: number;
}

/** "Crime 2025 (2 of 3)". */
const partWords = ({ measure, release, weight }: Part, all: number): string =>
  `${measure.title} ${release.year} (${weight} of ${all})`;

const UNITS: Readonly<Record<IndexRecipe["scale"], string>> = {
  percentile: "out of 100, higher is worse",
  standard: "points: 50 is average, higher is worse",
};

/** A question about an index starts from this. */
const USUAL: Readonly<Record<IndexRecipe["scale"], number>> = { percentile: 80, standard: 60 };

/** What stands in the way of a test for hot spots, which asks whether neighbours are alike by chance. */
const untestableWords = (parts: readonly Part[]): Pick<Measure, "untestable"> => {
  const reason = parts.find(({ measure }) => measure.untestable !== undefined)?.measure;
  return reason === undefined
    ? {}
    : {
        untestable: `A part of it cannot be tested, “${reason.title}”. ${reason.untestable ?? ""}`,
      };
};

/** An index of the reader's own as a measure like any other; each part at the latest release that holds it. */
export const indexDeclared = (id: OwnIndexId, recipe: IndexRecipe): Declared => {
  const parts = recipe.parts.map(({ measure, weight }): Part => ({
    measure: measureOf(measure),
    release: releaseShown(measure, null),
    weight,
  }));
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  const year = Math.max(...parts.map(({ release }) => release.year));
  const firm = lowestTier("Official", ...parts.map(({ measure }) => measure.tier));
  const title = recipe.name === INDEX_NAME ? INDEX_NAME : `${recipe.name} (own index)`;
  return {
    measure: {
      id,
      title,
      short: title,
      said: lowerFirst(title),
      group: "Your own index",
      sentence: `Made from ${plural(parts.length, "measure")} with the weights that somebody chose: ${listed(parts.map((part) => partWords(part, all)))}.`,
      kind: "score",
      unit: UNITS[recipe.scale],
      worse: "high",
      tier: OWN_INDEX,
      leastFirm: firm,
      caveat: `${OWN_INDEX}. Other weights give other areas. The least firm of its parts: ${firm}.`,
      usual: USUAL[recipe.scale],
      ...untestableWords(parts),
    },
    release: {
      year,
      dataset: "own",
      title: `${title}, ${year}: ${listed([...new Set(parts.map(({ release }) => release.title))])}`,
      geography: parts.some(({ release }) => release.geography === "lsoa11") ? "lsoa11" : "lsoa21",
      areas: null,
      source: id,
      madeOf: [...new Set(parts.map(({ release }) => release.source))],
      population: null,
      columns: { [id]: { kind: "count", column: "own" } },
    },
  };
};
