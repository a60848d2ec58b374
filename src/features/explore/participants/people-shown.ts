import { needAndReach, type NeedAndReach } from "../../../analysis/participants/need-and-reach";
import { rateLayer } from "../../../analysis/participants/rate-layer";
import { reachFigures } from "../../../analysis/participants/reach-figures";
import type { Per } from "../../../data/participants/denominator-query";
import { levelsShown, type Session } from "../../../data/participants/session";
import type { Areas, Values } from "../../../domain/areas";
import { neighbourhoodLines, participantsShown, regionLine } from "../../../domain/reach-words";
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
import type { Drawn } from "../drawn";
import { drawnNeedAndReach, drawnRate } from "./drawn-reach";

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
export interface PeopleShown {
  /** "About 2,200 participants, 1.4 per 1,000 residents". */
  readonly heading: string;
  /** What is said of an LSOA at the pointer. */
  readonly words: (row: number) => readonly string[];
  readonly columns: readonly AreaColumn[];
  /** Rate, or need and reach, in the measure's place; the measure itself under hexagons and heat. */
  readonly over: (ground: Drawn) => Drawn;
  /** Counts of the nine classes, where those are drawn. */
  readonly nine: NeedAndReach | null;
  readonly draw: (zoom: number | null, raised: boolean) => PeopleDrawing;
}

export interface PeopleAsked {
  readonly view: Pick<View, "participants" | "level" | "rates">;
  readonly areas: Areas;
  readonly values: Values;
  readonly session: Session;
  readonly per: Per;
}

export const peopleShown = ({ view, areas, values, session, per }: PeopleAsked): PeopleShown => {
  const { participants } = view;
  const { denominator } = per;
  const { density, released, synthetic } = session;
  const levels = levelsShown(session);
  const figures = reachFigures(levels, areas, per.per);
  const told = { areas, denominator, ...figures };
  const rate = participants === "rate" ? rateLayer({ view, denominator }, figures, areas) : null;
  const nine =
    participants === "need" && values.kind === "position"
      ? needAndReach(areas, values, figures, view.rates)
      : null;
  const heat = participants === "heat" && density !== null ? heatPicture(density) : null;
  const { threshold } = released.people;
  return {
    heading: regionLine(levels.region, 1000 * figures.regionRate, denominator.per),
    words: (row) => [
      `${participantsShown(levels.lsoa, row)} here`.replace(/^f/, "F"),
      ...neighbourhoodLines(told, row),
    ],
    columns: peopleColumns({ ...told, threshold, synthetic }),
    over: (ground) => {
      const asked = { ground, areas, denominator, figures, threshold };
      if (rate !== null) return drawnRate(asked, rate);
      return nine === null ? ground : drawnNeedAndReach(asked, nine);
    },
    nine,
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
