import { expect, test } from "vitest";
import { methodsOf } from "../../../../src/content/methods-of";
import { OVERLAYS } from "../../../../src/content/overlays/in-draw-order";
import { viewOf } from "../../../../src/domain/deck/view-search";
import { IN_WORK_MEASURES } from "../../../../src/domain/in-work-measures";
import { MEASURES } from "../../../../src/domain/measures";
import { METHODS } from "../../../../src/domain/methods/methods";
import { builtContent } from "../../../built-content";

const IDS: readonly string[] = METHODS.map(({ id }) => id);
const named = (search: string) => methodsOf(builtContent(search)).map(({ method }) => method);

test.each([...MEASURES, ...IN_WORK_MEASURES])("the legend of $id names a method", ({ id }) => {
  const found = named(`measure=${id}&persistence=none`);
  expect(found).toHaveLength(1);
  for (const method of found) expect(IDS).toContain(method);
});

test("a legend names the method of its colours and of all that lies over them", () => {
  expect(named("hotspots=moran&shape=hexagons")).toEqual([
    "rank",
    "always-10",
    "moran",
    "hexagons",
  ]);
  expect(named("classes=natural&persistence=deep-rooted")).toEqual(["classes", "deep-rooted"]);
  expect(named("colour=trajectory&persistence=none")).toEqual(["trajectories"]);
  expect(named("measure=in-work-poverty")).toEqual(["in-work-model"]);
});

/** What a link asks of each overlay, so that it has something to explain. */
const ASKED: Readonly<Record<string, string>> = {
  persistence: "persistence=always-20",
  participants: "participants=rate&rates=smoothed",
  "hot-spots": "hotspots=gi",
  "equal-hexagons": "shape=hexagons",
  patches: "patches=1.E01006413",
  points: "points=libraries",
  "own-places": "own=places",
  "own-walks": "own=places",
  "own-shapes": "own=places",
};

/** What is drawn but not worked out: people wrote it. */
const WRITTEN: readonly string[] = ["notes"];

test.each(
  OVERLAYS.filter(({ id }) => !WRITTEN.includes(id)).map(({ id, method }) => ({ id, method })),
)("the overlay $id names a method that exists", ({ id, method }) => {
  const view = viewOf(ASKED[id] ?? "");
  const asked = id === "patches" ? { ...view, patches: [{ name: "", codes: [] }] } : view;
  expect(IDS).toContain(method(asked));
});
