import { OPENED, openRegion, type Region } from "../../../src/domain/boroughs";
import { MEASURES } from "../../../src/domain/measures";
import type { Column, Release } from "../../../src/domain/release";
import { RELEASES } from "../../../src/domain/releases";
import type { Built } from "../artefact";
import { basemap } from "../basemap";
import type { Builder, Task } from "../build-all";
import { buildEnglandSummary } from "../england";
import { buildEnglandPositions } from "../england-positions";
import { hexagons } from "../hexagons";
import type { Inputs } from "../inputs";
import { names } from "../names";
import { buildReleaseTables } from "../release-tables";
import { buildMeasures } from "../tables";
import { areasTopology, msoasTopology } from "../topology";
import { weights } from "../weights";
import { clippedInputs, originsOf } from "./clip";
import type { Declared } from "./declare";
import { districtLabels } from "./labels";
import { knownAround } from "./landscape";

/** What can be made of any region from the national files. */
const BUILDERS: readonly Builder[] = [
  areasTopology,
  basemap,
  msoasTopology,
  names,
  districtLabels,
  weights,
  hexagons,
  buildMeasures,
  buildReleaseTables,
  buildEnglandSummary,
  buildEnglandPositions,
];

/** Most areas that are laid out as hexagons: the time grows with the cube of a district's. */
const HEXAGONS_UP_TO = 5_000;

/** Columns that the national tables hold: of the census residents only, and no share of a table apart. */
const columnsOf = ({ dataset, denominators, columns }: Release): Release["columns"] =>
  Object.fromEntries(
    (Object.entries(columns) as [string, Column][]).filter(([id, column]) =>
      dataset !== "iod"
        ? id === "residents"
        : column.kind !== "rate" || !(column.per in (denominators?.columns ?? {})),
    ),
  );

/** The releases as the national files have them. */
const releasesFor = (): readonly Release[] =>
  RELEASES.map((release) => {
    const national = Object.entries(release).filter(([key]) => key !== "denominators");
    return {
      ...(Object.fromEntries(national) as unknown as Release),
      columns: columnsOf(release),
    };
  });

/** A pack, not yet written. */
export interface Pack {
  readonly region: Region & { readonly pack: string };
  readonly built: readonly Built[];
}

/**
 * Everything a pack holds, by the same builders as the built-in region's.
 * @param england the national files
 */
export const buildPack = (england: Inputs, declared: Declared): Pack => {
  const before = OPENED;
  const inputs = clippedInputs(england, declared);
  const region = { ...declared, known: knownAround(inputs.geojson("lsoa21")), files: null };
  openRegion(region);
  try {
    const task: Task = { inputs, releases: releasesFor(), measures: MEASURES };
    const count = declared.districts.reduce((sum, { areas }) => sum + areas, 0);
    const builders = BUILDERS.filter((build) => build !== hexagons || count <= HEXAGONS_UP_TO);
    const built = builders
      .flatMap((build) => build(task))
      .map((each) => ({ ...each, sources: originsOf(each.sources) }));
    return { region, built };
  } finally {
    openRegion(before);
  }
};
