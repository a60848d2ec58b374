import type { Remote } from "comlink";

import type { ParticipantsByArea, PeopleByArea } from "../../domain/own-people";
import type { OwnPlace } from "../../domain/own-place";
import type { OwnShape } from "../../domain/own-shape";
import type { WalkAsked } from "../../domain/own-walk";
import { Worker } from "../../platform/watched-worker";
import type { PlaceFiles } from "../participants/place-files";
import { withReports } from "../with-reports";
import { inThread } from "./in-thread";
import type {
  Counted,
  OwnThread,
  PlacesAnswer,
  Walked,
  WhereNext,
  WhereNextAsked,
  WithinAndBeyond,
} from "./own-worker";

/** What every question about own places stands on. */
export interface OwnGrounds {
  readonly files: PlaceFiles;
  readonly people: PeopleByArea;
  /** Those of the programme shown; null where no file of participants is in use. */
  readonly participants: ParticipantsByArea | null;
  /** The file of streets, where distances are along them. */
  readonly streets?: ArrayBuffer;
}

/** Asks one question about places, of the people who live near them. */
const ask = <Answer>(
  { files, people, participants, streets }: OwnGrounds,
  question: (remote: Remote<OwnThread>) => Promise<Answer>,
  signal?: AbortSignal,
): Promise<Answer> =>
  inThread<OwnThread, Answer>(
    new Worker(new URL("./own-worker.ts", import.meta.url), { type: "module" }),
    "The part that works with your places",
    async (remote) => {
      await remote.prepare(files, people, participants, streets ?? null);
      return question(remote);
    },
    signal,
  );

/** Reads a file of places, or says why it cannot be used. */
export const readPlaces = (
  grounds: OwnGrounds,
  file: File,
  signal?: AbortSignal,
): Promise<PlacesAnswer> =>
  ask<PlacesAnswer>(grounds, async (remote) => remote.readPlaces(file), signal);

/** Who lives within a straight line of each place, and of all together, and how far the others are. */
export const withinPlaces = (
  grounds: OwnGrounds,
  places: readonly OwnPlace[],
  metres: number,
  signal?: AbortSignal,
): Promise<WithinAndBeyond> => ask(grounds, (remote) => remote.within([...places], metres), signal);

/** Who lives inside each shape, and inside all together. */
export const insideShapes = (
  grounds: OwnGrounds,
  shapes: readonly OwnShape[],
  signal?: AbortSignal,
): Promise<Counted> => ask(grounds, (remote) => remote.inside([...shapes]), signal);

/**
 * Who lives within a walk of each place and of all together, what is reached, and how far the others are.
 * Needs grounds with streets.
 */
export const walkPlaces = (
  grounds: OwnGrounds,
  { places, proposed }: { places: readonly OwnPlace[]; proposed: readonly OwnPlace[] },
  asked: WalkAsked,
  report: (share: number) => void,
  signal?: AbortSignal,
): Promise<Walked> =>
  ask<Walked>(
    grounds,
    (remote) =>
      withReports(report, async (told) => remote.walk([...places], [...proposed], asked, told)),
    signal,
  );

/** Where further sites reach most people who are not reached yet, or are nearest on average. */
export const whereNext = (
  grounds: OwnGrounds,
  asked: WhereNextAsked,
  report: (share: number) => void,
  signal?: AbortSignal,
): Promise<WhereNext> =>
  ask<WhereNext>(
    grounds,
    (remote) => withReports(report, async (told) => remote.whereNext(asked, told)),
    signal,
  );
