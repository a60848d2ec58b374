import {
  diff,
  type DiffCommand,
  type SourceSpecification,
  type StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { GeoJSON } from "geojson";

export type StyleChange = DiffCommand;

/** What must be done to a map that shows `before` for it to show `after`. */
export const styleChanges = (
  before: StyleSpecification,
  after: StyleSpecification,
): { commands: StyleChange[]; data: [source: string, data: GeoJSON][] } => ({
  // Without geometry: comparing 40,000 vertices one by one would cost more than drawing them.
  commands: diff({ ...before, sources: tiledIn(before) }, { ...after, sources: tiledIn(after) }),
  data: Object.entries(after.sources).flatMap(([name, source]): [string, GeoJSON][] => {
    const data = geometryOf(source);
    return data === null || data === geometryOf(before.sources[name]) ? [] : [[name, data]];
  }),
});

/** Sources that come and go; all others stay, and only their shapes change. */
const tiledIn = ({ sources }: StyleSpecification): StyleSpecification["sources"] =>
  Object.fromEntries(Object.entries(sources).filter(([, { type }]) => type === "vector"));

const geometryOf = (source: SourceSpecification | undefined): GeoJSON | null =>
  source?.type === "geojson" && typeof source.data === "object" ? source.data : null;
