import { createStore, entries, type UseStore } from "idb-keyval";
import { mergeNotes, type Note } from "../../domain/notes/note";
import { noteOf } from "../../domain/notes/note-file";
import { answered, askToPersist, keepingFault, SilentStore, type KeepingFault } from "../kept/kept";

/** Notes could not be kept or read: why, and what to do, for the person whose notes they are. */
export class NoteStorageError extends Error {
  override readonly name = "NoteStorageError";
}

const WORDS: Readonly<Record<KeepingFault, string>> = {
  full: "There is no room left on this device for the note. Save the notes to a file, then delete some, or decks you no longer need.",
  closed:
    "This browser does not let the page keep anything, perhaps because the window is private. Save the note to a file.",
  damaged:
    "This browser’s store for notes is damaged, so it could not keep the note. Save the note to a file.",
};
const SILENT =
  "This browser’s store for notes does not answer. Close other tabs of the atlas and try again, or save the note to a file.";

const failed = (cause: unknown): NoteStorageError =>
  new NoteStorageError(cause instanceof SilentStore ? SILENT : WORDS[keepingFault(cause)], {
    cause,
  });

let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore("reach-atlas-notes", "notes"));

let told: BroadcastChannel | undefined;
const tabs = (): BroadcastChannel => (told ??= new BroadcastChannel("reach-atlas-notes"));

/** Tells when another tab keeps notes. */
export const onNotesElsewhere = (tell: () => void): (() => void) => {
  tabs().addEventListener("message", tell);
  return () => tabs().removeEventListener("message", tell);
};

/** The notes kept on this device, deleted ones too; what is damaged is left alone. @throws NoteStorageError */
export const keptNotes = async (): Promise<readonly Note[]> => {
  try {
    const kept = await answered(entries<string, unknown>(store()));
    return mergeNotes(
      kept.flatMap(([, data]) => noteOf(data) ?? []),
      [],
    );
  } catch (cause) {
    opened = undefined;
    throw new NoteStorageError("The atlas could not read the notes on this device.", { cause });
  }
};

/** Reading what is there and writing over it are one transaction: two tabs lose nothing to one another. */
const put = (notes: readonly Note[]): Promise<void> =>
  store()(
    "readwrite",
    (kept) =>
      new Promise<void>((done, fail) => {
        const { transaction } = kept;
        transaction.oncomplete = () => done();
        transaction.onabort = () => fail(transaction.error ?? new Error("the writing broke off"));
        for (const note of notes) {
          const reading = kept.get(note.id);
          reading.onsuccess = () => {
            const before = noteOf(reading.result);
            for (const whole of mergeNotes(before === null ? [] : [before], [note]))
              kept.put(whole, whole.id);
          };
        }
      }),
  );

/**
 * Merges notes into those kept on this device, and tells other tabs: the one way a note is added, changed, deleted
 * or taken from a file. @throws NoteStorageError where nothing was kept
 */
export const keepNotes = async (notes: readonly Note[]): Promise<void> => {
  try {
    await answered(put(notes));
  } catch (cause) {
    // The next try asks the browser anew.
    opened = undefined;
    throw failed(cause);
  }
  tabs().postMessage(null);
  askToPersist();
};
