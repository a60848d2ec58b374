import type { QueryClient } from "@tanstack/react-query";
import type { HotspotResult } from "../../analysis/hotspots";
import { measureQuery, namesQuery } from "../../data/queries";
import type { Areas, Values } from "../../domain/areas";
import type { MeasureFile } from "../../domain/artefact";
import { valuesOf } from "../../domain/assemble";
import type { AlwaysHotTest, HotspotTest } from "../../domain/hotspot-inputs";
import type { Robustness } from "../../domain/hotspot-words";
import { measureOf, releasesOf } from "../../domain/measure-releases";
import type { MeasureId } from "../../domain/measures";
import { definitionOf, persistenceOf } from "../../domain/persistence";

/** A method worked through on one place, from the figures that the atlas has loaded. */
export interface Example {
  /** Which place, and the rule that chose it. */
  readonly of: string;
  readonly steps: readonly string[];
  /** Worked out here, step by step as told. */
  readonly worked: number;
  /** What the screens show, by the code behind them. */
  readonly shown: number;
  /** By how much they may differ, where the publisher rounds; else by less than a billionth. */
  readonly within?: number;
}

/** What examples are worked from: files, and the three long tests. */
export interface ExampleFrom {
  readonly client: QueryClient;
  readonly permuted: HotspotTest<HotspotResult>;
  readonly always: AlwaysHotTest;
  readonly robust: HotspotTest<Robustness>;
}

export type ExampleOf = (from: ExampleFrom) => Promise<Example>;

/** The overall index through time, and the area that most examples follow. */
export interface Followed {
  readonly areas: Areas;
  readonly file: MeasureFile;
  /** Oldest first. */
  readonly releases: readonly Values[];
  readonly latest: Values;
  readonly row: number;
  readonly of: string;
}

/** "Knowsley 006B, in the neighbourhood Stockbridge Village": wards have some of the same names. */
export const nameOf = (areas: Areas, row: number): string =>
  `${areas.names[row] ?? ""}, in the neighbourhood ${areas.msoas[areas.msoa[row] ?? -1]?.title ?? ""}`;

/** Of some rows, the one with most residents; ties by code. */
export const mostPeopled = (areas: Areas, rows: readonly number[]): number =>
  rows.reduce(
    (most, row) => (areas.residents[row]! > areas.residents[most]! ? row : most),
    rows[0]!,
  );

/** A measure of ranks at each of its releases, oldest first. */
export const historyOf = (file: MeasureFile, id: MeasureId, areas: Areas): readonly Values[] =>
  releasesOf(id).map((release) => valuesOf(file, measureOf(id), release, areas.carried));

/** The area that stays in view from example to example: chosen by rule, so that nobody picked it. */
export const followed = async ({ client }: Pick<ExampleFrom, "client">): Promise<Followed> => {
  const [areas, file] = await Promise.all([
    client.query(namesQuery),
    client.query(measureQuery("imd")),
  ]);
  const releases = historyOf(file, "imd", areas);
  const { persistent } = persistenceOf(definitionOf("always-10"), releases);
  const row = mostPeopled(
    areas,
    [...persistent.keys()].filter((each) => persistent[each] === 1),
  );
  return {
    ...{ areas, file, releases, row },
    latest: releases.at(-1)!,
    of: `${nameOf(areas, row)}: of the small areas in the most deprived tenth at every release, the one with most residents.`,
  };
};

export const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** A number to so many places, with thousands set apart. */
export const said = (value: number, places = 2): string =>
  value
    .toLocaleString("en-GB", { minimumFractionDigits: places, maximumFractionDigits: places })
    .replace("-", "−");
