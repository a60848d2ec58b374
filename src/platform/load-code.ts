import { CodeError } from "./code-error";
import { findCause } from "./find-cause";
import { mendStyles } from "./mend-styles";
import { isNewerThere } from "./newer-version";

let hasFailed = false;

/**
 * Loads a part of the atlas's own code: the one way to do so. Asked again after a failure, it asks the
 * server again.
 * @param what the part, as the reader knows it: "The Compare screen"
 * @throws CodeError naming the part and the file, and whether a newer version is the reason
 */
export const loadCode = async <Part>(what: string, load: () => Promise<Part>): Promise<Part> => {
  const since = performance.now();
  try {
    if (hasFailed) await mendStyles();
    return await load();
  } catch (reason) {
    if (reason instanceof CodeError) throw reason;
    hasFailed = true;
    throw await codeError(what, reason, since);
  }
};

const codeError = async (what: string, reason: unknown, since: number): Promise<CodeError> => {
  const [cause, newer] = await Promise.all([findCause(reason, since), isNewerThere()]);
  const why = cause === null ? "" : `: ${cause.file} ${cause.problem}`;
  return newer
    ? new CodeError(
        `${what} did not load: a newer version of the atlas is on the server. Reload to use it.`,
        true,
        { cause: reason },
      )
    : new CodeError(`${what} did not load${why === "" ? "." : why}`, false, { cause: reason });
};
