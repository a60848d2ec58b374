import { useSyncExternalStore } from "react";
import type { Participants } from "../../domain/participant";
import type { Density, ReleasedFile, ReleasedLevels } from "../../domain/released";

/**
 * The participants in use. This is their only owner: they are never in the URL, the query cache or a log,
 * and go when the page is closed unless the reader keeps them.
 */
export interface Session {
  /** The file's name, for the reader only. */
  readonly file: string;
  readonly synthetic: boolean;
  /** Private: read by disclosure control and by what encrypts, never by what draws or writes. */
  readonly participants: Participants;
  readonly released: ReleasedFile;
  /** The programme shown, an index into released.people.programmes; null: all, added up. */
  readonly programme: number | null;
  /** The levels shown as hexagons and heat; null while they are reckoned. */
  readonly density: Density | null;
}

let session: Session | null = null;
const watchers = new Set<() => void>();

const put = (next: Session | null): void => {
  session = next;
  for (const watcher of watchers) watcher();
};

const subscribe = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** The participants in use, or null. */
export const useSession = (): Session | null => useSyncExternalStore(subscribe, () => session);

/** The same outside a component. */
export const sessionNow = (): Session | null => session;

/** Puts a file in place of the one before. */
export const startSession = (next: Session): void => put(next);

/** Adds to what is shown; nothing where something else is shown by now. @param of what it was made from */
export const changeSession = (of: Session, change: Pick<Session, "density">): void => {
  if (session === of) put({ ...of, ...change });
};

/** Forgets the file in use. */
export const endSession = (): void => put(null);

/** The figures shown: the programme's own, or all added up from what each shows. */
export const levelsShown = ({ released: { people }, programme }: Session): ReleasedLevels =>
  programme === null ? people.all : (people.apart[programme] ?? people.all);
