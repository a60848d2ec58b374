import { peopleOver, type PeopleOver } from "../../../analysis/participants/people-over";
import type { Per } from "../../../data/participants/denominator-query";
import { levelsShown, toldOf, type Session } from "../../../data/participants/session";
import type { Areas, Values } from "../../../domain/areas";
import type { PeopleTold } from "../../../domain/people-told";
import { neighbourhoodLines, participantsShown } from "../../../domain/reach-words";
import { emptyWords } from "../../../domain/shown";
import { peopleColumns } from "../../../domain/table/people-columns";
import type { AreaColumn } from "../../../domain/table/area-column";
import type { View } from "../../../domain/view";
import {
  flatHexagons,
  heatPicture,
  hexagonAt,
  hexagonsShown,
  type DensityPicture,
  type Hexagons,
} from "../../../map/density-picture";
import type { ParticipantShapes } from "../../../map/map-data";

/** Hexagons or heat over the areas, at a zoom. */
export interface PeopleDrawing {
  readonly hexagons: Hexagons | null;
  /** Lying flat, below the names. */
  readonly flat: ParticipantShapes | null;
  /** Stood up, or a smooth surface. */
  readonly density: DensityPicture | null;
  /** "This hexagon: about 15 participants", or nothing. */
  readonly wordsAt: (longitude: number, latitude: number) => readonly string[];
}

/** Participants as Explore shows them: of released figures only. */
export interface PeopleShown extends Omit<PeopleOver, "figures"> {
  /** What has to be said of them. */
  readonly said: PeopleTold;
  /** What it means that nothing is drawn at a place. */
  readonly empty: string;
  /** What is said of an LSOA at the pointer. */
  readonly words: (row: number) => readonly string[];
  readonly columns: readonly AreaColumn[];
  readonly draw: (zoom: number | null, raised: boolean) => PeopleDrawing;
}

export interface PeopleAsked {
  readonly view: Pick<View, "participants" | "level" | "rates" | "area">;
  readonly areas: Areas;
  readonly values: Values;
  readonly session: Session;
  readonly per: Per;
}

export const peopleShown = ({ view, areas, values, session, per }: PeopleAsked): PeopleShown => {
  const { participants } = view;
  const { density, released } = session;
  const said = toldOf(session);
  const levels = levelsShown(session);
  const { threshold } = released.people;
  const { figures, ...shown } = peopleOver({
    ...{ view, areas, values, levels, threshold, told: said },
    ...per,
  });
  const told = { areas, denominator: per.denominator, ...figures };
  const heat = participants === "heat" && density !== null ? heatPicture(density) : null;
  return {
    ...shown,
    words: (row) => [
      `${participantsShown(levels.lsoa, row)} here`.replace(/^f/, "F"),
      ...neighbourhoodLines(told, row),
    ],
    said,
    empty: emptyWords(levels, threshold),
    columns: peopleColumns({ ...told, told: said }),
    draw: (zoom, raised) => {
      const hexagons =
        participants === "hexagons" && density !== null ? hexagonsShown(density, zoom) : null;
      return {
        hexagons,
        flat: hexagons !== null && !raised ? flatHexagons(hexagons) : null,
        density: hexagons !== null && raised ? { kind: "hexagons", ...hexagons } : heat,
        wordsAt: (longitude, latitude) => {
          const at = hexagons === null ? -1 : hexagonAt(hexagons.set, longitude, latitude);
          return hexagons === null || at < 0
            ? []
            : [`This hexagon: about ${hexagons.set.figure[at]!} participants`];
        },
      };
    },
  };
};
