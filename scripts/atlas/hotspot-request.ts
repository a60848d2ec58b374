import type { HotspotRequest } from "../../src/analysis/hotspots";
import { needOf, withHalo } from "../../src/analysis/need";
import { queenOf } from "../../src/analysis/weights";
import type { Values } from "../../src/domain/areas";
import { carriedFlagsOf, valuesOf } from "../../src/domain/assemble";
import { hotspotRefusal } from "../../src/domain/hotspot-words";
import type { Measure } from "../../src/domain/measures";
import type { Release } from "../../src/domain/release";
import { AtlasError } from "./atlas-error";
import type { Artefacts } from "./read";

/** One measure at one release over the region's rows. */
export const regionValues = (artefacts: Artefacts, measure: Measure, release: Release): Values =>
  valuesOf(
    artefacts.measure(measure.id),
    measure,
    release,
    carriedFlagsOf(artefacts.names().carried),
  );

/**
 * The question the screen asks: queen neighbours over region and halo, higher is more need.
 * @throws AtlasError with the reason where the measure may not be tested
 */
export const hotspotRequest = (
  artefacts: Artefacts,
  measure: Measure,
  release: Release,
  how: Pick<HotspotRequest, "statistic" | "alpha" | "permutations" | "seed">,
): HotspotRequest => {
  const refusal = hotspotRefusal(measure);
  if (refusal !== null) throw new AtlasError(`${measure.id}: ${refusal}`);
  const weights = artefacts.weights();
  const region = needOf(regionValues(artefacts, measure, release), measure.worse);
  const halo = artefacts.has(`halo/${measure.id}`)
    ? needOf(
        valuesOf(
          artefacts.halo(measure.id),
          measure,
          release,
          carriedFlagsOf(weights.halo.carried),
        ),
        measure.worse,
      )
    : null;
  return {
    measure: measure.id,
    year: release.year,
    values: withHalo(region, halo, weights.halo.codes.length),
    weights: queenOf(weights),
    rows: weights.rows,
    ...how,
  };
};
