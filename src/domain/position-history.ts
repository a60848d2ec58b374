import type { Areas } from "./areas";
import type { MeasureFile } from "./artefact";
import { valuesOf } from "./assemble";
import type { Carried } from "./carried";
import { releasesOf } from "./measure-releases";
import type { Measure } from "./measures";
import { percentileOf } from "./position";
import type { Release } from "./release";
import { RELEASES } from "./releases";

/** Where one area stood at one release. */
export interface Standing {
  readonly year: number;
  readonly title: string;
  /** Carried rank; NaN unknown. */
  readonly rank: number;
  readonly ranked: number;
  /** National percentile 0…1, the share of England's areas that were more deprived. */
  readonly percentile: number;
  readonly carried: Carried;
}

/** One area's position at every release of a measure, oldest first. */
export const positionHistory = (
  file: MeasureFile,
  measure: Measure,
  areas: Areas,
  row: number,
  releases: readonly Release[] = RELEASES,
): readonly Standing[] =>
  releasesOf(measure.id, releases).map((release) => {
    const values = valuesOf(file, measure, release, areas.carried);
    const rank = values.value[row] ?? NaN;
    const ranked = release.areas ?? NaN;
    return {
      year: release.year,
      title: release.title,
      rank,
      ranked,
      percentile: percentileOf(rank, ranked),
      carried: values.carried(row),
    };
  });
