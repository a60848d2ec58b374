import type { WhereNext } from "../../../analysis/own/own-worker";
import { percent, whole } from "../../../domain/format";
import { kilometres } from "../../../domain/near-words";
import { reachWords, type OwnPlacesShown } from "../../../domain/own-place";
import { averageWords, gainsWords, metresWords } from "../../../domain/own-words";

interface SiteLine {
  readonly candidate: number;
  /** "adds 1,200: 43.1% in all", after its name. */
  readonly adds: string;
  /** What it adds, as a share of the most that a site adds: 0 to 1. */
  readonly share: number;
  /** "35 fewer", after the name of the other. */
  readonly instead: { readonly candidate: number; readonly loses: string } | undefined;
}

interface SitesSaid {
  readonly first: string;
  readonly lines: readonly SiteLine[];
}

/** What is said of sites that were found, for either aim. @param many "residents" */
export const sitesSaid = (
  found: WhereNext,
  many: string,
  reach: Pick<OwnPlacesShown, "metres" | "walk">,
): SitesSaid => {
  const most = Math.max(...found.steps.flatMap(({ gained }) => (gained > 0 ? [gained] : [])), 1);
  const shareOf = (gained: number): number => (Number.isNaN(gained) ? 1 : gained / most);
  if (found.way === "near")
    return {
      first: averageWords(many, found.before, found.steps.at(-1)?.average ?? null),
      lines: found.steps.map(({ candidate, gained, average, instead }) => ({
        candidate,
        adds: `brings the average to ${kilometres(average)}${Number.isNaN(gained) ? "" : `, ${metresWords(gained)} less`}`,
        share: shareOf(gained),
        instead: instead && {
          candidate: instead.candidate,
          loses: instead.loss < 1 ? "as near" : `${metresWords(instead.loss)} farther on average`,
        },
      })),
    };
  const { before, total, steps } = found;
  return {
    first: `${whole(before)} of ${whole(total)} ${many} live within ${reachWords(reach)} of your places already. ${gainsWords(steps.map(({ gained }) => gained))}`,
    lines: steps.map(({ candidate, gained, covered, instead }) => ({
      candidate,
      adds: `adds ${whole(gained)}: ${percent((100 * covered) / total)} in all`,
      share: shareOf(gained),
      instead: instead && {
        candidate: instead.candidate,
        loses: instead.loss < 0.5 ? "as many" : `${whole(instead.loss)} fewer`,
      },
    })),
  };
};
