import type { Source } from "pmtiles";

/** An archive of tiles that is read whole. */
export const inMemory = (bytes: Uint8Array): Source => {
  const { buffer } = new Uint8Array(bytes);
  return {
    getKey: () => "",
    getBytes: (offset, length) => Promise.resolve({ data: buffer.slice(offset, offset + length) }),
  };
};
