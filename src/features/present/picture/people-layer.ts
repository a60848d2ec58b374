import { peopleOver } from "../../../analysis/participants/people-over";
import type { Pictured } from "../../../data/pictured";
import type { Per } from "../../../data/participants/denominator-query";
import { ABSENT, levelsShown, toldOf, type SessionShown } from "../../../data/participants/session";
import { BIVARIATE } from "../../../domain/bivariate";
import type { LegendKey, PeopleLegend } from "../../../domain/deck/picture-legend";
import { trustOf } from "../../../domain/denominators";
import type { PeopleTold } from "../../../domain/people-told";
import { emptyWords } from "../../../domain/shown";
import type { Drawn } from "../../../domain/drawn";
import { SYNTHETIC_NOTE, SYNTHETIC_TITLE } from "../../../domain/synthetic";
import type { View } from "../../../domain/view";
import {
  flatHexagons,
  heatPicture,
  hexagonsShown,
  type DensityPicture,
} from "../../../map/density-picture";
import type { ParticipantShapes } from "../../../map/map-data";

type Heat = Extract<DensityPicture, { kind: "heat" }>;

/** Released participants on a slide's map. */
export interface PeopleLayer {
  readonly drawn: Drawn;
  /** Hexagons of people, lying flat. */
  readonly participants: ParticipantShapes | null;
  readonly heat: Heat | null;
  readonly legend: PeopleLegend | null;
  /** What has to be said wherever made-up people are shown; "" where they are real or none. */
  readonly synthetic: string;
  /** What has to be said of them; null where none are drawn. */
  readonly told: PeopleTold | null;
}

const ANOTHER_FILE =
  "This slide shows a programme that is not in the participants file now open, so nobody is shown. Open its file, or put another view on the slide";

const NONE = { participants: null, heat: null, legend: null, synthetic: "", told: null } as const;

const said = (pictured: Pictured, note: string, synthetic = ""): PeopleLayer => ({
  ...NONE,
  drawn: pictured.drawn,
  legend: { keys: [], notes: [note], tier: null },
  synthetic,
});

/**
 * A picture with the participants a view asks for, of figures after disclosure control only; or the plain
 * word that there are none to show.
 */
export const peopleLayer = (
  pictured: Pictured,
  view: View,
  session: SessionShown,
  per: Per | null,
): PeopleLayer => {
  const { participants, shape } = view;
  if (participants === "none") return { ...NONE, drawn: pictured.drawn };
  if (session === null)
    return said(pictured, "No participants are loaded on this device, so none are shown");
  if (session === ABSENT) return said(pictured, ANOTHER_FILE);
  const synthetic = session.synthetic ? SYNTHETIC_NOTE : "";
  const spread = participants === "hexagons" || participants === "heat";
  if (spread && shape === "hexagons")
    return said(pictured, "Participants are not shown on equal hexagons", synthetic);
  const { density } = session;
  if (per === null || (spread && density === null))
    return said(pictured, "Participants are being counted", synthetic);
  const { areas, values } = pictured;
  const { threshold } = session.released.people;
  const levels = levelsShown(session);
  const told = toldOf(session);
  const over = peopleOver({ view, areas, values, levels, threshold, told, ...per });
  const hexagons =
    participants === "hexagons" && density !== null
      ? hexagonsShown(density, view.map?.zoom ?? null)
      : null;
  const heat = participants === "heat" && density !== null ? (heatPicture(density) as Heat) : null;
  return {
    drawn: over.over(pictured.drawn),
    participants: hexagons && flatHexagons(hexagons),
    heat,
    legend: {
      tier: told.tier,
      keys: [
        ...(over.nine === null ? [] : nineKeys()),
        ...(hexagons?.scale.classes ?? []).map(({ label, colour }): LegendKey => ({
          swatch: "colour",
          colour,
          words: `${label} in a hexagon`,
        })),
        ...(heat === null ? [] : heatKeys(heat)),
      ],
      notes: [
        session.synthetic ? SYNTHETIC_TITLE : "",
        `Programme: ${told.programme}`,
        over.heading,
        spread ? emptyWords(levels, threshold) : "",
        told.control,
        trustOf(per.denominator).trim(),
      ].filter((note) => note !== ""),
    },
    synthetic,
    told,
  };
};

/** Most need first; within it, least reach first. */
const nineKeys = (): LegendKey[] =>
  [...BIVARIATE]
    .sort((a, b) => b.need - a.need || a.reach - b.reach)
    .map(({ label, colour }) => ({ swatch: "colour", colour, words: label }));

const heatKeys = ({ scale: { least, most, colours } }: Heat): LegendKey[] => [
  {
    swatch: "colour",
    colour: colours[0] ?? "",
    words: `${least} participants per square kilometre`,
  },
  { swatch: "colour", colour: colours.at(-1) ?? "", words: `${most} or more` },
];
