import { PMTiles } from "pmtiles";
import { STREET_MAP_FILE } from "../../domain/streets/street-map";
import {
  streetCreditOf,
  streetSchemaOf,
  type StreetSchema,
} from "../../domain/streets/street-schema";
import { addressOf, ArtefactError, ofVersion, WEB_PAGE } from "../load";
import { keptCopy } from "./kept-copy";
import { rangeSource, type RangeSource } from "./range-source";

/** Streets, ready to be drawn. */
export interface StreetArchive {
  /** Another for each time that the file is opened. */
  readonly id: number;
  readonly schema: StreetSchema;
  /** Who has to be named. */
  readonly credit: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** One tile, unpacked; empty where nothing lies. */
  readonly tile: (z: number, x: number, y: number, signal: AbortSignal) => Promise<ArrayBuffer>;
}

const VERSION = 3;
const NOT_STREETS = "is not an archive of streets that this map can read.";
const CUT_SHORT = "is incomplete.";

const faulty = (problem: string): ArtefactError => new ArtefactError(STREET_MAP_FILE, problem);

/** What the first bytes say of a file that could not be read. */
const problemAtStart = async (source: RangeSource): Promise<string> => {
  const bytes = new Uint8Array((await source.getBytes(0, 127)).data);
  const start = new TextDecoder().decode(bytes).trim();
  if (start.startsWith("<")) return WEB_PAGE;
  const [version] = bytes.subarray(7);
  return start.startsWith("PMTiles") && version !== VERSION
    ? ofVersion(String(version), String(VERSION))
    : NOT_STREETS;
};

const isNamed = (cause: unknown): boolean =>
  cause instanceof ArtefactError || (cause instanceof Error && cause.name === "AbortError");

let opened = 0;

/**
 * Opens the file by its first bytes.
 * @throws ArtefactError naming the file, and what is wrong with it
 */
export const openStreets = async (): Promise<StreetArchive> => {
  const source = rangeSource(STREET_MAP_FILE, addressOf(STREET_MAP_FILE), keptCopy);
  const file = new PMTiles(source);
  try {
    const { minZoom, maxZoom, tileDataOffset, tileDataLength = 0 } = await file.getHeader();
    const size = source.size();
    if (size !== null && size < tileDataOffset + tileDataLength) throw faulty(CUT_SHORT);
    const metadata = await file.getMetadata();
    const schema = streetSchemaOf(metadata);
    if (schema === null) throw faulty(NOT_STREETS);
    opened += 1;
    return {
      id: opened,
      schema,
      credit: streetCreditOf(metadata, schema),
      minZoom,
      maxZoom,
      tile: async (z, x, y, signal) => {
        try {
          return (await file.getZxy(z, x, y, signal))?.data ?? new ArrayBuffer(0);
        } catch (cause) {
          throw isNamed(cause) ? cause : faulty(NOT_STREETS);
        }
      },
    };
  } catch (cause) {
    throw isNamed(cause) ? cause : faulty(await problemAtStart(source));
  }
};
