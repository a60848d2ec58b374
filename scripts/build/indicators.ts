import { ARTEFACT_VERSION } from "../../src/domain/artefact";
import { BOROUGHS, REGION } from "../../src/domain/boroughs";
import { INDICATORS_FILE, type IndicatorsFile } from "../../src/domain/indicators/artefact";
import { INDICATORS, type Indicator } from "../../src/domain/indicators/indicators";
import { ENGLAND } from "../../src/domain/place";
import { NORTH_WEST, UNITED_KINGDOM } from "../../src/domain/indicators/wider";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { guarded } from "./guarded";
import { InputError, type Inputs } from "./inputs";
import { spoken } from "./region";

/** One published figure. */
interface Cell {
  readonly code: string;
  readonly name: string;
  readonly period: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const ENGLAND_CUT = "ons-local-england";
const METADATA = "ons-local-metadata";
const WITHOUT = new Set(["", "-", "c", "x", "z", ":"]);

/** Areas whose earlier periods are held, in the order of the file. */
const OWN = [
  ...BOROUGHS.map(({ code }) => code),
  REGION.code,
  NORTH_WEST.code,
  ENGLAND.code,
  UNITED_KINGDOM.code,
];

/** Districts whose code was changed in April 2025, by the code they have in the Indices of 2025. */
const RECODED: Readonly<Record<string, string>> = {
  E08000038: "E08000016",
  E08000039: "E08000019",
};

const areaCode = (code: string): string => RECODED[code] ?? code;

/** A published figure; null where none is given. @throws InputError where it is neither */
const figure = (inputs: Inputs, key: string, text: string): number | null => {
  const cell = text.trim();
  if (WITHOUT.has(cell)) return null;
  const number = Number(cell);
  if (!Number.isFinite(number))
    throw new InputError(`${inputs.sources[key]!.path}: “${text}” is not a figure.`);
  return number;
};

const onsCells = (inputs: Inputs, name: string): Cell[] => {
  const own = inputs.rows("ons-local", [
    "indicator",
    "area_code",
    "area_name",
    "period",
    "value",
    "lci_95",
    "uci_95",
  ]);
  const wide = inputs.rows(ENGLAND_CUT, ["indicator", "area_code", "area_name", "period", "value"]);
  return [
    ...own
      .filter(({ indicator }) => indicator === name)
      .map((row) => ({
        code: row.area_code,
        name: row.area_name,
        period: row.period,
        value: figure(inputs, "ons-local", row.value),
        low: figure(inputs, "ons-local", row.lci_95),
        high: figure(inputs, "ons-local", row.uci_95),
      })),
    ...wide
      .filter(({ indicator, area_code }) => indicator === name && !OWN.includes(area_code))
      .map((row) => ({
        code: areaCode(row.area_code),
        name: row.area_name,
        period: row.period,
        value: figure(inputs, ENGLAND_CUT, row.value),
        low: null,
        high: null,
      })),
  ];
};

/** "2025" as DfE's table names a year: the school year that ends in it, or the winter. */
const dfePeriod = (year: string, kind: "academic" | "winter"): string => {
  if (!/^\d{4}$/.test(year)) throw new InputError(`“${year}” is not a year.`);
  const before = String(Number(year) - 1);
  return kind === "academic" ? `${before}-09-01/P1Y` : `${before}-12-01/P3M`;
};

const dfeCells = (inputs: Inputs, code: string, year: "academic" | "winter"): Cell[] =>
  inputs
    .rows("dfe-lait", ["measure_code", "area_code", "area_name", "year", "value"])
    .filter(({ measure_code }) => measure_code === code)
    .map((row) => ({
      code: row.area_code,
      name: row.area_name,
      period: dfePeriod(row.year, year),
      value: figure(inputs, "dfe-lait", row.value),
      low: null,
      high: null,
    }));

const less = (from: readonly Cell[], what: readonly Cell[]): Cell[] => {
  const other = new Map(what.map((cell) => [`${cell.code} ${cell.period}`, cell.value]));
  return from.map((cell) => {
    const taken = other.get(`${cell.code} ${cell.period}`) ?? null;
    const value = cell.value === null || taken === null ? null : cell.value - taken;
    return { ...cell, value: value === null ? null : Number(value.toFixed(4)) };
  });
};

const cellsOf = (inputs: Inputs, { id, column }: Indicator): Cell[] => {
  const cells =
    column.table === "ons-local"
      ? onsCells(inputs, column.name)
      : "less" in column
        ? less(
            dfeCells(inputs, column.code, column.year),
            dfeCells(inputs, column.less, column.year),
          )
        : dfeCells(inputs, column.code, column.year);
  if (cells.length === 0) throw new InputError(`No table has a row of the series “${id}”.`);
  return cells;
};

/** Throws InputError where a declaration and the publisher's own metadata name different days. */
const checkPublished = (inputs: Inputs, { id, column, published }: Indicator): void => {
  if (column.table !== "ons-local") return;
  const row = inputs
    .rows(METADATA, ["indicator", "issued"])
    .find(({ indicator }) => indicator === column.name);
  if (row?.issued !== published)
    throw new InputError(
      `“${id}” is declared as published on ${published}, its publisher’s list says ${row?.issued ?? "nothing"}.`,
    );
};

type Series = IndicatorsFile["indicators"][string];

const seriesFrom = (id: string, cells: readonly Cell[], codes: readonly string[]): Series => {
  const at = new Map<string, Cell>();
  for (const cell of cells) {
    const known = at.get(`${cell.code} ${cell.period}`);
    // A district of two codes is printed under both.
    if (known !== undefined && known.value !== cell.value)
      throw new InputError(`“${id}” has two values for ${cell.code} at ${cell.period}.`);
    at.set(`${cell.code} ${cell.period}`, cell);
  }
  const held = new Set(cells.map(({ code }) => code));
  const own = OWN.filter((code) => held.has(code));
  const isKnown = (period: string) =>
    BOROUGHS.some(({ code }) => (at.get(`${code} ${period}`)?.value ?? null) !== null);
  const periods = [...new Set(cells.map(({ period }) => period))].filter(isKnown).sort();
  const columns = (part: "value" | "low" | "high") =>
    periods.map((period) => own.map((code) => at.get(`${code} ${period}`)?.[part] ?? null));
  const last = periods.at(-1) ?? "";
  const hasInterval = cells.some(({ low }) => low !== null);
  return {
    periods,
    history: own.map((code) => codes.indexOf(code)),
    values: columns("value"),
    ...(hasInterval ? { low: columns("low"), high: columns("high") } : {}),
    latest: codes.map((code) => at.get(`${code} ${last}`)?.value ?? null),
  };
};

/** Published series of districts, from the declarations. */
export const buildIndicators = ({ inputs }: Task): readonly Built[] => {
  const all = INDICATORS.map((indicator) => {
    checkPublished(inputs, indicator);
    return [indicator.id, cellsOf(inputs, indicator)] as const;
  });
  const names = new Map(
    all.flatMap(([, cells]) => cells.map(({ code, name }) => [code, name] as const)),
  );
  const others = [...names.keys()].filter((code) => !OWN.includes(code)).sort();
  const codes = [...OWN.filter((code) => names.has(code)), ...others];
  const content = guarded("indicators", INDICATORS_FILE, {
    format: "reach-atlas/indicators",
    version: ARTEFACT_VERSION,
    codes,
    names: codes.map((code) => spoken(names.get(code) ?? code)),
    indicators: Object.fromEntries(all.map(([id, cells]) => [id, seriesFrom(id, cells, codes)])),
  });
  return [
    {
      name: "indicators",
      file: "indicators.json",
      content,
      sources: ["ons-local", ENGLAND_CUT, METADATA, "dfe-lait"],
      vintage: "editions of October 2024 to May 2026",
    },
  ];
};
