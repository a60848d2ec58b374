import type { Measure } from "../../src/domain/measures";
import type { Release } from "../../src/domain/release";
import type { Built } from "./artefact";
import { GEOGRAPHY } from "./geography";
import { buildBoroughTables } from "./borough-tables";
import { censusNeighbourhoods } from "./census-neighbourhoods";
import { buildClaimFigures } from "./claim-figures";
import { buildInWork } from "./in-work";
import { buildIndicators } from "./indicators";
import type { Inputs } from "./inputs";
import { largerAreas } from "./larger-areas";
import { earlierAreas } from "./earlier-areas";
import { buildMsoaTables, msoas11Topology } from "./msoa-tables";
import { buildNear } from "./near";
import { buildPoints } from "./points";
import { streetNames } from "./street-names";
import { TABLES } from "./table-builders";

/** The files to read and the declarations to read them by; a test brings its own. */
export interface Task {
  readonly inputs: Inputs;
  readonly releases: readonly Release[];
  readonly measures: readonly Measure[];
}

/** Makes one artefact or several; throws InputError on a fault of a publisher's file. */
export type Builder = (task: Task) => readonly Built[];

/** Every builder; a new artefact is one file and one line here. */
const BUILDERS: readonly Builder[] = [
  ...GEOGRAPHY,
  ...TABLES,
  buildBoroughTables,
  buildMsoaTables,
  msoas11Topology,
  censusNeighbourhoods,
  buildInWork,
  buildIndicators,
  buildClaimFigures,
  largerAreas,
  earlierAreas,
  buildPoints,
  buildNear,
  streetNames,
];

/** Everything the build makes, nothing written yet. */
export const buildAll = (task: Task): Built[] => BUILDERS.flatMap((build) => build(task));
