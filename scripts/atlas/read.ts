import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Topology } from "topojson-specification";
import * as v from "valibot";

import {
  MANIFEST,
  MEASURE,
  NAMES,
  RELEASE_TABLE,
  WEIGHTS,
  type Manifest,
  type MeasureFile,
  type NamesFile,
  type ReleaseTable,
  type WeightsFile,
} from "../../src/domain/artefact";
import { notInPack } from "../../src/domain/pack-words";
import { decodeStreets, type StreetLines } from "../../src/domain/streets-file";
import { AtlasError } from "./atlas-error";

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** The built files of one data folder, read when asked for, each checked against its schema. */
export interface Artefacts {
  readonly manifest: Manifest;
  readonly has: (name: string) => boolean;
  /** Any artefact by the manifest's name for it, "weights" or "measures/imd". */
  readonly read: <S extends Schema>(name: string, schema: S) => v.InferOutput<S>;
  readonly names: () => NamesFile;
  readonly weights: () => WeightsFile;
  readonly measure: (id: string) => MeasureFile;
  /** The same measure over the halo's areas. */
  readonly halo: (id: string) => MeasureFile;
  readonly release: (year: number) => ReleaseTable;
  /** Streets that are walked: large, and read only for what goes along them. */
  readonly streets: () => StreetLines;
  /** Shapes, unchecked: decoding them is the check. */
  readonly topology: (name: "areas" | "basemap") => Topology;
}

const bytesOf = (dir: string, file: string): Buffer => {
  const path = join(dir, file);
  if (!existsSync(path)) throw new AtlasError(`${file} is missing from ${dir}`);
  return readFileSync(path);
};

const streetsOf = (dir: string, file: string): StreetLines => {
  const bytes = bytesOf(dir, file);
  try {
    return decodeStreets(bytes);
  } catch (error) {
    throw new AtlasError(`${file} ${error instanceof Error ? error.message : String(error)}`);
  }
};

const parseFile = <S extends Schema>(dir: string, file: string, schema: S): v.InferOutput<S> => {
  const bytes = bytesOf(dir, file);
  let content: unknown;
  try {
    content = JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new AtlasError(`${file} is not JSON`);
  }
  const parsed = v.safeParse(schema, content);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new AtlasError(`${file}, ${v.getDotPath(issue) ?? "the whole file"}: ${issue.message}`);
};

/**
 * Opens a folder of artefacts by its manifest.
 * @throws AtlasError naming file and field, at once for the manifest and on reading for the others
 */
export const openArtefacts = (dir: string): Artefacts => {
  const manifest = parseFile(dir, "manifest.json", MANIFEST);
  const has = (name: string) => name in manifest.artefacts;
  const fileOf = (name: string): string => {
    const entry = manifest.artefacts[name];
    if (entry === undefined && has("region")) throw new AtlasError(notInPack(name));
    if (entry === undefined) throw new AtlasError(`manifest.json lists no ${name}`);
    return entry.file;
  };
  const read = <S extends Schema>(name: string, schema: S): v.InferOutput<S> =>
    parseFile(dir, fileOf(name), schema);
  return {
    manifest,
    has,
    read,
    names: () => read("names", NAMES),
    weights: () => read("weights", WEIGHTS),
    measure: (id) => read(`measures/${id}`, MEASURE),
    halo: (id) => read(`halo/${id}`, MEASURE),
    release: (year) => read(`releases/${String(year)}`, RELEASE_TABLE),
    streets: () => streetsOf(dir, fileOf("streets")),
    topology: (name) =>
      read(
        name,
        v.custom<Topology>((one) => typeof one === "object" && one !== null && "arcs" in one),
      ),
  };
};
