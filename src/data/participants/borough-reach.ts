import type { Released } from "../../domain/disclosure";
import { SYNTHETIC_TITLE } from "../../domain/synthetic";
import { useView } from "../use-view";
import { ABSENT, levelsShown, toldOf, useSession, useSessionIn } from "./session";

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
  const [{ programme: code }] = useView();
  const chosen = useSession();
  const found = useSessionIn(code);
  const session = found === ABSENT ? chosen : found;
  if (session === null) return null;
  const { released, synthetic } = session;
  const { borough, region } = levelsShown(session);
  return {
    boroughs: borough,
    region,
    title: synthetic ? SYNTHETIC_TITLE : toldOf(session).programme,
    synthetic,
    threshold: released.people.threshold,
  };
};
