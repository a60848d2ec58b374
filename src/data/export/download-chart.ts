import { pictureLines } from "../../domain/chart-table";
import { fileNameOf } from "../../domain/file-name";
import { programmeIn } from "../../domain/people-told";
import type { Table } from "../../domain/table/table";
import { pngFileOf, svgFileOf, type ChartWords } from "./chart-picture";
import { csvOf, dictionaryCsvOf } from "./csv";
import { saveFile } from "./save-file";

export type ChartFile = "png" | "svg" | "csv";

const csv = (text: string): Blob => new Blob([text], { type: "text/csv;charset=utf-8" });

/**
 * Saves a chart as a picture or as its data. A picture bears title, key, note, sources and licences; a CSV comes
 * with its dictionary as a second file, so that its header stays the first line.
 */
export const downloadChart = async (
  kind: ChartFile,
  chart: SVGSVGElement | null,
  table: Table,
  ratio = 2,
): Promise<void> => {
  const name = fileNameOf(table.title, {
    synthetic: table.notes.synthetic !== undefined,
    programme: programmeIn(table.notes.people ?? []),
  });
  const words: ChartWords = {
    title: table.title,
    key: table.notes.key ?? [],
    lines: pictureLines(table.notes),
  };
  if (kind === "csv" || chart === null) {
    saveFile(`${name}.csv`, csv(csvOf(table)));
    saveFile(`${name}-dictionary.csv`, csv(dictionaryCsvOf(table)));
  } else if (kind === "svg") saveFile(`${name}.svg`, await svgFileOf(chart, words));
  else saveFile(`${name}.png`, await pngFileOf(chart, words, ratio));
};
