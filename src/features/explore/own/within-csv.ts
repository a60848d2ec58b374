import { csvFormatRows } from "d3-dsv";

import type { Reached, Within } from "../../../analysis/own/who-within";
import { neutralised } from "../../../data/export/formula";
import { HOMES_SAID, type ObjectiveId } from "../../../domain/own-objectives";
import { reachWords, type OwnPlacesShown } from "../../../domain/own-place";
import { missedWords, STREETS_SAID } from "../../../domain/own-walk";
import { ALWAYS_POOR } from "../../../domain/own-words";

const figures = ({ people, areas }: Reached<ObjectiveId>): string[] =>
  [people.residents, people["persistent-residents"], people["income-deprived"], areas].map(
    (figure) => String(Math.round(figure)),
  );

/** The table as the command line prints it, with what has to be said of it below. */
export const withinCsv = (own: OwnPlacesShown, { each, all }: Within<ObjectiveId>): string =>
  `${csvFormatRows([
    ["place", "residents", "persistent_residents", "income_deprived", "areas_touched"],
    ...own.places.map(({ name }, at) => [neutralised(name), ...figures(each[at]!)]),
    ["(all)", ...figures(all)],
    [],
    [
      `Your own places, not a published list. People within ${reachWords(own)}. ${HOMES_SAID}${walkSaid(own)} Residents: Census 2021. ${ALWAYS_POOR} Income-deprived people: Indices of Deprivation 2025. Open Government Licence v3.0.`,
    ],
  ])}\n`;

const walkSaid = ({ places, walk }: OwnPlacesShown): string => {
  if (walk == null) return "";
  const missed = (walk.ground?.missed ?? []).flatMap((at) => places[at]?.name ?? []);
  return ` ${STREETS_SAID}${missed.length === 0 ? "" : ` ${missedWords(missed)}`}`;
};
