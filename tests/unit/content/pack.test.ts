import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import * as v from "valibot";
import { loadContent } from "../../../src/content/load-content";
import { BUILT_IN, openRegion } from "../../../src/domain/boroughs";
import { viewOf } from "../../../src/domain/deck/view-search";
import { REGION_FILE, regionOf } from "../../../src/domain/region-artefact";
import { loadGround } from "../../../src/map/ground-geography";
import { diskClient } from "../../disk-client";

const PACKS = join(import.meta.dirname, "../../../public/packs");

const open = (pack: string): void =>
  openRegion(
    regionOf(
      v.parse(REGION_FILE, JSON.parse(readFileSync(join(PACKS, pack, "region.json"), "utf8"))),
    ),
  );

afterEach(() => openRegion(BUILT_IN));

test.each([
  ["greater-manchester", "Map of Greater Manchester: ", 1702, 10, 257],
  ["tees-valley", "Map of Tees Valley: ", 425, 5, 88],
])(
  "the pack of %s has content and ground as the built-in region has",
  async (pack, start, areas, boroughs, persistent) => {
    open(pack);
    const client = diskClient();
    const content = await loadContent(client, viewOf(""), { tested: false, addedUp: false });
    expect(content.sentence.startsWith(start)).toBe(true);
    expect(content.areas.count).toBe(areas);
    expect(content.sentence).toContain(
      `Most deprived 10% of England in every release since 2004: ${persistent} areas.`,
    );
    const ground = await loadGround(client);
    expect([ground.areas.features.length, ground.boroughs.features.length]).toEqual([
      areas,
      boroughs,
    ]);
    expect(ground.places.features).toHaveLength(boroughs);
    // Neither water nor roads are in the national files.
    expect([ground.sea, ground.motorways, ground.rail].map(({ features }) => features)).toEqual([
      [],
      [],
      [],
    ]);
  },
);
