import { STREET_MAP_FILE } from "../../domain/streets/street-map";
import { answerProblem, UNREACHABLE } from "../../platform/answer-words";
import { BUILT_WITH } from "../built-with";
import { addressOf, ArtefactError, CUT_OFF, WEB_PAGE } from "../load";

/** The streets that a reader asked to keep on this device. */
export interface KeptCopy {
  readonly bytes: Blob;
  readonly etag: string | null;
}

const CACHE = "street-map";

/** Where a page is not secure there is no such store, nor a copy for use offline. */
const isOffered = (): boolean => "caches" in globalThis;

const faulty = (problem: string): ArtefactError => new ArtefactError(STREET_MAP_FILE, problem);

const look = async (): Promise<KeptCopy | null> => {
  if (!isOffered()) return null;
  const found = await caches.match(addressOf(STREET_MAP_FILE), {
    cacheName: CACHE,
    ignoreVary: true,
  });
  return found === undefined
    ? null
    : { bytes: await found.blob(), etag: found.headers.get("ETag") };
};

let looked: Promise<KeptCopy | null> | null = null;

/** What is kept; a store that does not open has nothing. */
export const keptCopy = (): Promise<KeptCopy | null> => (looked ??= look().catch(() => null));

const asked = async (init: RequestInit): Promise<Response> => {
  let response: Response;
  try {
    response = await fetch(addressOf(STREET_MAP_FILE), init);
  } catch (cause) {
    if (init.signal?.aborted === true) throw cause;
    throw faulty(UNREACHABLE);
  }
  const problem = answerProblem(response.status);
  if (problem !== null) throw faulty(problem);
  return response;
};

/** As the server tells it; null where it packs the file on the way. */
const bytesTold = ({ headers }: Response): number | null => {
  const told = Number(headers.get("Content-Length") ?? NaN);
  return headers.has("Content-Encoding") || Number.isNaN(told) ? null : told;
};

/** Bytes that a copy would take: those on the server, or those that the atlas was built with. */
export const bytesToKeep = async (): Promise<number | null> =>
  bytesTold(await asked({ method: "HEAD" })) ?? BUILT_WITH[STREET_MAP_FILE]?.[0] ?? null;

/**
 * Fetches the whole file and keeps it.
 * @throws ArtefactError where it does not come whole
 */
export const keepCopy = async (
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<KeptCopy> => {
  // Parts of it that the browser holds already would be joined with the rest, and some browsers stumble over that.
  const response = await asked({ signal, cache: "no-store" });
  const told = bytesTold(response);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let came = 0;
  try {
    const reader = response.body!.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value);
      came += next.value.byteLength;
      if (told !== null) onShare(came / told);
    }
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw faulty(CUT_OFF);
  }
  if (told !== null && came !== told) throw faulty(CUT_OFF);
  const bytes = new Blob(parts);
  if (!(await bytes.slice(0, 7).text()).startsWith("PMTiles")) throw faulty(WEB_PAGE);
  const etag = response.headers.get("ETag");
  const cache = await caches.open(CACHE);
  await cache.put(
    addressOf(STREET_MAP_FILE),
    new Response(bytes, { headers: etag === null ? {} : { ETag: etag } }),
  );
  const kept = { bytes, etag };
  looked = Promise.resolve(kept);
  return kept;
};

export const removeCopy = async (): Promise<void> => {
  await caches.delete(CACHE);
  looked = Promise.resolve(null);
};
