import { expect, test } from "vitest";
import { permutedHotspots } from "../../../../src/analysis/hotspots";
import { requestOf } from "../../../../src/analysis/hotspot-request";
import type { ExampleFrom } from "../../../../src/content/methods/example";
import { EXAMPLES } from "../../../../src/content/methods/examples";
import { METHODS, type MethodId } from "../../../../src/domain/methods/methods";
import { releasesOf } from "../../../../src/domain/measure-releases";
import { diskClient } from "../../../disk-client";

/** As the app runs them, but in this thread. */
const from = (): ExampleFrom => ({
  client: diskClient(),
  permuted: (files, inputs) => {
    const request = requestOf(files, inputs);
    return Promise.resolve({ ...permutedHotspots(request), request });
  },
  always: (files, { measure, areas }) =>
    Promise.resolve(
      releasesOf(measure.id).map((release) => {
        const inputs = { measure, release, areas, statistic: "gi", patch: null } as const;
        const found = permutedHotspots(requestOf(files, { ...inputs, alpha: 0.05 }));
        return Uint8Array.from(found.class, (one) => (one === "hot" ? 1 : 0));
      }),
    ),
});

const IDS: readonly MethodId[] = METHODS.map(({ id }) => id);

test.each(IDS)("the example of %s comes to what the screens show", async (id) => {
  const { of, steps, worked, shown, within = 1e-9 } = await EXAMPLES[id](from());
  expect(Number.isNaN(worked)).toBe(false);
  expect(Math.abs(worked - shown)).toBeLessThanOrEqual(within * Math.max(1, Math.abs(shown)));
  const text = [of, ...steps].join(" ");
  expect(text).not.toMatch(/NaN|undefined|null|\[object/);
  expect(text).toMatch(/\d/);
});
