import type { Page } from "playwright";
import { SLOW } from "../../src/platform/slow-code";

/*
 * Each file of code or styles has its turn with the first reader who asks for it: it is kept back until the page
 * says that it waits, or it is missing until the page says so, and which part lacks it. Then it is there.
 */

export type Fault = "late" | "missing";

interface Turn {
  readonly visitor: string;
  readonly file: string;
  /** Milliseconds of the clock. */
  since: number;
  /** Milliseconds after which the page must say that it waits. */
  readonly patience: number;
  isThere: boolean;
  /** Whether it was asked for, and answered, once it was there. */
  isServed: boolean;
  readonly kept: Promise<void>;
  readonly letCome: () => void;
}

export interface Turns {
  /** What the server does with a file that a visitor asks for. */
  readonly faultOf: (file: string, visitor: string) => Promise<404 | null>;
  /** Looks at a visitor's page, and does what a patient reader does. @returns whether all it asked for is there */
  readonly tend: (page: Page, visitor: string, at: string) => Promise<boolean>;
  /** What a visitor waits for, and was last told. */
  readonly told: (visitor: string) => string;
  /** Files that had their turn. */
  readonly files: () => readonly string[];
  /** What went wrong for a visitor, each with the place it went wrong at. */
  readonly faults: (visitor: string) => readonly string[];
}

/** Milliseconds in which a page must say a word more, on a machine that has much else to do. */
const TOLD = SLOW + 86_000;
/** Milliseconds after which Retry is pressed again: another part may have asked before the file was there. */
const AGAIN = 300;

interface Seen {
  readonly waits: boolean;
  readonly isEmpty: boolean;
  /** Files that notes say are missing, each as often as it is said. */
  readonly missing: readonly string[];
  /** Notes of files that did not come, for whatever reason. */
  readonly notes: readonly string[];
}

/** What a page says of files that it waits for or lacks. */
const seenOn = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const visible = (selector: string): string[] =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((each) => each.checkVisibility())
        .map((each) => each.innerText);
    // A server that is busy with other readers may be slow to say that it has no such file.
    const lacks =
      /\p{Lu}[^.:]* did not (?:load|start|open): (assets\/[\w.-]+) (?:is missing|has not loaded yet)/gu;
    return {
      waits:
        // What is not painted yet says nothing, whatever stands in it.
        performance.getEntriesByType("paint").length > 0 &&
        (visible("[role='status'], [role='alert']").some((words) =>
          /slow to (?:load|start|open)|still waiting/i.test(words),
        ) ||
          visible(".work").some((words) => /^Making /.test(words))),
      isEmpty: document.querySelector("main")?.innerText.trim() === "",
      notes: visible("[role='alert']").filter((words) => words.includes("assets/")),
      missing: visible("[role='alert']").flatMap((words) => [
        ...new Set([...words.matchAll(lacks)].map(([, file]) => file!)),
      ]),
    };
  });

/** Presses as a key does, wherever a note is: notes move while they go. */
const pressRetry = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const note of document.querySelectorAll<HTMLElement>('[role="alert"]'))
      if (note.innerText.includes("assets/"))
        for (const button of note.querySelectorAll<HTMLElement>("button, a"))
          if (/^(?:Retry|Try again)$/.test(button.innerText)) button.click();
  });

/** @param isMeant whether a file takes its turn with a visitor */
export const takeTurns = (
  fault: Fault,
  isMeant: (file: string, visitor: string) => boolean,
): Turns => {
  const turns = new Map<string, Turn>();
  const faults = new Map<string, Set<string>>();
  const pressed = new Map<string, number>();
  const seenLast = new Map<string, Seen>();

  const begin = (file: string, visitor: string): Turn => {
    let letCome!: () => void;
    const kept = new Promise<void>((done) => (letCome = done));
    // Code that other code brings comes later than that: the word that it is slow stands by then, and stays.
    const patience = seenLast.get(visitor)?.waits === true ? AGAIN : SLOW;
    const turn = { visitor, file, since: Date.now(), patience, isThere: false, isServed: false };
    turns.set(file, { ...turn, kept, letCome });
    return turns.get(file)!;
  };
  const waitingBy = (visitor: string): Turn[] =>
    [...turns.values()].filter((turn) => turn.visitor === visitor && !turn.isServed);

  /** Looks whether a file has been told of, and brings it then. @returns what is wrong with what is said of it */
  const look = (turn: Turn, { waits, isEmpty, missing }: Seen): string | null => {
    const been = Date.now() - turn.since;
    const isSaid = fault === "late" ? waits && been > turn.patience : missing.includes(turn.file);
    if (turn.isThere) return isSaid && been > TOLD ? `Retry brings not ${turn.file}` : null;
    if (!isSaid && been < TOLD) return null;
    turn.isThere = true;
    turn.letCome();
    // Those that are named first hold up the others: each is given its time.
    for (const other of waitingBy(turn.visitor)) other.since = Date.now();
    if (!isSaid) return `no word of ${turn.file}`;
    return isEmpty ? `an empty page without ${turn.file}` : null;
  };

  return {
    faultOf: async (file, visitor) => {
      if (!isMeant(file, visitor)) return null;
      const turn = turns.get(file) ?? begin(file, visitor);
      if (turn.visitor !== visitor) return null;
      if (fault === "late") await turn.kept;
      if (!turn.isThere) return 404;
      turn.isServed = true;
      return null;
    },
    tend: async (page, visitor, at) => {
      const seen = await seenOn(page).catch(() => null);
      if (seen === null) return false;
      seenLast.set(visitor, seen);
      const twice = seen.missing.find((file, place) => seen.missing.indexOf(file) !== place);
      for (const wrong of [
        ...waitingBy(visitor).map((turn) => look(turn, seen)),
        twice === undefined ? null : `told twice at a time: ${twice}`,
      ])
        if (wrong !== null) {
          const known = faults.get(visitor) ?? new Set();
          faults.set(visitor, known.add(`${at}: ${wrong}`));
        }
      if (seen.notes.length > 0 && Date.now() - (pressed.get(visitor) ?? 0) > AGAIN) {
        pressed.set(visitor, Date.now());
        await pressRetry(page).catch(() => undefined);
      }
      return seen.notes.length === 0 && waitingBy(visitor).length === 0;
    },
    told: (visitor) =>
      JSON.stringify({
        waitsFor: waitingBy(visitor).map(({ file }) => file),
        ...seenLast.get(visitor),
      }),
    files: () => [...turns.keys()],
    faults: (visitor) => [...(faults.get(visitor) ?? [])],
  };
};
