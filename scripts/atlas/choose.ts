import type { Measure } from "../../src/domain/measures";
import type { Column, Release } from "../../src/domain/release";
import { AtlasError } from "./atlas-error";
import type { Asked } from "./command";

/** One of a list, as typed. @throws AtlasError naming the option and what it may be */
export const choose = <T extends string>(
  option: string,
  typed: string | undefined,
  valid: readonly T[],
  otherwise?: T,
): T => {
  if (typed === undefined && otherwise !== undefined) return otherwise;
  const found = valid.find((one) => one === typed);
  if (found !== undefined) return found;
  const words = typed === undefined ? "is needed" : `cannot be "${typed}"`;
  throw new AtlasError(`--${option} ${words}: one of ${valid.join(", ")}`);
};

/** The measure named by --measure, of one kind if only that will do. */
export const chooseMeasure = (
  { measures, options }: Pick<Asked, "measures" | "options">,
  kind?: Measure["kind"],
): Measure => {
  const valid = measures.filter((measure) => kind === undefined || measure.kind === kind);
  const id = choose(
    "measure",
    options.measure,
    valid.map(({ id }) => id),
    "imd",
  );
  const found = valid.find((measure) => measure.id === id);
  if (found === undefined) throw new AtlasError(`no measure is called ${id}`);
  return found;
};

/** The release of a measure named by --release, with its column. @throws AtlasError with the reason it lacks it */
export const chooseRelease = (
  { releases, options }: Pick<Asked, "releases" | "options">,
  measure: Measure,
): { release: Release; column: Column } => {
  const holding = releases.filter((release) => measure.id in release.columns);
  const named = releases.filter(
    ({ year, dataset }) =>
      String(year) === options.release && holding.some((held) => held.dataset === dataset),
  );
  for (const release of named) {
    const column = release.columns[measure.id];
    if (column !== undefined) return { release, column };
    const reason = release.missing?.[measure.id] ?? "not part of that release";
    throw new AtlasError(`${release.title} has no ${measure.id}: ${reason}`);
  }
  choose(
    "release",
    options.release,
    holding.map(({ year }) => String(year)),
  );
  throw new AtlasError(`${measure.title} has no releases`);
};
