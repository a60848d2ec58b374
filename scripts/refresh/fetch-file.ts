import { RefreshError } from "./refresh-error";

/** Milliseconds that one file may take: NaPTAN's are some 10 MB. */
const LONGEST = 300_000;

const UNREACHED = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ENETUNREACH",
  "EHOSTUNREACH",
]);

const codeOf = (reason: unknown): string => {
  const cause = reason instanceof Error ? reason.cause : undefined;
  if (cause instanceof AggregateError) return codeOf(new Error("", { cause: cause.errors[0] }));
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
};

const LOOKS_LIKE_A_PAGE = /^\s*<(?:!doctype html|html|head)/i;

/**
 * A publisher's file, whole.
 * @throws RefreshError where it cannot be reached, is not there, is a web page instead, or was cut short
 */
export const fetchFile = async (address: string): Promise<Uint8Array> => {
  const answer = await fetch(address, { signal: AbortSignal.timeout(LONGEST) }).catch(
    (reason: unknown) => {
      const code = codeOf(reason);
      throw new RefreshError(
        `${address} could not be reached${code === "" ? "" : ` (${code})`}.`,
        UNREACHED.has(code),
      );
    },
  );
  if (!answer.ok) throw new RefreshError(`${address} answered ${answer.status}.`);
  const bytes = await answer
    .arrayBuffer()
    .then((buffer) => new Uint8Array(buffer))
    .catch(() => {
      throw new RefreshError(`${address} was cut short.`);
    });
  if (bytes.length === 0) throw new RefreshError(`${address} is empty.`);
  if (LOOKS_LIKE_A_PAGE.test(new TextDecoder().decode(bytes.subarray(0, 200))))
    throw new RefreshError(
      `${address} answered with a web page, not with the file: its address may have changed.`,
    );
  return bytes;
};
