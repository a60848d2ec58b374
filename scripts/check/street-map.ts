import { VectorTile } from "@mapbox/vector-tile";
import { gunzipSync } from "fflate";
import { PbfReader } from "pbf";
import { bytesToHeader } from "pmtiles";
import { streetSchemaOf } from "../../src/domain/streets/street-schema";

/**
 * Reads an archive of streets from end to end.
 * @throws Error where it is cut short, or holds what the map cannot draw
 */
export const readStreetMap = (bytes: Uint8Array): void => {
  const { buffer } = new Uint8Array(bytes);
  const header = bytesToHeader(buffer);
  const end = header.tileDataOffset + (header.tileDataLength ?? 0);
  if (end !== bytes.length) throw new Error(`is ${bytes.length} bytes long, not ${end}`);
  const metadata = bytes.subarray(header.jsonMetadataOffset).subarray(0, header.jsonMetadataLength);
  if (streetSchemaOf(JSON.parse(new TextDecoder().decode(gunzipSync(metadata)))) === null)
    throw new Error("has no layers that the map draws");
  const directory = gunzipSync(
    bytes.subarray(header.rootDirectoryOffset).subarray(0, header.rootDirectoryLength),
  );
  const list = new PbfReader(directory);
  const count = list.readVarint();
  for (let skipped = 0; skipped < 2 * count; skipped++) list.readVarint();
  let at = header.tileDataOffset;
  for (let tile = 0; tile < count; tile++) {
    const length = list.readVarint();
    const { layers } = new VectorTile(new PbfReader(gunzipSync(bytes.subarray(at, at + length))));
    if (Object.keys(layers).length === 0) throw new Error(`holds nothing in its tile ${tile}`);
    at += length;
  }
};
