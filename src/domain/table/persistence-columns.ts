import type { Measure } from "../measures";
import { redefinitionOf } from "../measure-releases";
import { TRAJECTORY_WORDS, type Definition, type Persistence } from "../persistence";
import { lowestTier, WORKED_OUT } from "../tiers";
import type { AreaColumn, Provenance } from "./area-column";

/** Persistence as columns: the number of releases an area was in, and what it did over them. */
export const persistenceColumns = (
  definition: Definition,
  { years, releasesIn, knownReleases, trajectory }: Persistence,
  measure: Measure,
  from: Provenance,
): readonly AreaColumn[] => {
  const span = `${years[0] ?? ""}–${years.at(-1) ?? ""}`;
  const known = (row: number): number | undefined =>
    knownReleases[row] === years.length ? releasesIn[row] : undefined;
  const words = (row: number): string => TRAJECTORY_WORDS[trajectory[row] ?? "unknown"];
  const redefinition = redefinitionOf(measure.id);
  const redefined = redefinition === null ? "" : ` ${redefinition}`;
  const shared = {
    measure: measure.title,
    ...from(measure.id, years.at(-1) ?? NaN),
    tier: lowestTier(measure.tier, WORKED_OUT),
  };
  const releases = {
    title: "Releases in the most deprived",
    description: `Number of releases ${span} ${definition.place}, of ${years.length}.${redefined}`,
    kind: "number",
  } as const;
  const what = {
    title: "Trajectory",
    description: `How the area moved over the releases ${span}: ${definition.place}.${redefined}`,
    kind: "text",
  } as const;
  return [
    {
      ...releases,
      id: "releases",
      value: known,
      exported: [
        {
          ...shared,
          ...releases,
          key: "releases_in",
          unit: "releases",
          cell: (row) => known(row) ?? null,
        },
      ],
    },
    {
      ...what,
      id: "trajectory",
      value: words,
      exported: [{ ...shared, ...what, key: "trajectory", unit: "", cell: words }],
    },
  ];
};
