import { permutedHotspots } from "../../src/analysis/hotspots";
import { hotInNeed } from "../../src/analysis/hotspots-over";
import { BOROUGHS } from "../../src/domain/boroughs";
import { CARRIED } from "../../src/domain/carried";
import { directionOf } from "../../src/domain/direction";
import { redefinedBetween, releasesOf } from "../../src/domain/measure-releases";
import {
  DEFINITIONS,
  definitionOf,
  definitionSentence,
  FEWEST_RELEASES,
  persistenceOf,
} from "../../src/domain/persistence";
import { percentileOf } from "../../src/domain/position";
import { RELEASES } from "../../src/domain/releases";
import { choose, chooseMeasure } from "./choose";
import { AtlasError } from "./atlas-error";
import type { Command, Row } from "./command";
import { hotspotRequest, regionValues } from "./hotspot-request";

/** As `hotspots` tests by default. */
const HOW = { statistic: "gi", alpha: 0.05, permutations: 99_999, seed: 1 } as const;

const YEARS = RELEASES.filter(({ dataset }) => dataset === "iod").map(({ year }) => year);

/** `persistence`: what each area did over the releases, and whether it is persistently deprived. */
export const PERSISTENCE_COMMAND: Command = {
  name: "persistence",
  sentence: "Which areas are persistently deprived, and how each moved over the releases.",
  usage: `persistence --definition ${DEFINITIONS.map(({ id }) => id).join("|")} [--measure imd]`,
  options: { definition: { type: "string" }, measure: { type: "string" } },
  keys: [
    "lsoa21_code",
    "area_name",
    "borough_code",
    ...YEARS.map((year) => `percentile_${year}`),
    "carried",
    "trajectory",
    "persistent",
    "releases_in",
    "known_releases",
    "steps_less_deprived",
    "steps_more_deprived",
  ],
  run: ({ artefacts, measures, releases, options, say }) => {
    const definition = definitionOf(
      choose(
        "definition",
        options.definition,
        DEFINITIONS.map(({ id }) => id),
      ),
    );
    const measure = chooseMeasure({ measures, options }, "position");
    const held = releasesOf(measure.id, releases);
    if (held.length < FEWEST_RELEASES) {
      throw new AtlasError(
        `${measure.id} has ${held.length} releases: persistence needs at least ${FEWEST_RELEASES}`,
      );
    }
    const history = held.map((release) => regionValues(artefacts, measure, release));
    const hotSpots =
      definition.rule.kind === "hot-spot"
        ? held.map((release) => {
            const request = hotspotRequest(artefacts, measure, release, HOW);
            return hotInNeed(request, permutedHotspots(request));
          })
        : [];
    const found = persistenceOf(definition, history, hotSpots);
    const persistent = found.persistent.reduce((sum, one) => sum + one, 0);
    say(`${definitionSentence(definition, found.years[0]!)}: ${persistent} areas.`);
    const ends = [found.years[0]!, found.years.at(-1)!].map((year) => ({ id: measure.id, year }));
    const redefined = redefinedBetween(ends[0]!, ends[1]!, "words", releases);
    if (redefined !== null) say(redefined);
    if (found.unknown > 0) say(`Not known in every release: ${found.unknown} areas, not counted.`);
    const { codes, names, borough } = artefacts.names();
    return codes.map((code, row): Row => {
      const percentiles = history.map(({ value, ranked }) =>
        percentileOf(value[row]!, ranked ?? NaN),
      );
      const direction = directionOf(percentiles);
      const carried = Math.max(...history.map((values) => CARRIED.indexOf(values.carried(row))));
      return {
        lsoa21_code: code,
        area_name: names[row]!,
        borough_code: BOROUGHS[borough[row]!]!.code,
        ...Object.fromEntries(
          history.map(({ year }, k) => [`percentile_${year}`, percentiles[k]!]),
        ),
        carried: CARRIED[carried]!,
        trajectory: found.trajectory[row]!,
        persistent: found.persistent[row]!,
        releases_in: found.releasesIn[row]!,
        known_releases: found.knownReleases[row]!,
        steps_less_deprived: direction?.up ?? null,
        steps_more_deprived: direction?.down ?? null,
      };
    });
  },
};
