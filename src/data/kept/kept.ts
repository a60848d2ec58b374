/** What went wrong as something was kept on this device. */
export type KeepingFault = "full" | "damaged" | "closed";

/** The browser's store did not answer in time: another tab may hold it. */
export class SilentStore extends Error {
  override readonly name = "SilentStore";
}

/** Milliseconds that the browser may take; a request that another tab blocks waits for ever. */
const PATIENCE = 8_000;
const DAMAGES: readonly string[] = ["NotFoundError", "VersionError", "DataError", "UnknownError"];

/** The answer of the browser's store. @throws SilentStore where there is none */
export const answered = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new SilentStore()), PATIENCE);
  });
  try {
    return await Promise.race([asked, silent]);
  } finally {
    clearTimeout(timer);
  }
};

const isFull = (cause: unknown): boolean =>
  cause instanceof Error && /quota/i.test(`${cause.name} ${cause.message}`);

/** Why nothing was kept. */
export const keepingFault = (cause: unknown): KeepingFault => {
  if (isFull(cause)) return "full";
  return cause instanceof DOMException && DAMAGES.includes(cause.name) ? "damaged" : "closed";
};

/** A browser short of room, or one that forgets sites after a week, is asked to keep this one's. */
export const askToPersist = (): void => {
  if ("storage" in navigator) void navigator.storage.persist();
};
