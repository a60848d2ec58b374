import type { StreetArchive } from "../../data/streets/street-archive";
import { errorOf } from "../../platform/error-of";
import { tellStreetFault } from "./street-fault";

const archives = new Map<number, StreetArchive>();

/** The tiles of an archive can be asked for from now on. */
export const offerStreets = (archive: StreetArchive): void => {
  archives.set(archive.id, archive);
};

/** A tile by its address; one that does not come is told, and drawn as if nothing lay there. */
export const streetTile = async (url: string, signal: AbortSignal): Promise<ArrayBuffer> => {
  const [id, z, x, y] = url.split("/").slice(2).map(Number) as [number, number, number, number];
  const archive = archives.get(id);
  if (archive === undefined) return new ArrayBuffer(0);
  try {
    return await archive.tile(z, x, y, signal);
  } catch (cause) {
    if (!signal.aborted) tellStreetFault(id, errorOf(cause));
    throw cause;
  }
};
