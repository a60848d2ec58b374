import type { Builder } from "./build-all";
import { buildEnglandSummary } from "./england";
import { buildEnglandPositions } from "./england-positions";
import { buildReleaseTables } from "./release-tables";
import { buildMeasures } from "./tables";

/** What makes the measures' tables from the declared releases. */
export const TABLES: readonly Builder[] = [
  buildMeasures,
  buildReleaseTables,
  buildEnglandSummary,
  buildEnglandPositions,
];
