import { permutationTails } from "../../src/analysis/permutation";
import type { Draws } from "../../src/analysis/permutation-draws";
import { queenOf, type Weights } from "../../src/analysis/weights";
import { MEASURES } from "../../src/domain/measures";
import { RELEASES } from "../../src/domain/releases";
import { hotspotRequest } from "../atlas/hotspot-request";
import { openArtefacts } from "../atlas/read";
import { median, timed, type Bench } from "./bench";
import { englandReference } from "./england-reference";
import { plainTails } from "./plain-permutation";
import { spdepSeconds } from "./spdep";

const DRAWS: Draws = { permutations: 99_999, seed: 1 };

interface Reference {
  readonly values: Float64Array;
  readonly weights: Weights;
}

/** The plain method is timed on fewer permutations and counted up: it would take minutes. */
const plainFor = ({ values, weights }: Reference): number => {
  const permutations = 99;
  const start = performance.now();
  plainTails(values, weights, { permutations, seed: 1 });
  return (performance.now() - start) * (DRAWS.permutations / permutations);
};

const region = (data: string): Reference => {
  const artefacts = openArtefacts(data);
  const measure = MEASURES.find(({ id }) => id === "imd")!;
  const release = RELEASES.find(({ year }) => year === 2025)!;
  const { values } = hotspotRequest(artefacts, measure, release, {
    statistic: "gi",
    alpha: 0.05,
    ...DRAWS,
  });
  return { values, weights: queenOf(artefacts.weights()) };
};

/** Conditional permutation with shared draws, against the plain method and against R's spdep. */
export const PERMUTATIONS_BENCH: Bench = {
  name: "99,999 conditional permutations",
  run: ({ data, sources }) => {
    const here = region(data);
    const england = englandReference(sources);
    const shared = ({ values, weights }: Reference) =>
      median(() => void permutationTails(values, weights, DRAWS));
    const spdep = spdepSeconds(here.values, here.weights);
    return [
      `region and halo, ${here.weights.count} areas: ${timed(shared(here), 0.3)}`,
      `  plain method: ${timed(plainFor(here))}`,
      `  spdep localG_perm, 999 permutations: ${typeof spdep === "number" ? timed(1000 * spdep) : spdep}`,
      `England, ${england.weights.count} areas: ${timed(shared(england), 3)}`,
      `  plain method: ${timed(plainFor(england))}`,
    ];
  },
};
