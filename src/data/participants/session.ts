import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Participants } from "../../domain/participant";
import { peopleTold, type PeopleTold } from "../../domain/people-told";
import type { Density, ReleasedFile, ReleasedLevels } from "../../domain/released";
import { sayReloadLoss } from "../../platform/reload";
import { programmeCode, programmeOf } from "./programme-code";

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
  /** Reckons hexagons and heat of a programme; the same promise for the same programme. */
  readonly spread: (programme: number | null) => Promise<Density>;
}

/** A file is in use, but it has not the programme that a slide or a link shows. */
export const ABSENT = "absent";

export type SessionShown = Session | typeof ABSENT | null;

let session: Session | null = null;
const watchers = new Set<() => void>();

const LOSS =
  "If you reload, the atlas forgets the participants. Keep them on this device first, or open the file again.";

const put = (next: Session | null): void => {
  session = next;
  sayReloadLoss("participants", next === null ? null : LOSS);
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

/** What has to be said of the participants shown. */
export const toldOf = (of: Session): PeopleTold => {
  const { file, programme, synthetic, released } = of;
  const { programmes, threshold } = released.people;
  const levels = levelsShown(of);
  return peopleTold({ file, programmes, programme, levels, threshold, synthetic });
};

/** The same of the file in use; null where there is none. */
export const useTold = (): PeopleTold | null => {
  const of = useSession();
  return useMemo(() => (of === null ? null : toldOf(of)), [of]);
};

const programmesOf = ({ released: { people }, synthetic }: Session) => ({
  names: people.programmes,
  synthetic,
});

/** The code by which a view keeps to the programme shown, whatever is chosen afterwards. */
export const codeShown = (of: Session): string => programmeCode(programmesOf(of), of.programme);

/** The file in use as a view shows it: the view's own programme where it names one, or else the one chosen. */
export const sessionIn = (of: Session | null, code: string | null): SessionShown => {
  if (of === null || code === null) return of;
  const programme = programmeOf(programmesOf(of), code);
  if (programme === undefined) return ABSENT;
  return programme === of.programme ? of : { ...of, programme, density: null };
};

/** The same with its hexagons and heat, for a file that is written. */
export const wholeSessionIn = async (code: string | null): Promise<SessionShown> => {
  const shown = sessionIn(session, code);
  if (shown === null || shown === ABSENT || shown.density !== null) return shown;
  return { ...shown, density: await shown.spread(shown.programme) };
};

/** The same on the screen: hexagons and heat follow as soon as they are reckoned. */
export const useSessionIn = (code: string | null): SessionShown => {
  const chosen = useSession();
  const shown = useMemo(() => sessionIn(chosen, code), [chosen, code]);
  const [reckoned, setReckoned] = useState<{ of: SessionShown; density: Density } | null>(null);
  useEffect(() => {
    if (shown === null || shown === ABSENT || shown === chosen) return undefined;
    let isCurrent = true;
    shown.spread(shown.programme).then(
      (density) => (isCurrent ? setReckoned({ of: shown, density }) : undefined),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [shown, chosen]);
  return useMemo(
    () =>
      shown !== null && shown !== ABSENT && reckoned?.of === shown
        ? { ...shown, density: reckoned.density }
        : shown,
    [shown, reckoned],
  );
};
