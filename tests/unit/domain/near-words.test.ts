import { describe, expect, it } from "vitest";
import {
  kilometres,
  nearLines,
  nearNote,
  nearRows,
  nearText,
  placesNear,
  severalNote,
  stopsSentence,
} from "../../../src/domain/near-words";
import { builtAreas } from "../../built-data";
import { builtNear, builtPoints } from "../../built-near";

const near = builtNear();
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

describe("what stands in and near several areas", () => {
  const knowsley = [...areas.codes.keys()].filter(
    (each) => areas.codes[each] !== undefined && areas.borough[each] === 4,
  );

  it("counts inside what the lists place there, and spans the areas’ own figures", () => {
    for (const { kind, inside, least, most } of placesNear(near, knowsley)) {
      const listed = builtPoints(kind.id).row.filter((each) => areas.borough[each] === 4);
      expect(inside, kind.id).toBe(listed.length);
      const byArea = kind.id === "bus-stops" ? near.stops : near.nearest[kind.id as "gps"]!.metres;
      const own = knowsley.map((each) => byArea[each]!).toSorted((a, b) => a - b);
      expect([least, most], kind.id).toEqual([own[0], own.at(-1)]);
    }
  });

  it("adds up over the region to every place of the lists", () => {
    for (const { kind, inside } of placesNear(near, [...areas.codes.keys()]))
      expect(inside, kind.id).toBe(builtPoints(kind.id).row.length);
  });

  it("is told with whose list of when, in a row for each kind", () => {
    const rows = nearRows(near, knowsley);
    expect(rows.map(([kind]) => kind)).toEqual([
      "Libraries",
      "Railway stations",
      "GP practices",
      "Bus stops",
    ]);
    expect(rows[0]?.[2]).toMatch(/^nearest \d\.\d to \d\.\d km away$/);
    expect(rows[0]?.[3]).toBe("Open at the end of 2023, Arts Council England");
    expect(rows[3]?.[2]).toMatch(/^\d+ to \d+ within 400 m of homes$/);
    expect(severalNote(near, knowsley)).toMatch(/from the least to the most of its areas/);
  });
});

describe("on a printed page", () => {
  it("one area is told in a sentence for each list, with whose list of when", () => {
    expect(nearText(near, [row])).toBe(
      `Nearest library: 0.5 km (open at the end of 2023, Arts Council England). Nearest railway station: ${kilometres(near.nearest.stations!.metres[row]!)} (July 2026, NaPTAN). Nearest GP practice: ${kilometres(near.nearest.gps!.metres[row]!)} (December 2023, NHS England). ${near.stops[row]} bus stops within 400 m of its homes (July 2026, NaPTAN). A distance is the median of its postcodes in use in October 2025. We do not know about places outside the region.`,
    );
  });

  it("several say how many stand in them, and none in words", () => {
    const without = [...areas.codes.keys()]
      .filter((each) => near.nearest.libraries!.inside[each] === 0)
      .slice(0, 2);
    expect(nearText(near, without)).toMatch(
      /^No library in its areas, nearest \d\.\d to \d\.\d km/,
    );
    const inRegion = nearText(near, [...areas.codes.keys()]);
    expect(inRegion).toContain("56 libraries in its areas, nearest ");
    expect(inRegion).toMatch(
      /7,810 bus stops in its areas, \d+ to \d+ within 400 m of homes \(July/,
    );
  });
});
