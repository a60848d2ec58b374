import { createStore, delMany, entries, get, type UseStore } from "idb-keyval";
import { deckOf } from "../../domain/deck/deck-file";
import type { Deck } from "../../domain/deck/deck";

/** The device has no room left, or the browser lets this page keep nothing. */
export class DeckStorageError extends Error {
  override readonly name = "DeckStorageError";
}

let opened: UseStore | undefined;
const listeners = new Set<() => void>();

/** Tells when the decks kept on this device are deleted under the open page. */
export const onDecksDeleted = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** A database that is deleted is let go at once: the next deck kept makes a new one. */
const letGo = (database: IDBDatabase): void => {
  database.close();
  opened = undefined;
  for (const listener of listeners) listener();
};

const store = (): UseStore => {
  if (opened !== undefined) return opened;
  const plain = createStore("reach-atlas-decks", "decks");
  opened = (mode, work) =>
    plain(mode, (decks) => {
      const { db } = decks.transaction;
      db.onversionchange = () => letGo(db);
      return work(decks);
    });
  return opened;
};

const FULL =
  "There is no room left on this device for the deck. Save it to a file, then delete decks you no longer need.";
const CLOSED =
  "This browser does not let the page keep anything (a private window does that). Save the deck to a file.";

const DAMAGED =
  "What this browser keeps for the atlas is damaged, so the deck could not be kept. Save it to a file.";
const DAMAGES: readonly string[] = ["NotFoundError", "VersionError", "DataError", "UnknownError"];
const UNREAD = "The decks kept on this device could not be read: ";

const unread = (cause: unknown): DeckStorageError =>
  cause instanceof DeckStorageError
    ? cause
    : new DeckStorageError(`${UNREAD}${cause instanceof Error ? cause.message : String(cause)}`, {
        cause,
      });

/** Milliseconds that the browser may take; a request that another tab blocks waits for ever. */
const PATIENCE = 8_000;
const SILENT =
  "What this browser keeps for the atlas does not answer. Close other tabs of the atlas and try again, or save the deck to a file.";

const answered = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new DeckStorageError(SILENT)), PATIENCE);
  });
  try {
    return await Promise.race([asked, silent]);
  } finally {
    clearTimeout(timer);
  }
};

const isFull = (cause: unknown): boolean =>
  cause instanceof Error && /quota/i.test(`${cause.name} ${cause.message}`);

let told: BroadcastChannel | undefined;

/** What tabs of one atlas tell one another: the id of a deck that was just kept. */
const tabs = (): BroadcastChannel => (told ??= new BroadcastChannel("reach-atlas-decks"));

/** Tells of each deck that another tab keeps, by its id. */
export const onKeptElsewhere = (tell: (id: string) => void): (() => void) => {
  const hear = ({ data }: MessageEvent<string>) => tell(data);
  tabs().addEventListener("message", hear);
  return () => tabs().removeEventListener("message", hear);
};

/** Resolves once it is written: a device that is full says so only as the whole is written. */
const put = (deck: Deck): Promise<void> =>
  store()(
    "readwrite",
    (decks) =>
      new Promise<void>((done, fail) => {
        const { transaction } = decks;
        transaction.oncomplete = () => done();
        transaction.onabort = () => fail(transaction.error ?? new Error("the writing broke off"));
        decks.put(deck, deck.id);
      }),
  );

/** Keeps a deck on the device, and tells other tabs. @throws DeckStorageError in words for the person whose deck it is */
export const keepDeck = async (deck: Deck): Promise<void> => {
  try {
    await answered(put(deck));
    tabs().postMessage(deck.id);
    // A browser short of room, or one that forgets sites after a week, is asked to keep this one's.
    if ("storage" in navigator) void navigator.storage.persist();
  } catch (cause) {
    if (cause instanceof DeckStorageError) throw cause;
    throw new DeckStorageError(wordsOf(cause), { cause });
  }
};

const wordsOf = (cause: unknown): string => {
  if (isFull(cause)) return FULL;
  return cause instanceof DOMException && DAMAGES.includes(cause.name) ? DAMAGED : CLOSED;
};

/**
 * The decks kept on this device, by title; one that a newer atlas kept, or that is damaged, is left alone.
 * @throws DeckStorageError where the browser reads none
 */
export const keptDecks = async (): Promise<Deck[]> => {
  const kept = await answered(entries<string, unknown>(store())).catch((cause: unknown) => {
    throw unread(cause);
  });
  return kept
    .flatMap(([, data]) => readable(data) ?? [])
    .toSorted((a, b) => a.title.localeCompare(b.title));
};

/**
 * One kept deck, or null.
 * @throws DeckFileError where it is of a newer version or damaged
 * @throws DeckStorageError where the browser reads nothing
 */
export const keptDeck = async (id: string): Promise<Deck | null> => {
  const data: unknown = await answered(get(id, store())).catch((cause: unknown) => {
    throw unread(cause);
  });
  return data === undefined ? null : deckOf(data);
};

/** @throws DeckStorageError where it is still there */
export const forgetDeck = (id: string): Promise<void> =>
  answered(delMany([id], store())).catch((cause: unknown) => {
    throw cause instanceof DeckStorageError
      ? cause
      : new DeckStorageError("The deck could not be deleted. Try again.", { cause });
  });

const readable = (data: unknown): Deck | null => {
  try {
    return deckOf(data);
  } catch {
    return null;
  }
};
