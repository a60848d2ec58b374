import * as v from "valibot";
import { THRESHOLD } from "../../domain/disclosure";
import type { Participants } from "../../domain/participant";

/** What is kept of a file: enough to release its figures again, as they were shown. */
export interface Kept {
  readonly file: string;
  readonly threshold: number;
  readonly participants: Participants;
}

const COLUMNS = [
  { name: "row", of: Uint16Array },
  { name: "household", of: Int32Array },
  { name: "programme", of: Uint8Array },
  { name: "start", of: Int16Array },
  { name: "people", of: Uint32Array },
  { name: "most", of: Uint32Array },
] as const;

const HEADER = v.object({
  /** Of version 1, outcomes are left behind and counts are exact. */
  version: v.picklist([1, 2]),
  file: v.string(),
  threshold: v.number(),
  count: v.number(),
  households: v.number(),
  programmes: v.array(v.string()),
  syntheticIds: v.optional(v.boolean(), false),
});

/** The header's length in four bytes, the header as JSON, then the columns one after another. */
export const pack = ({ file, threshold, participants }: Kept): Uint8Array<ArrayBuffer> => {
  const { count, households, programmes, syntheticIds = false } = participants;
  const header: v.InferOutput<typeof HEADER> = {
    ...{ version: 2, file, threshold, count, households, syntheticIds },
    programmes: [...programmes],
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const size = COLUMNS.reduce((sum, { of }) => sum + of.BYTES_PER_ELEMENT * count, 4 + head.length);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, head.length);
  bytes.set(head, 4);
  let at = 4 + head.length;
  for (const { name, of } of COLUMNS) {
    const { buffer, byteOffset } = participants[name];
    const length = of.BYTES_PER_ELEMENT * count;
    bytes.set(new Uint8Array(buffer, byteOffset, length), at);
    at += length;
  }
  return bytes;
};

/** @throws Error in words where they were kept by a version, or at a threshold, that is not this one's */
export const unpack = (bytes: Uint8Array<ArrayBuffer>): Kept => {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const text = new TextDecoder().decode(bytes.subarray(4, 4 + length));
  const parsed = v.safeParse(HEADER, JSON.parse(text));
  if (!parsed.success)
    throw new Error("Another version of the atlas saved these participants. Open the file again.");
  const { file, threshold, version, ...header } = parsed.output;
  if (threshold !== THRESHOLD)
    throw new Error(
      `An earlier version saved these participants, with counts below ${threshold} hidden. Now it is counts below ${THRESHOLD}, and figures of both would give small counts away. Remove them here; open the file again only if nobody has seen its figures.`,
    );
  let at = 4 + length;
  const next = <Column>(column: {
    readonly BYTES_PER_ELEMENT: number;
    new (buffer: ArrayBuffer): Column;
  }): Column => {
    const end = at + column.BYTES_PER_ELEMENT * header.count;
    // A copy: columns start where their numbers need not be aligned.
    const cells = new column(bytes.slice(at, end).buffer);
    at = end;
    return cells;
  };
  const { count, households, programmes, syntheticIds } = header;
  const row = next(Uint16Array);
  const household = next(Int32Array);
  const programme = next(Uint8Array);
  const start = next(Int16Array);
  if (version === 1) next(Uint8Array);
  const people = next(Uint32Array);
  const most = version === 1 ? people.slice() : next(Uint32Array);
  return {
    file,
    threshold,
    participants: {
      ...{ count, households, programmes, syntheticIds },
      ...{ row, household, programme, start, people, most },
    },
  };
};
