import type { Beyond } from "../../domain/own-walk";
import type { Homes } from "../own/homes";

/**
 * How far those beyond are.
 *
 * @param walked every home that can be walked to, with its metres
 * @param limit metres
 * @param residents people at each home
 */
export const beyondOf = (
  homes: Homes,
  walked: { readonly homes: Uint32Array; readonly metres: Float64Array },
  limit: number,
  residents: Float64Array,
): Beyond => {
  const far = Array.from(walked.homes, (home, at) => ({ home, metres: walked.metres[at]! }))
    .filter(({ metres }) => metres > limit)
    .sort((a, b) => a.metres - b.metres);
  const total = far.reduce((sum, { home }) => sum + residents[home]!, 0);
  let [passed, middle] = [0, -1];
  while (middle + 1 < far.length && passed < total / 2) {
    middle += 1;
    passed += residents[far[middle]!.home]!;
  }
  const reached = new Set(walked.homes);
  let unreached = 0;
  for (let home = 0; home < homes.count; home++)
    if (!reached.has(home)) unreached += residents[home]!;
  return { median: far[middle]?.metres ?? null, unreached };
};
