import type { AlwaysHotTest, HotspotTest } from "../domain/hotspot-inputs";
import type { Robustness } from "../domain/hotspot-words";
import type { GlobalMoran } from "./global-moran";
import type { HotspotResult } from "./hotspots";
import { loadCode } from "../platform/load-code";

const run = () => loadCode("The test for hot spots", () => import("./run-hotspots"));

/** The tests for hot spots; their code comes with the first who asks. */
export const HOTSPOT_TESTS: {
  readonly analytic: HotspotTest<{ result: HotspotResult; moran: GlobalMoran }>;
  readonly permuted: HotspotTest<HotspotResult>;
  readonly always: AlwaysHotTest;
  readonly robust: HotspotTest<Robustness>;
} = {
  analytic: async (files, inputs) => (await run()).runAnalytic(files, inputs),
  permuted: async (...asked) => {
    const { runPermuted } = await run();
    // A task of its own: the first answer has been worked out in this one.
    await new Promise((start) => setTimeout(start));
    return runPermuted(...asked);
  },
  always: async (...asked) => (await run()).runAlwaysHot(...asked),
  robust: async (...asked) => (await run()).runRobustness(...asked),
};
