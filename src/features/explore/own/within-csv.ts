import { csvFormatRows } from "d3-dsv";

import type { Reached, Within } from "../../../analysis/own/who-within";
import { neutralised } from "../../../data/export/formula";
import { HOMES_SAID, type ObjectiveId } from "../../../domain/own-objectives";
import type { OwnPlace } from "../../../domain/own-place";

const figures = ({ people, areas }: Reached<ObjectiveId>): string[] =>
  [people.residents, people["persistent-residents"], people["income-deprived"], areas].map(
    (figure) => String(Math.round(figure)),
  );

/** The table as the command line prints it, with what has to be said of it below. */
export const withinCsv = (
  places: readonly OwnPlace[],
  metres: number,
  { each, all }: Within<ObjectiveId>,
): string =>
  `${csvFormatRows([
    ["place", "residents", "persistent_residents", "income_deprived", "areas_touched"],
    ...places.map(({ name }, at) => [neutralised(name), ...figures(each[at]!)]),
    ["(all)", ...figures(all)],
    [],
    [
      `Your own places, not a published list. People within ${metres} m in a straight line. ${HOMES_SAID} Residents: Census 2021; always-poor areas: in the most deprived 10% of England at every release since 2004; income-deprived people: Indices of Deprivation 2025. Open Government Licence v3.0.`,
    ],
  ])}\n`;
