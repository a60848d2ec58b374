import type { Released } from "../../domain/disclosure";
import { SYNTHETIC_TITLE } from "../../domain/synthetic";
import { levelsShown, useSession } from "./session";

/** Released participants per borough, for screens that set need beside reach. */
export interface BoroughReach {
  /** By index into BOROUGHS. */
  readonly boroughs: Released;
  /** One figure. */
  readonly region: Released;
  /** What the figures are of: a programme, all of them, or "Synthetic participants". */
  readonly title: string;
  readonly synthetic: boolean;
  /** Counts below it are hidden. */
  readonly threshold: number;
}

/** The participants in use by borough, after disclosure control; null where no file is loaded. */
export const useBoroughReach = (): BoroughReach | null => {
  const session = useSession();
  if (session === null) return null;
  const { released, programme, synthetic } = session;
  const { borough, region } = levelsShown(session);
  const name = programme === null ? "All programmes" : released.people.programmes[programme];
  return {
    boroughs: borough,
    region,
    title: synthetic ? SYNTHETIC_TITLE : (name ?? "Participants"),
    synthetic,
    threshold: released.people.threshold,
  };
};
