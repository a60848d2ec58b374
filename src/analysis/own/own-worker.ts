import { expose } from "comlink";

import type { OwnPlace } from "../../domain/own-place";
import type { PeopleByArea } from "../../domain/own-people";
import type { ObjectiveId } from "../../domain/own-objectives";
import type { PostcodeColumns } from "../../domain/postcode-columns";
import { ImportError } from "../participants/import-error";
import { postcodesIn, type PlaceFiles } from "../participants/place-files";
import { coverMost, type Cover } from "./cover";
import { homesOf, peopleAt, type Homes } from "./homes";
import { ownPlaces, placesWords } from "./own-places";
import { nearby, type Nearby } from "./straight-line";
import { whoWithin, type Within } from "./who-within";

/** Errors lose their class between threads: what is wrong travels as a value. */
export type PlacesAnswer =
  | {
      readonly kind: "read";
      readonly places: readonly OwnPlace[];
      readonly words: readonly string[];
    }
  | { readonly kind: "refused"; readonly fault: string };

type Point = Pick<OwnPlace, "longitude" | "latitude">;

export interface WhereNextAsked {
  /** Places that serve people already. */
  readonly places: readonly Point[];
  readonly candidates: readonly Point[];
  readonly metres: number;
  readonly objective: ObjectiveId;
  readonly sites: number;
  readonly pinned: readonly number[];
  readonly forbidden: readonly number[];
}

/** Sites chosen, and everybody who could be served. */
export interface WhereNext extends Cover {
  readonly total: number;
}

interface Prepared {
  readonly postcodes: PostcodeColumns;
  readonly homes: Homes;
  readonly near: Nearby;
  readonly groups: Record<ObjectiveId, Float64Array>;
}

let prepared: Prepared | undefined;

const ready = (): Prepared => {
  if (prepared === undefined) throw new Error("The postcode index has not been handed over");
  return prepared;
};

const THREAD = {
  prepare: (files: PlaceFiles, people: PeopleByArea): void => {
    const postcodes = postcodesIn(files);
    const homes = homesOf(postcodes, files.codes.length);
    prepared = {
      postcodes,
      homes,
      near: nearby(homes.longitude, homes.latitude),
      groups: {
        residents: peopleAt(homes, people.residents),
        "persistent-residents": peopleAt(homes, people["persistent-residents"]),
        "income-deprived": peopleAt(homes, people["income-deprived"]),
      },
    };
  },
  readPlaces: async (file: File): Promise<PlacesAnswer> => {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = ownPlaces(file.name, bytes, ready().postcodes);
      return { kind: "read", places: read.places, words: placesWords(read) };
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      return { kind: "refused", fault: error.message };
    }
  },
  within: (places: readonly Point[], metres: number): Within<ObjectiveId> => {
    const { homes, near, groups } = ready();
    return whoWithin(
      homes,
      places.map((place) => near(place, metres)),
      groups,
    );
  },
  whereNext: ({ places, candidates, metres, objective, ...asked }: WhereNextAsked): WhereNext => {
    const { near, groups } = ready();
    const people = groups[objective];
    const covered = new Set(places.flatMap((place) => [...near(place, metres)]));
    const cover = coverMost({
      candidates: candidates.map((place) => near(place, metres)),
      people,
      covered: Uint32Array.from(covered),
      ...asked,
    });
    return { ...cover, total: people.reduce((sum, one) => sum + one, 0) };
  },
};

export type OwnThread = typeof THREAD;

expose(THREAD);
