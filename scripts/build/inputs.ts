import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import type { FeatureCollection, Geometry } from "geojson";
import type { Source, Sources } from "./source";

/** A fault of a publisher's file, in one line that names it. */
export class InputError extends Error {}

type Properties = Record<string, string | number | boolean | null>;
export type Features = FeatureCollection<Geometry, Properties>;

/** The publishers' files by their key in data/sources.json; each is checked when first read. */
export interface Inputs {
  readonly sources: Sources;
  /** Throws InputError where the file is missing or is not the one described. */
  bytes: (key: string) => Uint8Array;
  /** The same as text. */
  text: (key: string) => string;
  /** A CSV's rows by header; also throws where one of `columns` is missing from the header. */
  rows: <Column extends string = string>(
    key: string,
    columns?: readonly Column[],
  ) => readonly Readonly<Record<Column, string>>[];
  geojson: (key: string) => Features;
  /** Keys read so far. */
  readonly read: ReadonlySet<string>;
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const checked = (dir: string, { path, sha256: expected }: Source): Buffer => {
  const file = join(dir, path);
  if (!existsSync(file)) throw new InputError(`${path} is missing from the sources folder.`);
  const bytes = readFileSync(file);
  const found = sha256(bytes);
  if (found !== expected)
    throw new InputError(
      `${path} is not the file data/sources.json describes (SHA-256 ${found}, expected ${expected}). ` +
        "Restore it, or if the publisher revised it, review it and record the new hash.",
    );
  return bytes;
};

/** Opens the sources folder `dir`; nothing is read until a builder asks. */
export const openInputs = (dir: string, sources: Sources): Inputs => {
  const texts = new Map<string, string>();
  const read = new Set<string>();
  const source = (key: string): Source => {
    const found = sources[key];
    if (!found) throw new InputError(`data/sources.json has no entry "${key}".`);
    return found;
  };
  const bytes = (key: string): Buffer => {
    const found = checked(dir, source(key));
    read.add(key);
    return found;
  };
  const text = (key: string): string => {
    const known =
      texts.get(key) ??
      bytes(key)
        .toString("utf8")
        .replace(/^\uFEFF/, "");
    texts.set(key, known);
    return known;
  };
  return {
    sources,
    bytes,
    text,
    rows: <Column extends string>(key: string, columns: readonly Column[] = []) => {
      const rows = csvParse(text(key));
      const missing = columns.find((column) => !rows.columns.includes(column));
      if (missing !== undefined)
        throw new InputError(`${source(key).path} has no column "${missing}".`);
      return rows as unknown as readonly Record<Column, string>[];
    },
    geojson: (key) => {
      const parsed = JSON.parse(text(key)) as Partial<Features>;
      if (parsed.type !== "FeatureCollection" || !parsed.features)
        throw new InputError(`${source(key).path} is not a GeoJSON FeatureCollection.`);
      return parsed as Features;
    },
    read,
  };
};
