import { gzipSync } from "fflate";
import { zxyToTileId } from "pmtiles";

export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** A vector tile, not packed. */
  readonly bytes: Uint8Array;
}

export interface About {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** Licence, attribution and layers, in words. */
  readonly metadata: object;
}

const HEADER = 127;
const GZIP = 2;
const VECTOR = 1;

/** The same bytes on every machine: no time is written in. */
const packed = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9, mtime: 0 });

const varints = (numbers: readonly number[]): number[] =>
  numbers.flatMap((number) => {
    const bytes: number[] = [];
    let rest = number;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    return [...bytes, rest];
  });

/** A PMTiles archive, version 3, of few enough tiles that one directory lists them. */
export const archiveOf = (tiles: readonly Tile[], about: About): Uint8Array => {
  const entries = tiles
    .map(({ z, x, y, bytes }) => ({ id: zxyToTileId(z, x, y), bytes: packed(bytes) }))
    .sort((a, b) => a.id - b.id);
  const directory = packed(
    Uint8Array.from(
      varints([
        entries.length,
        ...entries.map(({ id }, at) => id - (entries[at - 1]?.id ?? 0)),
        // Each tile stands once, and right after the one before: an offset of 0 says so.
        ...entries.map(() => 1),
        ...entries.map(({ bytes }) => bytes.length),
        ...entries.map((_, at) => (at === 0 ? 1 : 0)),
      ]),
    ),
  );
  const metadata = packed(new TextEncoder().encode(JSON.stringify(about.metadata)));
  const size = entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const start = HEADER + directory.length + metadata.length;
  const file = new Uint8Array(start + size);
  const view = new DataView(file.buffer);
  file.set(new TextEncoder().encode("PMTiles"));
  file[7] = 3;
  const counts = [
    ...[
      HEADER,
      directory.length,
      HEADER + directory.length,
      metadata.length,
      start,
      0,
      start,
      size,
    ],
    ...[entries.length, entries.length, entries.length],
  ];
  counts.forEach((count, at) => view.setBigUint64(8 + 8 * at, BigInt(count), true));
  file.set([1, GZIP, GZIP, VECTOR, about.minZoom, about.maxZoom], 96);
  about.bounds.forEach((degrees, at) =>
    view.setInt32(102 + 4 * at, Math.round(degrees * 1e7), true),
  );
  const [west, south, east, north] = about.bounds;
  file[118] = about.minZoom;
  view.setInt32(119, Math.round(((west + east) / 2) * 1e7), true);
  view.setInt32(123, Math.round(((south + north) / 2) * 1e7), true);
  let at = HEADER;
  for (const part of [directory, metadata, ...entries.map(({ bytes }) => bytes)]) {
    file.set(part, at);
    at += part.length;
  }
  return file;
};
