import { expect, test } from "vitest";
import { permutedHotspots } from "../../../../src/analysis/hotspots";
import { hotspotsOver } from "../../../../src/analysis/hotspots-over";
import { requestOf } from "../../../../src/analysis/hotspot-request";
import { otherWaysOf } from "../../../../src/analysis/other-ways";
import { robustness } from "../../../../src/analysis/robustness";
import type { ExampleFrom } from "../../../../src/content/methods/example";
import { EXAMPLES } from "../../../../src/content/methods/examples";
import { METHODS, type MethodId } from "../../../../src/domain/methods/methods";
import { builtAreas } from "../../../built-data";
import { diskClient } from "../../../disk-client";
import { mixedIn } from "../../../mixed-vintages";

/** As the app runs them, but in this thread. */
const from = (): ExampleFrom => ({
  client: diskClient(),
  permuted: (files, inputs) => {
    const request = requestOf(files, inputs);
    return Promise.resolve({ ...permutedHotspots(request), request });
  },
  always: (files, of) =>
    hotspotsOver(files, of, (request) => Promise.resolve(permutedHotspots(request))),
  robust: (files, inputs) =>
    Promise.resolve(robustness(requestOf(files, inputs), otherWaysOf(files, inputs))),
});

const { msoas, wards } = builtAreas();
const inBoth = msoas
  .map(({ title }) => title)
  .filter((name) => wards.some((ward) => ward.name === name));
/** A name of a neighbourhood and of a ward that is not said to be either; libraries have such names too. */
const EITHER = new RegExp(
  `(?<!neighbourhood |ward, )\\b(?:${[...new Set(inBoth)].join("|")})\\b(?! Library)`,
);

const IDS: readonly MethodId[] = METHODS.map(({ id }) => id);

test.each(IDS)("the example of %s comes to what the screens show", async (id) => {
  const { of, steps, worked, shown, within = 1e-9 } = await EXAMPLES[id](from());
  expect(Number.isNaN(worked)).toBe(false);
  expect(Math.abs(worked - shown)).toBeLessThanOrEqual(within * Math.max(1, Math.abs(shown)));
  const text = [of, ...steps].join(" ");
  expect(text).not.toMatch(/NaN|undefined|null|\[object/);
  expect(text).toMatch(/\d/);
  expect(mixedIn(text)).toEqual([]);
  expect(text).not.toMatch(EITHER);
  for (const [count] of text.matchAll(/\d postcodes?\b[^.]*/g)) expect(count).toMatch(/in use/);
});
