import { csvFormatRows } from "d3-dsv";

import type { Reached, Within } from "../../../analysis/own/who-within";
import { neutralised } from "../../../data/export/formula";
import { HOMES_SAID, type ObjectiveId } from "../../../domain/own-objectives";
import { reachWords, type OwnPlacesShown } from "../../../domain/own-place";
import { SHAPES_SAID, TOO_SMALL, type OwnShape } from "../../../domain/own-shape";
import { missedWords, STREETS_SAID } from "../../../domain/own-walk";
import { ALWAYS_POOR } from "../../../domain/own-words";

const figures = ({ people, areas }: Reached<ObjectiveId>): string[] =>
  [people.residents, people["persistent-residents"], people["income-deprived"], areas].map(
    (figure) => String(Math.round(figure)),
  );

const COLUMNS = ["residents", "persistent_residents", "income_deprived", "areas_touched"];

const SOURCES = `Residents: Census 2021. ${ALWAYS_POOR} Income-deprived people: Indices of Deprivation 2025. Open Government Licence v3.0.`;

/** The table as the command line prints it, with what has to be said of it below. */
export const withinCsv = (own: OwnPlacesShown, { each, all }: Within<ObjectiveId>): string =>
  `${csvFormatRows([
    ["place", ...COLUMNS],
    ...own.places.map(({ name }, at) => [neutralised(name), ...figures(each[at]!)]),
    ["(all)", ...figures(all)],
    [],
    [
      `Your own places, not a published list. People within ${reachWords(own)}. ${HOMES_SAID}${walkSaid(own)} ${SOURCES}`,
    ],
  ])}\n`;

/** The same of shapes. One without a postcode has no figures. */
export const insideCsv = (
  shapes: readonly OwnShape[],
  { each, all }: Within<ObjectiveId>,
): string =>
  `${csvFormatRows([
    ["shape", ...COLUMNS, "postcodes"],
    ...shapes.map(({ name }, at) => [neutralised(name), ...insideFigures(each[at]!)]),
    ["(all)", ...insideFigures(all)],
    [],
    [`Your own shapes, not published boundaries. ${HOMES_SAID} ${SHAPES_SAID} ${SOURCES}`],
  ])}\n`;

const insideFigures = (reached: Reached<ObjectiveId>): string[] => {
  const counted = figures(reached);
  const known = reached.homes > 0 ? counted : [...counted.slice(0, -1).map(() => TOO_SMALL), "0"];
  return [...known, String(reached.homes)];
};

const walkSaid = ({ places, walk }: OwnPlacesShown): string => {
  if (walk == null) return "";
  const missed = (walk.ground?.missed ?? []).flatMap((at) => places[at]?.name ?? []);
  return ` ${STREETS_SAID}${missed.length === 0 ? "" : ` ${missedWords(missed)}`}`;
};
