import type { Table } from "../../domain/table/table";
import { pngFileOf, svgFileOf, type ChartWords } from "./chart-picture";
import { csvOf, dictionaryCsvOf } from "./csv";
import { saveFile } from "./save-file";

export type ChartFile = "png" | "svg" | "csv";

/** "Share in the most deprived tenth" → "share-in-the-most-deprived-tenth". */
const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);

const csv = (text: string): Blob => new Blob([text], { type: "text/csv;charset=utf-8" });

/**
 * Saves a chart as a picture or as its data. A picture bears title, sources and licences; a CSV comes
 * with its dictionary as a second file, so that its header stays the first line.
 */
export const downloadChart = async (
  kind: ChartFile,
  chart: SVGSVGElement | null,
  table: Table,
  ratio = 2,
): Promise<void> => {
  const name = fileName(table.title);
  const words: ChartWords = {
    title: table.title,
    lines: [
      ...(table.notes.synthetic === undefined ? [] : [`Not real data: ${table.notes.synthetic}`]),
      `Source: ${table.notes.release}. ${table.notes.filter}`,
      `How far to trust it: ${table.notes.tier}. Made on ${table.notes.date}.`,
      ...table.notes.licences,
      table.notes.link,
    ],
  };
  if (kind === "csv" || chart === null) {
    saveFile(`${name}.csv`, csv(csvOf(table)));
    saveFile(`${name}-dictionary.csv`, csv(dictionaryCsvOf(table)));
  } else if (kind === "svg") saveFile(`${name}.svg`, await svgFileOf(chart, words));
  else saveFile(`${name}.png`, await pngFileOf(chart, words, ratio));
};
