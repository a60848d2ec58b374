import { expose } from "comlink";

import {
  metresOf,
  type Beyond as BeyondAWalk,
  type WalkAsked,
  type WalkGround,
} from "../../domain/own-walk";
import { decodeStreets } from "../../domain/streets-file";
import { beyondOf } from "../walk/beyond";
import { homesByStreet } from "../walk/homes-by-street";
import { streetGraphOf, type StreetGraph } from "../walk/street-graph";
import { walkGround } from "../walk/walk-ground";

import type { OwnPlace } from "../../domain/own-place";
import type { OwnShape } from "../../domain/own-shape";
import type { ParticipantsByArea, ParticipantsGroup, PeopleByArea } from "../../domain/own-people";
import type { CountedId, ServedId } from "../../domain/own-objectives";
import type { PostcodeColumns } from "../../domain/postcode-columns";
import { ImportError } from "../participants/import-error";
import { postcodesIn, type PlaceFiles } from "../participants/place-files";
import { coverMost, type Cover } from "./cover";
import { groupsAt, homesOf, knownAt, type Homes } from "./homes";
import { homesInside } from "./inside";
import { nearestSites } from "./nearest-sites";
import { ownPlaces, placesWords } from "./own-places";
import type { ShortestAverage } from "./shortest-average";
import { nearby, type Nearby } from "./straight-line";
import { whoBeyond, type Beyond } from "./who-beyond";
import { whoWithin, type Within } from "./who-within";

/** Errors lose their class between threads: what is wrong travels as a value. */
export type PlacesAnswer =
  | {
      readonly kind: "read";
      readonly places: readonly OwnPlace[];
      readonly shapes: readonly OwnShape[];
      readonly words: readonly string[];
    }
  | { readonly kind: "refused"; readonly fault: string };

type Point = Pick<OwnPlace, "longitude" | "latitude">;

export interface WhereNextAsked {
  /** Places that serve people already. */
  readonly places: readonly Point[];
  readonly candidates: readonly Point[];
  readonly metres: number;
  readonly objective: ServedId;
  /** Missing participants by row, NaN unknown; null where that is not the objective. */
  readonly missing: Float64Array | null;
  /** Whether to reach most of them, or to be near them on average. */
  readonly way: "most" | "near";
  readonly sites: number;
  readonly pinned: readonly number[];
  readonly forbidden: readonly number[];
}

/** Who lives within reach; participants where a file of them is in use. */
export interface Counted extends Within<CountedId> {
  readonly participants: Within<ParticipantsGroup> | null;
}

/** Who lives within reach, and who beyond and how far; null where there are no places. */
export interface WithinAndBeyond extends Counted {
  readonly beyond: Readonly<Record<CountedId, Beyond>> | null;
}

/** Sites chosen; with those that reach most, everybody who could be served. */
export type WhereNext =
  | ({ readonly way: "most"; readonly total: number } & Cover)
  | ({ readonly way: "near" } & ShortestAverage);

/** Who lives within a walk, what it reaches, and how far everybody else is. */
export interface Walked {
  readonly within: Counted;
  readonly ground: WalkGround;
  readonly beyond: BeyondAWalk;
}

interface Prepared {
  readonly postcodes: PostcodeColumns;
  readonly homes: Homes;
  readonly near: Nearby;
  /** Streets, where distances are along them. */
  readonly streets: ReturnType<typeof alongStreets> | null;
  readonly groups: Record<CountedId, Float64Array>;
  readonly participants: Record<ParticipantsGroup, Float64Array> | null;
}

let prepared: Prepared | undefined;

const ready = (): Prepared => {
  if (prepared === undefined) throw new Error("The postcode index has not been handed over");
  return prepared;
};

const counted = (reach: readonly Uint32Array[]): Counted => {
  const { homes, groups, participants } = ready();
  return {
    ...whoWithin(homes, reach, groups),
    participants: participants === null ? null : whoWithin(homes, reach, participants),
  };
};

const alongStreets = (homes: Homes, bytes: ArrayBuffer) => {
  const graph: StreetGraph = streetGraphOf(decodeStreets(new Uint8Array(bytes)));
  return { graph, ...homesByStreet(homes, graph) };
};

const THREAD = {
  /** @param bytes the file of streets, where distances are to be along them */
  prepare: (
    files: PlaceFiles,
    people: PeopleByArea,
    participants: ParticipantsByArea | null,
    bytes: ArrayBuffer | null,
  ): void => {
    const postcodes = postcodesIn(files);
    const homes = homesOf(postcodes, files.codes.length);
    const streets = bytes === null ? null : alongStreets(homes, bytes);
    prepared = {
      postcodes,
      homes,
      near: streets?.near ?? nearby(homes.longitude, homes.latitude),
      streets,
      groups: groupsAt(homes, people),
      participants:
        participants === null
          ? null
          : groupsAt(homes, {
              participants: participants.participants,
              unknown: participants.unknown,
            }),
    };
  },
  readPlaces: async (file: File): Promise<PlacesAnswer> => {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = await ownPlaces(file.name, bytes, ready().postcodes);
      const { places, shapes } = read;
      return { kind: "read", places, shapes, words: placesWords(read) };
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      return { kind: "refused", fault: error.message };
    }
  },
  within: (places: readonly Point[], metres: number): WithinAndBeyond => {
    const { homes, near, groups } = ready();
    const reach = places.map((place) => near(place, metres));
    return {
      ...counted(reach),
      beyond: whoBeyond(homes, places, metres, groups),
    };
  },
  inside: (shapes: readonly OwnShape[]): Counted => {
    const { homes } = ready();
    return counted(shapes.map((shape) => homesInside(homes, shape)));
  },
  /** @param proposed further places, drawn but not counted */
  walk: (
    places: readonly Point[],
    proposed: readonly Point[],
    asked: WalkAsked,
    report: (share: number) => void,
  ): Walked => {
    const { homes, near, streets, groups } = ready();
    if (streets === null) throw new Error("The streets have not been handed over");
    const metres = metresOf(asked);
    return {
      within: counted(places.map((place) => near(place, metres))),
      ground: walkGround(streets.graph, [...places, ...proposed], metres, report),
      beyond: beyondOf(homes, streets.walkTo(places, Infinity), metres, groups.residents),
    };
  },
  whereNext: (
    { places, candidates, metres, objective, missing, way, ...asked }: WhereNextAsked,
    report: (share: number) => void,
  ): WhereNext => {
    const { homes, near, groups } = ready();
    const people =
      objective === "missing-participants" ? knownAt(homes, missing ?? []) : groups[objective];
    if (way === "near")
      return { way, ...nearestSites(homes, people, { places, candidates, ...asked }, report) };
    const covered = new Set(places.flatMap((place) => [...near(place, metres)]));
    const cover = coverMost({
      candidates: candidates.map((place, at) => {
        report(at / candidates.length);
        return near(place, metres);
      }),
      people,
      covered: Uint32Array.from(covered),
      ...asked,
    });
    return { way, ...cover, total: people.reduce((sum, one) => sum + one, 0) };
  },
};

export type OwnThread = typeof THREAD;

expose(THREAD);
