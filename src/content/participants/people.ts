import { peopleOver, type PeopleOver } from "../../analysis/participants/people-over";
import type { Per } from "../../data/participants/denominator-query";
import { levelsShown, type Session } from "../../data/participants/session";
import type { Areas, Values } from "../../domain/areas";
import { neighbourhoodLines, participantsShown } from "../../domain/reach-words";
import type { AreaColumn } from "../../domain/table/area-column";
import { peopleColumns } from "../../domain/table/people-columns";
import type { ParticipantsLayer, RateLevel, Rates } from "../../domain/view";
import type { ClassShapes } from "../../domain/marks/marks";
import { remember } from "../remember";
import {
  flatHexagons,
  heatOf,
  hexagonAt,
  hexagonsShown,
  type Heat,
  type Hexagons,
} from "./density";

/** Participants as a view shows them: of figures after disclosure control only. */
export interface People extends Omit<PeopleOver, "figures"> {
  readonly threshold: number;
  readonly synthetic: boolean;
  /** What is said of an LSOA at the pointer. */
  readonly words: (row: number) => readonly string[];
  readonly columns: readonly AreaColumn[];
  /** What is drawn where people live, at a zoom; null where areas are coloured, or it is still counted. */
  readonly spread: (zoom: number | null) => Spread | null;
}

/** Hexagons or a smooth surface over the areas. */
export type Spread =
  | {
      readonly kind: "hexagons";
      readonly hexagons: Hexagons;
      readonly flat: ClassShapes;
      /** "This hexagon: about 15 participants", or nothing. */
      readonly wordsAt: (longitude: number, latitude: number) => readonly string[];
    }
  | Heat;

/** The same people for the same session and choices. */
export const peopleOf = remember(
  (
    session: Session,
    areas: Areas,
    values: Values,
    per: Per,
    participants: ParticipantsLayer,
    level: RateLevel,
    rates: Rates,
  ): People => {
    const { density, released, synthetic } = session;
    const levels = levelsShown(session);
    const { threshold } = released.people;
    const view = { participants, level, rates };
    const { figures, ...over } = peopleOver({ view, areas, values, levels, threshold, ...per });
    const told = { areas, denominator: per.denominator, ...figures };
    return {
      ...over,
      threshold,
      synthetic,
      words: (row) => [
        `${participantsShown(levels.lsoa, row)} here`.replace(/^f/, "F"),
        ...neighbourhoodLines(told, row),
      ],
      columns: peopleColumns({ ...told, threshold, synthetic }),
      spread: (zoom) => {
        if (density === null) return null;
        if (participants === "heat") return heatOf(density);
        return participants === "hexagons" ? spreadOf(hexagonsShown(density, zoom)) : null;
      },
    };
  },
);

/** Remembered, because the map tells changes by identity. */
const spreadOf = remember((hexagons: Hexagons): Spread => ({
  kind: "hexagons",
  hexagons,
  flat: flatHexagons(hexagons),
  wordsAt: (longitude, latitude) => {
    const at = hexagonAt(hexagons.set, longitude, latitude);
    return at < 0 ? [] : [`This hexagon: about ${hexagons.set.figure[at]!} participants`];
  },
}));
