import type { QueryClient } from "@tanstack/react-query";
import { downloadChart } from "../../../data/export/download-chart";
import { inWorkShown } from "../../../data/in-work-queries";
import type { InWorkWords } from "../../../domain/in-work-measures";
import { tableFor } from "./table-for";

/** Saves what the map shows: every unit shown, with interval, trust and caveat in every line. */
export const saveUnits = async (
  client: QueryClient,
  what: { measure: InWorkWords; year: number; rows: readonly number[] },
): Promise<void> => {
  const { measure, year, rows } = what;
  const { units, value, text, interval } = await inWorkShown(client, measure, year);
  const table = tableFor(measure, {
    title: `${measure.title}, ${measure.when(year)}`,
    chosen: `${measure.title}, ${measure.when(year)}: ${rows.length} of ${units.codes.length} places.`,
    rows: rows.map((row) => {
      const known = value[row] ?? NaN;
      return {
        code: units.codes[row] ?? "",
        name: units.titleOf(row),
        borough: units.placeOf(row),
        when: measure.when(year),
        // A band is a word: as a number it would be ranked and summed.
        value: measure.kind === "band" && !Number.isNaN(known) ? text(row) : known,
        low: interval?.low[row] ?? null,
        high: interval?.high[row] ?? null,
        provisional: measure.provisional?.includes(year) ?? false,
      };
    }),
  });
  await downloadChart("csv", null, table);
};
