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
} from "../../../domain/own-words";
import type { PeopleTold } from "../../../domain/people-told";

/** As the command line prints them; what it does not stands behind. */
const figures = ({ people, areas }: Reached<CountedId>): string[] =>
  [people.residents, people["persistent-residents"], people["income-deprived"], areas].map(rounded);

const rounded = (figure: number): string => String(Math.round(figure));

const COLUMNS = ["residents", "persistent_residents", "income_deprived", "areas_touched"];

const SOURCES = `Residents: Census 2021. ${ALWAYS_POOR} Income-deprived people and children: Indices of Deprivation 2025. ${CHILDREN_SAID} Open Government Licence v3.0.`;

/** The column of participants and what is said of it; nothing where no file of participants is in use. */
const participantsIn = ({ participants }: Counted, told: PeopleTold | null) => {
  if (participants === null || told === null)
    return { heading: [], of: (): string[] => [], all: [], said: [] };
  const { each, all } = participants;
  return {
    heading: ["participants"],
    of: (at: number) => [participantsNear(each[at]!)],
    all: [participantsNear(all)],
    said: [[`Participants: ${neutralised(told.programme)}. ${participantsLine(told)}`]],
  };
};

/** The table, with what has to be said of it below. */
export const withinCsv = (
  own: OwnPlacesShown,
  within: Counted,
  told: PeopleTold | null,
): string => {
  const { each, all } = within;
  const people = participantsIn(within, told);
  return `${csvFormatRows([
    ["place", ...COLUMNS, "children", ...people.heading],
    ...own.places.map(({ name }, at) => [
      neutralised(name),
      ...figures(each[at]!),
      rounded(each[at]!.people.children),
      ...people.of(at),
    ]),
    ["(all)", ...figures(all), rounded(all.people.children), ...people.all],
    [],
    [
      `Your own places, not a published list. People within ${reachWords(own)}. ${HOMES_SAID}${walkSaid(own)} ${SOURCES}`,
    ],
    ...people.said,
  ])}\n`;
};

/** The same of shapes. One without a postcode has no figures. */
export const insideCsv = (
  shapes: readonly OwnShape[],
  within: Counted,
  told: PeopleTold | null,
): string => {
  const { each, all } = within;
  const people = participantsIn(within, told);
  return `${csvFormatRows([
    ["shape", ...COLUMNS, "postcodes", "children", ...people.heading],
    ...shapes.map(({ name }, at) => [
      neutralised(name),
      ...insideFigures(each[at]!, people.of(at)),
    ]),
    ["(all)", ...insideFigures(all, people.all)],
    [],
    [`Your own shapes, not published boundaries. ${HOMES_SAID} ${SHAPES_SAID} ${SOURCES}`],
    ...people.said,
  ])}\n`;
};

const insideFigures = (reached: Reached<CountedId>, participants: readonly string[]): string[] => {
  const isTold = reached.homes > 0;
  const counted = figures(reached).map((one, at) =>
    isTold || COLUMNS[at] === "areas_touched" ? one : TOO_SMALL,
  );
  const behind = [rounded(reached.people.children), ...participants];
  return [...counted, String(reached.homes), ...(isTold ? behind : behind.map(() => TOO_SMALL))];
};

const walkSaid = ({ places, walk }: OwnPlacesShown): string => {
  if (walk == null) return "";
  const missed = (walk.ground?.missed ?? []).flatMap((at) => places[at]?.name ?? []);
  return ` ${STREETS_SAID}${missed.length === 0 ? "" : ` ${missedWords(missed)}`}`;
};
