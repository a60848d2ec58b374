import { DEFINITIONS } from "../persistence";
import type { AtlasFacts } from "./atlas-facts";
import { FigureError, named } from "./figure-error";

/** Sets at one release: what share of England counts as in, by the definition that holds its memberships. */
const AT_A_RELEASE = [
  ["most-deprived-10", "always-10"],
  ["most-deprived-20", "always-20"],
] as const;

const NAMES = [
  ...DEFINITIONS.filter(({ rule }) => rule.kind === "share").map(({ id }) => [id, id] as const),
  ...AT_A_RELEASE.map(([name]) => [name, name] as const),
];

/**
 * Whether each row is in a named set: "" all areas, "always-10" a definition of persistence,
 * "most-deprived-10" in England's most deprived tenth at one release.
 * @param year of the release, for sets at a release; the latest where null
 * @throws FigureError for a set or a release that is not known
 */
export const areaSet = (
  facts: AtlasFacts,
  name: string,
  year: number | null,
): ((row: number) => boolean) => {
  if (name === "") return () => true;
  const id = named(name, NAMES, "set of areas");
  const atRelease = AT_A_RELEASE.find(([set]) => set === id);
  if (atRelease === undefined) {
    if (year !== null)
      throw new FigureError(`“${id}” is about every release: leave out “at ${year}”.`);
    const persistence = facts.persistence.get(id as (typeof DEFINITIONS)[number]["id"]);
    return (row) => persistence?.persistent[row] === 1;
  }
  const persistence = facts.persistence.get(atRelease[1])!;
  const at = year === null ? persistence.years.length - 1 : persistence.years.indexOf(year);
  if (at < 0) {
    throw new FigureError(
      `There is no release of ${year ?? ""}. Known: ${persistence.years.join(", ")}.`,
    );
  }
  return (row) => persistence.memberships[row]?.[at] === 1;
};
