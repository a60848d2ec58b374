import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { kilometres, nearLines, nearNote, stopsSentence } from "../../../src/domain/near-words";
import { NEAR } from "../../../src/domain/points";
import { builtAreas } from "../../built-data";

const near = v.parse(
  NEAR,
  JSON.parse(
    readFileSync(new URL("../../../public/data/points/near.json", import.meta.url), "utf8"),
  ),
);
const areas = builtAreas();
const row = areas.rowOf.get("E01006412")!;

describe("what lies near an area", () => {
  it("is told with its name, its distance and the date of its list", () => {
    // Stockbridge Village Library stands at 53.4386 N 2.8636 W, in the neighbourhood itself.
    expect(nearLines(near, row)).toContainEqual({
      what: "Nearest library",
      name: "Stockbridge Village Library",
      far: "0.5 km",
      listed: "open at the end of 2023",
    });
  });

  it("says what stands for its homes, that lines are straight, and what is not known", () => {
    const note = nearNote(near, row);
    expect(note).toMatch(/20 postcodes in use in October 2025, for homes and firms/);
    expect(note).toMatch(/^Straight lines, not walks\./);
    expect(note).toMatch(/do not know about places outside the region/);
    expect(stopsSentence(near, row)).toBe("11 bus stops within 400 m of its homes");
  });

  it("is known of every area, and no distance is said more exactly than to 100 m", () => {
    for (let each = 0; each < areas.count; each++) {
      expect(nearLines(near, each)).toHaveLength(3);
      for (const { far, name } of nearLines(near, each)) {
        expect(far).toMatch(/^(\d+\.\d|under 0\.1) km$/);
        expect(name).not.toBe("");
      }
    }
    expect(kilometres(0)).toBe("under 0.1 km");
  });
});
