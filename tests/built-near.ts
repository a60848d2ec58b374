import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { NEAR, POINTS, type NearFile, type PointsFile } from "../src/domain/points";
import type { PointKindId } from "../src/domain/point-kinds";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../public/data/points", file), "utf8"));

/** What stands near areas, out of the built artefact. */
export const builtNear = (): NearFile => v.parse(NEAR, read("near.json"));

/** The places of one kind, out of the built artefact. */
export const builtPoints = (kind: PointKindId): PointsFile => v.parse(POINTS, read(`${kind}.json`));
