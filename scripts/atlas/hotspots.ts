import { permutedHotspots } from "../../src/analysis/hotspots";
import { HOTSPOT_STATISTICS, hotspotWarnings } from "../../src/domain/hotspot-words";
import { isHeldForEngland, releasesOf } from "../../src/domain/measure-releases";
import { choose, chooseMeasure, chooseRelease } from "./choose";
import { AtlasError } from "./atlas-error";
import type { Command } from "./command";
import { hotspotRequest } from "./hotspot-request";

/** A number as typed, within bounds. @throws AtlasError naming the option and its bounds */
const numberBetween = (
  option: string,
  typed: string | undefined,
  [low, high, otherwise]: readonly [number, number, number],
  isValid: (value: number) => boolean = Number.isFinite,
): number => {
  const value = typed === undefined || typed.trim() === "" ? otherwise : Number(typed);
  if (typed?.trim() !== "" && isValid(value) && value >= low && value <= high) return value;
  throw new AtlasError(`--${option} cannot be "${typed ?? ""}": from ${low} to ${high}`);
};

/** `hotspots`: which areas lie among high or low need, more than chance would give. */
export const HOTSPOTS_COMMAND: Command = {
  name: "hotspots",
  sentence: "Which areas have high or low need around them, more than chance would explain.",
  usage:
    "hotspots [--measure imd] [--release 2025] [--statistic gi|moran] [--permutations 99999] [--seed 1] [--alpha 0.05]",
  options: {
    measure: { type: "string" },
    release: { type: "string" },
    statistic: { type: "string" },
    permutations: { type: "string" },
    seed: { type: "string" },
    alpha: { type: "string" },
  },
  keys: [
    "lsoa21_code",
    "area_name",
    "name",
    "statistic",
    "z",
    "p",
    "p_analytic",
    "q",
    "class",
    "tier",
  ],
  run: ({ artefacts, measures, releases, options, say }) => {
    const measure = chooseMeasure({ measures, options });
    const latest = releasesOf(measure.id, releases).at(-1)?.year;
    const { release } = chooseRelease(
      { releases, options: { ...options, release: options.release ?? String(latest ?? "") } },
      measure,
    );
    const statistic = choose("statistic", options.statistic, HOTSPOT_STATISTICS, "gi");
    const found = permutedHotspots(
      hotspotRequest(artefacts, measure, release, {
        statistic,
        permutations: numberBetween(
          "permutations",
          options.permutations,
          [99, 9_999_999, 99_999],
          Number.isInteger,
        ),
        seed: numberBetween("seed", options.seed, [0, 2 ** 31 - 1, 1], Number.isInteger),
        alpha: numberBetween("alpha", options.alpha, [0.0001, 0.5, 0.05]),
      }),
    );
    say(
      "Reference: the region and the ring of areas around it. The area’s own figure stays in place: z and p describe its neighbours. p is two-sided; q allows for the number of areas tested.",
    );
    const { codes, names } = artefacts.names();
    hotspotWarnings({
      areas: found.areas,
      unknown: found.unknown.length,
      isolated: found.isolated.length,
      constant: found.constant,
      ring: isHeldForEngland(measure.id, releases),
    }).forEach(say);
    return codes.map((code, row) => ({
      lsoa21_code: code,
      area_name: names[row]!,
      name: statistic,
      // Gi* counts the own value with the neighbours'; z is of the neighbours alone.
      statistic: found.value[row]!,
      z: found.z[row]!,
      p: found.p[row]!,
      p_analytic: found.pAnalytic[row]!,
      q: found.q[row]!,
      class: found.class[row]!,
      tier: found.tier[row] === 0 ? null : found.tier[row]!,
    }));
  },
};
