import { csvFormatRows } from "d3-dsv";

import type { Counted } from "../../../analysis/own/own-worker";
import type { Reached } from "../../../analysis/own/who-within";
import { neutralised } from "../../../data/export/formula";
import { HOMES_SAID, type CountedId } from "../../../domain/own-objectives";
import { reachWords, type OwnPlacesShown } from "../../../domain/own-place";
import { SHAPES_SAID, TOO_SMALL, type OwnShape } from "../../../domain/own-shape";
import { missedWords, STREETS_SAID } from "../../../domain/own-walk";
import {
  ALWAYS_POOR,
  CHILDREN_SAID,
  participantsLine,
  participantsNear,
  type ParticipantsReached,
} from "../../../domain/own-words";
import type { PeopleTold } from "../../../domain/people-told";

const rounded = (figure: number): string => String(Math.round(figure));

const COUNTED = ["residents", "persistent-residents", "income-deprived"] as const;

const SOURCES = `Residents: Census 2021. ${ALWAYS_POOR} Income-deprived people and children: Indices of Deprivation 2025. ${CHILDREN_SAID} Open Government Licence v3.0.`;

interface Table {
  readonly of: "place" | "shape";
  readonly names: readonly string[];
  /** What has to be known of the figures. */
  readonly said: string;
  readonly within: Counted;
  /** What has to be said of participants; null where no file of them is in use. */
  readonly told: PeopleTold | null;
}

/** A row for each and one for all together, with what has to be said of them below. */
const tableCsv = ({ of, names, said, within, told }: Table): string => {
  const isShape = of === "shape";
  const people = told === null ? null : within.participants;
  const rowOf = (
    name: string,
    reached: Reached<CountedId>,
    participants: ParticipantsReached | undefined,
  ): string[] => {
    const isTold = !isShape || reached.homes > 0;
    const figure = (text: string) => (isTold ? text : TOO_SMALL);
    return [
      neutralised(name),
      ...COUNTED.map((group) => figure(rounded(reached.people[group]))),
      String(reached.areas),
      ...(isShape ? [String(reached.homes)] : []),
      figure(rounded(reached.people.children)),
      ...(participants === undefined ? [] : [figure(participantsNear(participants))]),
    ];
  };
  return `${csvFormatRows([
    [
      of,
      ...["residents", "persistent_residents", "income_deprived", "areas_touched"],
      ...(isShape ? ["postcodes"] : []),
      "children",
      ...(people === null ? [] : ["participants"]),
    ],
    ...names.map((name, at) => rowOf(name, within.each[at]!, people?.each[at])),
    rowOf("(all)", within.all, people?.all),
    [],
    [`${said} ${SOURCES}`],
    ...(told === null
      ? []
      : [[`Participants: ${neutralised(told.programme)}. ${participantsLine(told)}`]]),
  ])}\n`;
};

/** Who lives near own places; the columns of the command line first. */
export const withinCsv = (own: OwnPlacesShown, within: Counted, told: PeopleTold | null): string =>
  tableCsv({
    of: "place",
    names: own.places.map(({ name }) => name),
    said: `Your own places, not a published list. People within ${reachWords(own)}. ${HOMES_SAID}${walkSaid(own)}`,
    within,
    told,
  });

/** The same of shapes. One without a postcode has no figures. */
export const insideCsv = (
  shapes: readonly OwnShape[],
  within: Counted,
  told: PeopleTold | null,
): string =>
  tableCsv({
    of: "shape",
    names: shapes.map(({ name }) => name),
    said: `Your own shapes, not published boundaries. ${HOMES_SAID} ${SHAPES_SAID}`,
    within,
    told,
  });

const walkSaid = ({ places, walk }: OwnPlacesShown): string => {
  if (walk == null) return "";
  const missed = (walk.ground?.missed ?? []).flatMap((at) => places[at]?.name ?? []);
  return ` ${STREETS_SAID}${missed.length === 0 ? "" : ` ${missedWords(missed)}`}`;
};
