import type { MethodId } from "../../domain/methods/methods";
import { CAUTION_EXAMPLES } from "./caution-examples";
import { DISTRICT_EXAMPLES } from "./district-examples";
import type { ExampleOf } from "./example";
import { HOT_SPOT_EXAMPLES } from "./hotspot-examples";
import { PARTICIPANT_EXAMPLES } from "./participant-examples";
import { PLACE_EXAMPLES } from "./place-examples";
import { POSITION_EXAMPLES } from "./position-examples";
import { TIME_EXAMPLES } from "./time-examples";
import { WORK_EXAMPLES } from "./work-examples";

/** A worked example for every method: one that lacks it does not compile. Imported by the Method page only. */
export const EXAMPLES: Readonly<Record<MethodId, ExampleOf>> = {
  ...POSITION_EXAMPLES,
  ...TIME_EXAMPLES,
  ...HOT_SPOT_EXAMPLES,
  ...DISTRICT_EXAMPLES,
  ...WORK_EXAMPLES,
  ...PLACE_EXAMPLES,
  ...PARTICIPANT_EXAMPLES,
  ...CAUTION_EXAMPLES,
};
