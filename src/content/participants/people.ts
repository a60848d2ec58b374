import { peopleOver, type PeopleOver } from "../../analysis/participants/people-over";
import type { Per } from "../../data/participants/denominator-query";
import { levelsShown, toldOf, type Session } from "../../data/participants/session";
import type { Areas, Values } from "../../domain/areas";
import type { Released } from "../../domain/disclosure";
import { trustOf } from "../../domain/denominators";
import type { ProvenanceLine } from "../../domain/deck/provenance";
import type { LegendKey } from "../../domain/legend";
import { colourSwatch } from "../../domain/marks/swatch";
import { peopleLines, type PeopleTold } from "../../domain/people-told";
import { SYNTHETIC_TITLE } from "../../domain/synthetic";
import { neighbourhoodLines, participantsShown } from "../../domain/reach-words";
import { emptyWords } from "../../domain/shown";
import type { AreaColumn } from "../../domain/table/area-column";
import { peopleColumns } from "../../domain/table/people-columns";
import type { ParticipantsLayer, RateLevel, Rates } from "../../domain/participants-keys";
import type { ClassShapes } from "../../domain/marks/marks";
import { remember } from "../remember";
import {
  flatHexagons,
  heatOf,
  hexagonAt,
  hexagonsDrawn,
  hexagonsShown,
  type Heat,
  type Hexagons,
} from "./density";

/** Participants as a view shows them: of figures after disclosure control only. */
export interface People extends Omit<PeopleOver, "figures"> {
  /** What has to be said of them. */
  readonly told: PeopleTold;
  /** The same as labelled lines, for small print. */
  readonly lines: readonly ProvenanceLine[];
  /** What legends say of the colours of hexagons and heat. */
  readonly keys: (spread: Spread | null) => readonly LegendKey[];
  /** What else legends say. */
  readonly notes: (spread: Spread | null) => readonly string[];
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
      /** "About 1,255 of 2,200 participants are in the hexagons drawn." */
      readonly drawn: string;
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
    const { density, released } = session;
    const told = toldOf(session);
    const levels = levelsShown(session);
    const { threshold } = released.people;
    const view = { participants, level, rates };
    const { figures, ...over } = peopleOver({
      view,
      areas,
      values,
      levels,
      threshold,
      told,
      ...per,
    });
    const reached = { areas, denominator: per.denominator, ...figures };
    return {
      ...over,
      told,
      lines: peopleLines(told),
      keys: (spread) => (spread === null ? [] : spreadKeys(spread)),
      notes: (spread) =>
        [
          told.synthetic ? SYNTHETIC_TITLE : "",
          `Programme: ${told.programme}`,
          over.heading,
          spread?.kind === "hexagons" ? spread.drawn : "",
          spread === null ? "" : emptyWords(levels, threshold),
          told.control,
          trustOf(per.denominator).trim(),
        ].filter((note) => note !== ""),
      words: (row) => [
        `${participantsShown(levels.lsoa, row)} here`.replace(/^f/, "F"),
        ...neighbourhoodLines(reached, row),
      ],
      columns: peopleColumns({ ...reached, told }),
      spread: (zoom) => {
        if (density === null) return null;
        if (participants === "heat") return heatOf(density);
        return participants === "hexagons"
          ? spreadOf(hexagonsShown(density, zoom), levels.region)
          : null;
      },
    };
  },
);

/** Remembered, because the map tells changes by identity. */
const spreadOf = remember((hexagons: Hexagons, region: Released): Spread => ({
  kind: "hexagons",
  hexagons,
  flat: flatHexagons(hexagons),
  drawn: hexagonsDrawn(hexagons, region),
  wordsAt: (longitude, latitude) => {
    const at = hexagonAt(hexagons.set, longitude, latitude);
    return at < 0 ? [] : [`This hexagon: about ${hexagons.set.figure[at]!} participants`];
  },
}));

const spreadKeys = (spread: Spread): readonly LegendKey[] => {
  if (spread.kind === "heat") {
    const { least, most, colours } = spread.scale;
    return [
      { swatch: null, words: "Participants per square kilometre" },
      { swatch: [{ kind: "ramp", colours }], words: `${least} to ${most} or more` },
    ];
  }
  return [
    { swatch: null, words: "Participants in a hexagon" },
    ...spread.hexagons.scale.classes.map(({ label, colour }) => ({
      swatch: colourSwatch(colour),
      words: label,
    })),
  ];
};
