import type { ChartColumn } from "../../chart-table";
import type { CompareChartId } from "./chart-ids";
import type { Cell } from "../../table/table";
import type { Tier } from "../../tiers";

/** A place in a chart: its colour is the same in every chart of the page. */
export interface PlaceKey {
  readonly name: string;
  /** Hex, legible on paper and on the board. */
  readonly colour: string;
  /** Drawn as a broken line: what the others are set against. */
  readonly isReference: boolean;
}

export interface Dot {
  readonly name: string;
  readonly colour: string;
  readonly value: number;
  /** "3rd", "13.1%". */
  readonly text: string;
  /** 95% interval, where one is known. */
  readonly interval: readonly [number, number] | null;
}

/** One measure, its places on one axis. */
export interface DotRow {
  readonly title: string;
  /** What it is of, in a few words. */
  readonly note: string;
  readonly domain: readonly [number, number];
  /** What stands at the two ends of the axis. */
  readonly ends: readonly [string, string];
  readonly dots: readonly Dot[];
  /** Places that have none. */
  readonly missing: readonly string[];
  readonly reference: {
    readonly name: string;
    readonly value: number;
    readonly text: string;
  } | null;
  /** Drawn with a broken line: a model's figures. */
  readonly isModelled: boolean;
}

/** Places as dots: on one line where they are ranked, or each on its own, with its interval. */
export interface DotRows {
  readonly kind: "dots";
  readonly as: "strips" | "panels";
  readonly rows: readonly DotRow[];
}

export interface LinePoint {
  readonly x: number;
  /** null is unknown: the line breaks. */
  readonly y: number | null;
  readonly text: string;
}

export interface LineChart {
  readonly kind: "lines";
  /** Ranks count downwards from 1. */
  readonly unit: "%" | "% change" | "rank";
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly lines: readonly (PlaceKey & { readonly points: readonly LinePoint[] })[];
  /** Where the definition changed, between two releases. */
  readonly broken: {
    readonly after: number;
    readonly before: number;
    readonly words: string;
  } | null;
}

/** One chart of Compare: screen, table, CSV, picture, slide and PowerPoint are all made of it. */
export interface CompareChart {
  readonly id: CompareChartId;
  /** With the measure and its time, so that it stands alone anywhere. */
  readonly title: string;
  /** What it shows, as a heading of its own: computed whenever it is drawn. */
  readonly finding: string;
  /** "Indices of Deprivation 2025". */
  readonly source: string;
  /** Keys of data/sources.json. */
  readonly sources: readonly string[];
  readonly tier: Tier;
  /** What a reader must bear in mind: areas, definitions, what it does not show. */
  readonly caveat: string;
  /** What its colours and marks mean. */
  readonly key: readonly PlaceKey[];
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** In words, for who cannot see it. */
  readonly alternative: string;
  readonly drawn: DotRows | LineChart;
}
