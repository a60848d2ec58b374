import { basemap } from "./basemap";
import type { Builder } from "./build-all";
import { gazetteer } from "./gazetteer";
import { hexagons } from "./hexagons";
import { names } from "./names";
import { places } from "./places";
import { postcodes } from "./postcodes";
import { areasTopology, msoasTopology } from "./topology";
import { weights } from "./weights";

/** What makes the maps, names and neighbours; the tables are made elsewhere. */
export const GEOGRAPHY: readonly Builder[] = [
  areasTopology,
  basemap,
  msoasTopology,
  names,
  places,
  gazetteer,
  postcodes,
  weights,
  hexagons,
];
