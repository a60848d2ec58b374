import type { RangeResponse, Source } from "pmtiles";
import { answerProblem, UNREACHABLE } from "../../platform/answer-words";
import { ArtefactError, CUT_OFF } from "../load";
import type { KeptCopy } from "./kept-copy";

const IN_PART = 206;

export interface RangeSource extends Source {
  /** Bytes of the whole file; null until an answer told. */
  readonly size: () => number | null;
}

const answerOf = (data: ArrayBuffer, etag: string | null): RangeResponse => ({
  data,
  ...(etag !== null && { etag }),
});

/** "bytes 0-99/2966577" ends in the size of the whole. */
const sizeIn = (range: string | null): number | null => {
  const told = /\/(\d+)$/.exec(range ?? "")?.[1];
  return told === undefined ? null : Number(told);
};

/**
 * Reads parts of a file: of what is kept on the device, or else from the server. Where that only sends files whole,
 * it is fetched once and cut here.
 */
export const rangeSource = (
  file: string,
  address: string,
  keptCopy: () => Promise<KeptCopy | null>,
): RangeSource => {
  let whole: Promise<RangeResponse> | null = null;
  let size: number | null = null;
  const cut = async (offset: number, length: number): Promise<RangeResponse> => {
    const { data, ...told } = await whole!;
    size = data.byteLength;
    return { data: data.slice(offset, offset + length), ...told };
  };
  const asked = async (range: string, signal?: AbortSignal): Promise<Response> => {
    try {
      return await fetch(address, { headers: { Range: range }, ...(signal && { signal }) });
    } catch (cause) {
      if (signal?.aborted === true) throw cause;
      throw new ArtefactError(file, UNREACHABLE);
    }
  };
  const read = async (response: Response, signal?: AbortSignal): Promise<RangeResponse> => {
    try {
      return answerOf(await response.arrayBuffer(), response.headers.get("ETag"));
    } catch (cause) {
      if (signal?.aborted === true) throw cause;
      throw new ArtefactError(file, CUT_OFF);
    }
  };
  return {
    getKey: () => address,
    size: () => size,
    getBytes: async (offset, length, signal) => {
      const kept = await keptCopy();
      if (kept !== null) {
        size = kept.bytes.size;
        return answerOf(await kept.bytes.slice(offset, offset + length).arrayBuffer(), kept.etag);
      }
      if (whole !== null) return cut(offset, length);
      const response = await asked(`bytes=${offset}-${offset + length - 1}`, signal);
      const problem = answerProblem(response.status);
      if (problem !== null) throw new ArtefactError(file, problem);
      if (response.status === IN_PART) {
        size = sizeIn(response.headers.get("Content-Range"));
        return read(response, signal);
      }
      whole = read(response, signal);
      return cut(offset, length);
    },
  };
};
