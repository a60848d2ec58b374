import { CodeError } from "./code-error";
import { findCause } from "./find-cause";
import { mendStyles } from "./mend-styles";
import { isNewerThere } from "./newer-version";
import { tellWhenSlow } from "./slow-code";

let hasFailed = false;

/**
 * Loads a part of the atlas's own code: the one way to do so. Asked again after a failure, it asks the
 * server again.
 * @param what the part, as the reader knows it: "The Compare screen"
 * @param saysItself what stands in its place says that it is slow
 * @throws CodeError naming the part and the file, and whether a newer version is the reason
 */
export const loadCode = async <Part>(
  what: string,
  load: () => Promise<Part>,
  { saysItself = false }: { readonly saysItself?: boolean } = {},
): Promise<Part> => {
  const since = performance.now();
  const come = saysItself ? null : tellWhenSlow(what);
  try {
    if (hasFailed) await mendStyles();
    return await load();
  } catch (reason) {
    if (reason instanceof CodeError) throw reason;
    hasFailed = true;
    throw await codeError(what, reason, since);
  } finally {
    come?.();
  }
};

const codeError = async (what: string, reason: unknown, since: number): Promise<CodeError> => {
  const [cause, newer] = await Promise.all([findCause(reason, since), isNewerThere()]);
  const problem = newer
    ? "did not load: a newer version of the atlas is on the server. Reload to use it."
    : cause === null
      ? "did not load."
      : `did not load: ${cause.file} ${cause.problem}`;
  return new CodeError(what, problem, cause?.file ?? null, newer, { cause: reason });
};
