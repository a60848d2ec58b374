import { readFileSync } from "node:fs";
import { areasOf } from "../../src/domain/assemble";
import { cleanText } from "../../src/domain/clean-text";
import { LARGER_AREAS, type LargerArea } from "../../src/domain/larger-areas";
import { NoteFileError, readNotesFile } from "../../src/domain/notes/note-file";
import { pinnedOf, type Pinned } from "../../src/domain/notes/pinned";
import { MOST_WORDS } from "../../src/domain/papers/own-sections";
import { wordsFaults } from "../../src/domain/papers/paper-figures";
import type { PaperFacts } from "../../src/domain/papers/place-paper";
import { whole } from "../../src/domain/format";
import { AtlasError } from "./atlas-error";
import type { Asked } from "./command";

const textIn = (option: string, file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new AtlasError(`--${option}: there is no file "${file}" that can be read.`);
  }
};

/** The own words that --words names; "" where it names none. @throws AtlasError naming file, line and what to do */
export const wordsAsked = (
  file: string | undefined,
  facts: PaperFacts,
  places: readonly LargerArea[],
): string => {
  if (file === undefined) return "";
  const words = cleanText(textIn("words", file));
  if (words.length > MOST_WORDS)
    throw new AtlasError(
      `--words: ${file} has ${whole(words.length)} characters. Shorten it to ${whole(MOST_WORDS)}.`,
    );
  const [first] = places;
  const [fault] = first === undefined ? [] : wordsFaults(words, facts, first);
  if (fault !== undefined)
    throw new AtlasError(`--words: ${file}, line ${fault.line}: ${fault.reason}`);
  return words;
};

/** The notes in the file that --notes names; none where it names none. @throws AtlasError naming file and note */
export const notesAsked = (
  file: string | undefined,
  { artefacts }: Pick<Asked, "artefacts">,
): readonly Pinned[] => {
  if (file === undefined) return [];
  try {
    return pinnedOf(
      readNotesFile(textIn("notes", file)),
      areasOf(artefacts.names()),
      artefacts.read("larger-areas", LARGER_AREAS),
    );
  } catch (reason) {
    if (!(reason instanceof NoteFileError)) throw reason;
    throw new AtlasError(`--notes: ${file}: ${reason.message}`);
  }
};
