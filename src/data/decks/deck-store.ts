import { createStore, delMany, entries, get, type UseStore } from "idb-keyval";
import { deckOf, isSameDeck } from "../../domain/deck/deck-file";
import type { Deck } from "../../domain/deck/deck";
import {
  answered as keptAnswer,
  askToPersist,
  keepingFault,
  SilentStore,
  type KeepingFault,
} from "../kept/kept";
import { errorOf } from "../../platform/error-of";

/** The device has no room left, or the browser lets this page keep nothing. */
export class DeckStorageError extends Error {
  override readonly name = "DeckStorageError";
}

/** Another tab wrote the deck since it was read here: what it wrote. */
export class DeckConflict extends Error {
  override readonly name = "DeckConflict";
  constructor(readonly theirs: Deck) {
    super("Another tab has changed this deck in the meantime.");
  }
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
  "This browser does not let the page save anything, perhaps because the window is private. Save the deck to a file.";

const DAMAGED =
  "This browser’s store for the atlas is damaged, so it could not save the deck. Save it to a file.";
const UNREAD = "The atlas could not read the decks on this device: ";

const unread = (cause: unknown): DeckStorageError =>
  cause instanceof DeckStorageError
    ? cause
    : new DeckStorageError(`${UNREAD}${cause instanceof Error ? cause.message : String(cause)}`, {
        cause,
      });

const SILENT =
  "This browser’s store for the atlas does not answer. Close other tabs of the atlas and try again, or save the deck to a file.";

const answered = <Answer>(asked: Promise<Answer>): Promise<Answer> =>
  keptAnswer(asked).catch((cause: unknown) => {
    throw cause instanceof SilentStore ? new DeckStorageError(SILENT, { cause }) : cause;
  });

let told: BroadcastChannel | undefined;

/** What tabs of one atlas tell one another: the id of a deck that was just kept. */
const tabs = (): BroadcastChannel => (told ??= new BroadcastChannel("reach-atlas-decks"));

/** Tells of each deck that another tab keeps, by its id. */
export const onKeptElsewhere = (tell: (id: string) => void): (() => void) => {
  const hear = ({ data }: MessageEvent<string>) => tell(data);
  tabs().addEventListener("message", hear);
  return () => tabs().removeEventListener("message", hear);
};

/**
 * Resolves once it is written: a device that is full says so only as the whole is written. Reading what is
 * there and writing over it are one transaction, so that no other tab comes in between.
 */
const put = (deck: Deck, over: Deck | null): Promise<void> =>
  store()(
    "readwrite",
    (decks) =>
      new Promise<void>((done, fail) => {
        const { transaction } = decks;
        transaction.oncomplete = () => done();
        transaction.onabort = () => fail(transaction.error ?? new Error("the writing broke off"));
        if (over === null) {
          decks.put(deck, deck.id);
          return;
        }
        const reading = decks.get(deck.id);
        reading.onsuccess = () => {
          const theirs = readable(reading.result);
          const isFree = theirs === null || isSameDeck(theirs, over) || isSameDeck(theirs, deck);
          try {
            if (isFree) decks.put(deck, deck.id);
            else fail(new DeckConflict(theirs));
          } catch (cause) {
            // Thrown here it would only break the transaction off, and nobody would learn why.
            fail(errorOf(cause));
          }
        };
      }),
  );

/**
 * Keeps a deck on the device, and tells other tabs.
 * @param over what it was made from: where another tab has written something else since, nothing is written
 * @throws DeckConflict with what the other tab wrote
 * @throws DeckStorageError in words for the person whose deck it is
 */
export const keepDeck = async (deck: Deck, over: Deck | null = null): Promise<void> => {
  try {
    await answered(put(deck, over));
    tabs().postMessage(deck.id);
    askToPersist();
  } catch (cause) {
    if (cause instanceof DeckStorageError || cause instanceof DeckConflict) throw cause;
    throw new DeckStorageError(WORDS[keepingFault(cause)], { cause });
  }
};

const WORDS: Readonly<Record<KeepingFault, string>> = {
  full: FULL,
  damaged: DAMAGED,
  closed: CLOSED,
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
      : new DeckStorageError("The atlas could not delete the deck. Try again.", { cause });
  });

const readable = (data: unknown): Deck | null => {
  try {
    return deckOf(data);
  } catch {
    return null;
  }
};
