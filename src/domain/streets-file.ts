import { PbfReader, PbfWriter } from "pbf";

import { STREETS_CREDIT } from "./own-walk";

/** Streets that are walked: lines on a grid, which join where they share a corner. */
export interface StreetLines {
  /** Corners that the source holds, those left out included. */
  readonly read: number;
  /** Corners of each line. */
  readonly lengths: readonly number[];
  /** Of every line in turn: steps of the grid, 2^26 round the world in Web Mercator, from the north-west. */
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const VERSION = 1;
/** A line of the grid of the world. */
const WORLD = 2 ** 26;
/** More corners than any region has: a file that asks for more is wrong. */
const MOST = 5_000_000;

const stepsOf = (values: readonly number[]): number[] =>
  values.map((value, at) => value - (values[at - 1] ?? 0));

/** Protocol buffers, described in data/README.md. */
export const encodeStreets = ({ read, lengths, x, y }: StreetLines): Uint8Array => {
  const file = new PbfWriter();
  file.writeVarintField(1, VERSION);
  file.writeStringField(2, STREETS_CREDIT);
  file.writeVarintField(3, read);
  file.writePackedVarint(4, [...lengths]);
  file.writePackedSVarint(5, stepsOf(x));
  file.writePackedSVarint(6, stepsOf(y));
  return file.finish();
};

interface Fields {
  version: number;
  read: number;
  lengths: number[];
  x: number[];
  y: number[];
}

const readField = (tag: number, fields: Fields, file: PbfReader): void => {
  if (tag === 1) fields.version = file.readVarint();
  else if (tag === 3) fields.read = file.readVarint();
  else if (tag === 4) file.readPackedVarint(fields.lengths);
  else if (tag === 5) file.readPackedSVarint(fields.x);
  else if (tag === 6) file.readPackedSVarint(fields.y);
};

const addUp = (steps: number[]): void => {
  for (let i = 1; i < steps.length; i++) steps[i]! += steps[i - 1]!;
};

const isOnGrid = (values: readonly number[]): boolean =>
  values.every((value) => Number.isInteger(value) && value >= 0 && value < WORLD);

const BROKEN = "is incomplete, or not a file of streets.";

const assertVersion = (version: number): void => {
  if (version !== VERSION)
    throw new Error(`is of version ${version}; this atlas reads version ${VERSION}.`);
};

/**
 * A quick look whether a file of streets came whole; decoding it looks at everything.
 *
 * @throws Error with words that follow the file's name
 */
export const assertStreets = (bytes: Uint8Array): void => {
  const file = new PbfReader(bytes);
  const found = { version: 0 };
  file.readFields((tag, into) => {
    if (tag === 1) into.version = file.readVarint();
  }, found);
  if (file.pos !== file.length || found.version === 0) throw new Error(BROKEN);
  assertVersion(found.version);
};

/**
 * @param bytes the file as it came
 * @throws Error with words that follow the file's name: "is incomplete …"
 */
export const decodeStreets = (bytes: Uint8Array): StreetLines => {
  const fields: Fields = { version: 0, read: 0, lengths: [], x: [], y: [] };
  try {
    new PbfReader(bytes).readFields(readField, fields);
  } catch {
    throw new Error(BROKEN);
  }
  const { version, read, lengths, x, y } = fields;
  assertVersion(version);
  addUp(x);
  addUp(y);
  const corners = lengths.reduce((sum, length) => sum + length, 0);
  const isWhole = corners > 0 && corners <= MOST && corners === x.length && corners === y.length;
  if (!isWhole || !lengths.every((length) => length >= 2) || !isOnGrid(x) || !isOnGrid(y))
    throw new Error(BROKEN);
  return { read, lengths, x, y };
};
