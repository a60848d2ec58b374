const OWN: readonly string[] = ["ArtefactError", "CodeError"];

/**
 * What went wrong with the atlas's own files, which it names; null for anything else, whose message might
 * quote a cell of the reader's file.
 */
export const ownWords = (reason: unknown): string | null =>
  reason instanceof Error && OWN.includes(reason.name) ? reason.message : null;
