import { readFileSync } from "node:fs";
import { join } from "node:path";

import { csvParse } from "d3-dsv";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";

import { linked, type Weights } from "../../src/analysis/weights";

type Areas = FeatureCollection<Polygon | MultiPolygon, Readonly<Record<string, unknown>>>;

const codeOf = (properties: Readonly<Record<string, unknown>>): string => {
  const code = Object.values(properties).find(
    (value) => typeof value === "string" && /^E01\d{6}$/.test(value),
  );
  if (typeof code !== "string") throw new Error("an area of England without a code");
  return code;
};

/**
 * All areas of England with their queen neighbours and how deprived they are, for timing:
 * areas with a vertex in common touch, the boundaries having been drawn without gaps.
 */
export const englandReference = (sources: string): { values: Float64Array; weights: Weights } => {
  const text = readFileSync(join(sources, "england/lsoa21_england.geojson"), "utf8");
  const { features } = JSON.parse(text) as Areas;
  const touching = new Map<string, number[]>();
  features.forEach(({ geometry }, area) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const position of polygons.flat(2)) {
      const key = position.join();
      const others = touching.get(key);
      if (others === undefined) touching.set(key, [area]);
      else if (!others.includes(area)) others.push(area);
    }
  });
  const links = new Map<number, [number, number]>();
  for (const areas of touching.values()) {
    areas.forEach((from, k) => {
      for (const to of areas.slice(k + 1)) links.set(from * features.length + to, [from, to]);
    });
  }
  const table = readFileSync(join(sources, "imd/england/imd2025_lsoa21_england.csv"), "utf8");
  const rank = new Map(csvParse(table, (row) => [row.lsoa_code, Number(row.imd_rank)] as const));
  return {
    values: Float64Array.from(features, ({ properties }) => -(rank.get(codeOf(properties)) ?? NaN)),
    weights: linked(features.length, [...links.values()].flat()),
  };
};
