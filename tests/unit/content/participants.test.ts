import { describe, expect, test } from "vitest";
import { pointerWords, spokenWords, wordsHere } from "../../../src/content/pointer";
import { ABSENT } from "../../../src/data/participants/session";
import { keysOf } from "../../../src/domain/legend";
import { builtAreas } from "../../built-data";
import { builtContent } from "../../built-content";
import { people, syntheticSession } from "../../shown-overlays";

const session = await syntheticSession();
const shown = (search: string) => builtContent(search, { people, session });
const keys = (search: string) => keysOf(shown(search).legend).map(({ words }) => words);

test("hexagons lie over the measure, keyed in people, and say they are made up", () => {
  const { legend, choropleth, tier } = shown("persistence=none&participants=hexagons");
  expect(choropleth.scale.title).toBe("National decile, 1 is most deprived");
  expect(legend.keys).toMatchObject([
    { swatch: null, words: "Participants in a hexagon" },
    { words: "5 people" },
    { words: "10 people or more" },
  ]);
  expect(legend.notes[0]).toBe("Synthetic participants");
  expect(legend.notes.join()).toContain("fewer than 5");
  expect(tier).toBe("Synthetic");
});

test("hexagons say how many people they leave out, of all who are shown", () => {
  const { released } = session;
  const [all] = released.people.all.region.figure;
  expect(shown("participants=hexagons").legend.notes).toContain(
    `About 20 of ${all!.toLocaleString("en-GB")} participants are in the hexagons drawn.`,
  );
});

test("areas whose count is hidden are counted in the legend of rates, by their level", () => {
  const { msoa: of } = builtAreas();
  const { lsoa, msoa } = session.released.people.all;
  const hidden = {
    lsoa: of.filter((_, row) => Number.isNaN(lsoa.figure[row]!)).length,
    msoa: of.filter((each) => Number.isNaN(msoa.figure[each]!)).length,
  };
  expect(hidden.lsoa).toBeGreaterThan(hidden.msoa);
  for (const [search, level] of [
    ["participants=rate", "msoa"],
    ["participants=rate&level=lsoa", "lsoa"],
  ] as const)
    expect(shown(`persistence=none&${search}`).legend.unknown?.areas, search).toBe(hidden[level]);
});

test("need and reach counts the neighbourhoods that it has no class for beside the nine", () => {
  const { nine, unknown } = shown("persistence=none&participants=need").legend;
  const classed = nine!.counts.reduce((sum, { areas }) => sum + areas, 0);
  expect(nine!.hidden).toBeGreaterThan(0);
  expect(classed + nine!.hidden).toBe(session.released.people.all.msoa.figure.length);
  expect(unknown?.areas).toBeGreaterThan(nine!.hidden);
});

test("the hexagon at a place is told, and nothing beside it", () => {
  const content = shown("participants=hexagons");
  expect(wordsHere(content, { longitude: -2.9, latitude: 53.4 })).toEqual([
    "This hexagon: about 5 participants",
  ]);
  expect(wordsHere(content, { longitude: -2.7, latitude: 53.4 })).toEqual([]);
});

test("heat is keyed from few to many", () => {
  expect(keys("persistence=none&participants=heat")).toEqual([
    "Participants per square kilometre",
    "5 to 40 or more",
  ]);
  expect(shown("participants=heat").overlays.find(({ id }) => id === "participants")).toMatchObject(
    {
      surface: { kind: "heat" },
    },
  );
});

test("rates take the measure’s place, with how many are hidden", () => {
  const { legend, choropleth } = shown("persistence=none&participants=rate");
  expect(legend.scale).toBe("Participants per 1,000 residents, by neighbourhood");
  expect(legend.unknown?.label).toMatch(/^Fewer than \d+ participants in the neighbourhood$/);
  const counted = legend.classes.reduce((sum, { areas }) => sum + areas, 0);
  expect(counted + (legend.unknown?.areas ?? 0)).toBe(1003);
  expect(choropleth.isOwn).toBe(true);
});

test("need and reach are nine classes, told one by one where there is no grid", () => {
  const { legend } = shown("persistence=none&participants=need");
  expect(legend.nine?.counts).toHaveLength(9);
  expect(legend.nine?.need).toBe("Multiple deprivation");
  expect(keysOf(legend)[0]?.words).toBe("High need, low reach");
  expect(keysOf(legend)).toHaveLength(9 + Number(legend.unknown !== null));
});

test("persistence is hatched over rates, too", () => {
  expect(keys("persistence=always-10&participants=rate").at(-1)).toMatch(/: 256 areas$/);
});

test("an area tells its participants to the eye and to the ear", () => {
  const content = shown("persistence=none&participants=rate");
  const { lines, whose } = pointerWords(content, 0);
  expect(lines[0]).toMatch(/participants? here$/);
  expect(whose?.synthetic).toBe(true);
  expect(spokenWords(content, 0)).toContain("Synthetic participants.");
});

test("small print names programme, source and how small counts are kept out", () => {
  const { provenance } = shown("participants=rate");
  expect(provenance.people.map(([name]) => name)).toEqual([
    "Programme",
    "Participants from",
    "Small counts",
  ]);
  expect(provenance.synthetic).toMatch(/^Synthetic participants: made up/);
});

describe("where there are none to show the legend says why", () => {
  const note = (content: ReturnType<typeof builtContent>) => content.legend.notes.at(0);
  test("no file is open", () => {
    expect(note(builtContent("persistence=none&participants=rate"))).toMatch(
      /^No participants are loaded on this device/,
    );
  });
  test("the file has not the programme", () => {
    const content = builtContent("persistence=none&participants=rate", { session: ABSENT });
    expect(note(content)).toMatch(/^This slide shows a programme that is not in/);
  });
  test("hexagons stand for the areas", () => {
    expect(shown("persistence=none&participants=heat&shape=hexagons").legend.notes).toContain(
      "The hexagon map cannot show participants",
    );
  });
  test("they are still counted", () => {
    const content = builtContent("persistence=none&participants=rate", { session });
    expect(note(content)).toBe("Participants are being counted");
    expect(content.pending).toEqual(["participants"]);
  });
});
