import { BOROUGHS, REGION } from "../../../src/domain/boroughs";
import { NORTH_WEST, UNITED_KINGDOM } from "../../../src/domain/indicators/wider";
import { ENGLAND } from "../../../src/domain/place";
import { publishedFigure, publishedTable, type Cells } from "../published-table";
import type { Downloaded, Held, Reader } from "../reader";

const OWN: ReadonlySet<string> = new Set([
  ...BOROUGHS.map(({ code }) => code),
  ...[REGION, NORTH_WEST, ENGLAND, UNITED_KINGDOM].map(({ code }) => code),
]);

const LCR: ReadonlySet<string> = new Set([...BOROUGHS, REGION].map(({ code }) => code));

/** "adult-obesity-prevalence" of ".../adult-obesity-prevalence/adult-obesity-prevalence.csv". */
const datasetOf = (address: string): string => /([^/]+)\.csv$/.exec(address)?.[1] ?? "";

/** Four places, as the tidy copies have them; "" where none is published. */
const figure = (cell: string, places: number): string => {
  const value = publishedFigure(cell);
  return value === null ? "" : String(Number(value.toFixed(places)));
};

const COLUMNS = [
  "areacd",
  "areanm",
  "geography",
  "indicator",
  "period",
  "observation",
  "unit",
] as const;

const rowsOf = ({ address, bytes }: Downloaded): readonly Cells[] =>
  publishedTable(bytes, COLUMNS, address).map((row) => ({
    ...row,
    dataset: datasetOf(address),
    area_code: row.areacd ?? "",
    area_name: row.areanm ?? "",
    area_type: row.geography ?? "",
    value: figure(row.observation ?? "", 4),
    lci_95: figure(row.lci_95 ?? "", 5),
    uci_95: figure(row.uci_95 ?? "", 5),
  }));

const KEY = ["dataset", "indicator", "area_code", "period"];

const keyOf = (row: Cells): string => KEY.map((column) => row[column] ?? "").join(" ");

/** Rows with the tidy copy's columns; what the publisher's file does not say stays as it was. */
const tidied = (rows: readonly Cells[], { rows: before, columns }: Held): readonly Cells[] => {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  return rows.map((row) => {
    const was = old.get(keyOf(row));
    return Object.fromEntries(columns.map((name) => [name, row[name] ?? was?.[name] ?? ""]));
  });
};

/** Explore local statistics: every period of the six boroughs and of those they are set against. */
export const onsLocal: Reader = {
  key: KEY,
  read: (files, held) =>
    tidied(
      files.flatMap(rowsOf).filter(({ area_code = "" }) => OWN.has(area_code)),
      held,
    ),
};

/** The same: the latest period that the region has, for every area of England. */
export const onsLocalEngland: Reader = {
  key: KEY,
  read: (files, held) => {
    const latestRows = files.flatMap((file) => {
      const rows = rowsOf(file);
      const latest = new Map<string, string>();
      for (const { indicator = "", period = "", area_code = "", value } of rows)
        if (LCR.has(area_code) && value !== "" && period > (latest.get(indicator) ?? ""))
          latest.set(indicator, period);
      return rows.filter(
        ({ indicator = "", period, area_code = "", notes = "" }) =>
          area_code.startsWith("E") &&
          latest.get(indicator) === period &&
          !/^obsolete code/i.test(notes),
      );
    });
    return tidied(latestRows, held);
  },
};
