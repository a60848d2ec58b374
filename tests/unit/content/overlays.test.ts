import { describe, expect, test } from "vitest";
import { styleFor } from "../../../src/map/style";
import { OVERLAYS } from "../../../src/content/overlays/in-draw-order";
import { ICONS } from "../../../src/domain/marks/icons";
import type { OverlayMark } from "../../../src/domain/marks/marks";
import { paletteOf } from "../../../src/domain/palette";
import { VIEW_KEYS } from "../../../src/domain/view";
import { marksOf } from "../../../src/map/scene";
import { toyGeography, toyPicture } from "../map/toy-geography";
import { notesShownOf } from "../../../src/content/notes/notes-shown";
import { spokenWords } from "../../../src/content/pointer";
import { builtContent } from "../../built-content";
import { note, shownOverlays } from "../../shown-overlays";

const geography = toyGeography();
const scene = (theme: "light" | "board") => ({
  geography,
  picture: { ...toyPicture, theme },
  marks: { highlight: [], hoveredRow: null },
});

/** Whether a colour of the map is one of a theme's. */
const coloursOf = (mark: OverlayMark): readonly unknown[] => {
  switch (mark.kind) {
    case "fill":
      return mark.fill === "classes" || typeof mark.fill === "object" ? [] : [mark.fill];
    case "line":
      return [mark.colour];
    case "point":
      return [ICONS[mark.icon].ink, ICONS[mark.icon].casing];
    case "label":
      return [mark.colour, mark.halo];
  }
};

test("every overlay and every mark has a name of its own", () => {
  const ids = OVERLAYS.map(({ id }) => id);
  const marks = OVERLAYS.flatMap((each) => each.marks.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(marks).size).toBe(marks.length);
});

describe.each(OVERLAYS.map((each) => [each.id, each] as const))(
  "the overlay %s",
  (id, declared) => {
    const shown = shownOverlays.get(id);

    test("is switched by a key of the link", () => {
      expect(VIEW_KEYS).toHaveProperty(declared.key);
    });

    test("is shown by a view, and named in small print", () => {
      expect(shown, `tests/shown-overlays.ts has no view that shows ${id}`).toBeDefined();
      const [name, words] = declared.provenance(shown!.content.view);
      expect([name, words].every((part) => part.length > 2)).toBe(true);
      expect(shown!.content.provenance.drawn).toContainEqual([name, words]);
    });

    test("has marks in colours of both themes, on shapes of its own", () => {
      expect(declared.marks.length).toBeGreaterThan(0);
      for (const mark of declared.marks)
        for (const ink of coloursOf(mark))
          expect(
            ["light", "board"].map((theme) => paletteOf(theme as "light")[ink as "ink"]),
          ).toEqual([expect.stringMatching(/^#/), expect.stringMatching(/^#/)]);
      const sources = new Set(declared.marks.map(({ source }) => source));
      const shapes = Object.keys(shown!.overlay.shapes);
      expect(shapes.every((source) => sources.has(source))).toBe(true);
      expect(shapes.length + Number(shown!.overlay.surface !== null)).toBeGreaterThan(0);
    });

    test.each(["light", "board"] as const)("is in the list both painters draw, %s", (theme) => {
      const drawn = marksOf(scene(theme)).map((mark) => mark.id);
      const layers = styleFor({ ...toyPicture, theme }, geography).layers.map((layer) => layer.id);
      for (const mark of declared.marks) {
        expect(drawn).toContain(mark.id);
        expect(layers).toContain(mark.id);
      }
    });

    test("is told in the legend and to who cannot see the map", () => {
      const { content, overlay } = shown!;
      const told = [...overlay.keys.map(({ words }) => words), ...overlay.notes];
      expect(told.length).toBeGreaterThan(0);
      expect(content.legend.keys).toEqual(expect.arrayContaining([...overlay.keys]));
      expect(content.legend.notes).toEqual(expect.arrayContaining([...overlay.notes]));
      for (const words of told) expect(content.sentence).toContain(words.replace(/\.$/, ""));
    });

    test("has words for an area it marks", () => {
      const { overlay, row } = shown!;
      if (row === null) expect(overlay.words(0)).toEqual([]);
      else expect(overlay.words(row).join()).not.toBe("");
    });
  },
);

test("a ward with a note says so where wards are mapped, and its areas do not", () => {
  const { content: areas } = shownOverlays.get("notes")!;
  const ward = areas.areas.wards[areas.areas.ward[0]!]!.code;
  const written = note({ area: ward });
  const notes = { all: [written], shownOf: notesShownOf };
  const byWard = builtContent("notes=open&by=ward", { notes });
  const row = byWard.choropleth.units.rowOf.get(ward)!;
  expect(spokenWords(byWard, row)).toContain(" 1 note.");
  expect(spokenWords(byWard, row + 1)).not.toContain("note");
  expect(spokenWords(builtContent("notes=open", { notes }), 0)).not.toContain("1 note");
  expect(byWard.overlays.find(({ id }) => id === "notes")?.shapes).toHaveProperty("notes");
});
