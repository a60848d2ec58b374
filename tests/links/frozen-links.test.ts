import { expect, test } from "vitest";
import { VIEW_KEYS, type View } from "../../src/domain/view";

/** Links that people have pasted into papers and e-mails. They keep their meaning for ever: add, never edit. */
const FROZEN: readonly (readonly [string, Partial<View>])[] = [
  ["?screen=explore", { screen: "explore" }],
  [
    "?report=indicators&places=E05010935,E08000011,E01006413&told=imd.income-rate",
    {
      report: "indicators",
      places: ["E05010935", "E08000011", "E01006413"],
      told: ["imd", "income-rate"],
    },
  ],
  [
    "?measure=imd&release=2004&area=E01006413",
    { measure: "imd", release: 2004, area: "E01006413" },
  ],
  ["?boroughs=E08000011,E06000006", { boroughs: ["E08000011", "E06000006"] }],
  [
    "?map=12.5/53.40837/-2.99157",
    { map: { zoom: 12.5, latitude: 53.40837, longitude: -2.99157, bearing: 0, pitch: 0 } },
  ],
  [
    "?map=12/53.4/-2.99/30/45",
    { map: { zoom: 12, latitude: 53.4, longitude: -2.99, bearing: 30, pitch: 45 } },
  ],
  [
    "?persistence=always-10&hotspots=gi&shape=hexagons",
    { persistence: "always-10", hotspots: "gi", shape: "hexagons" },
  ],
  [
    "?participants=rate&slide=3&deck=still-poor",
    { participants: "rate", slide: 3, deck: "still-poor" },
  ],
  [
    "?versus=imd@2004&measure=no-car&classes=natural",
    { versus: "imd@2004", measure: "no-car", classes: "natural" },
  ],
  [
    "?within=filter&keep=10,20,30&show=table&theme=board",
    { within: "filter", keep: [10, 20, 30], show: "table", theme: "board" },
  ],
  [
    "?screen=compare&places=E06000006,E08000011,E92000001&arrange=difference&scales=own&among=same-type",
    {
      screen: "compare",
      places: ["E06000006", "E08000011", "E92000001"],
      arrange: "difference",
      scales: "own",
      among: "same-type",
    },
  ],
  [
    "?boroughs=E08000011,E06000006&filter=imd.2025.most-10_education.2025.most-20_social-renting.above-40",
    {
      boroughs: ["E08000011", "E06000006"],
      filter: {
        boroughs: [],
        join: "and",
        conditions: [
          { measure: "imd", year: 2025, test: { kind: "share", end: "most", percent: 10 } },
          { measure: "education", year: 2025, test: { kind: "share", end: "most", percent: 20 } },
          { measure: "social-renting", year: 2021, test: { kind: "above", value: 40 } },
        ],
      },
    },
  ],
  [
    "?patches=Northwood_1jjw616&patch=1&report=patch",
    {
      patches: [{ name: "Northwood", codes: ["E01006413", "E01006414", "E01006420"] }],
      patch: 1,
      report: "patch",
    },
  ],
  [
    "?show=table&columns=area.borough.value.imd-2019-decile&sort=value.down",
    {
      show: "table",
      columns: ["area", "borough", "value", "imd-2019-decile"],
      sort: { by: "value", direction: "descending" },
    },
  ],
  ["?persistence=none", { persistence: "none" }],
  ["?persistence=always-20&colour=persistent", { persistence: "always-20", colour: "persistent" }],
  ["?measure=crime&frame=map", { measure: "crime", frame: "map" }],
  [
    "?persistence=deep-rooted&counted=unchanged&colour=trajectory",
    { persistence: "deep-rooted", counted: "unchanged", colour: "trajectory" },
  ],
  [
    "?hotspots=moran&tested=filter&certainty=99",
    { hotspots: "moran", tested: "filter", certainty: "99" },
  ],
  [
    "?screen=participants&participants=need&denominator=employment-deprived&rates=smoothed&level=lsoa",
    {
      screen: "participants",
      participants: "need",
      denominator: "employment-deprived",
      rates: "smoothed",
      level: "lsoa",
    },
  ],
  [
    "?screen=compare&patch=1&among=same-type&alike=overall",
    { screen: "compare", patch: 1, among: "same-type", alike: "overall" },
  ],
];

test.each(FROZEN)("%s still means what it meant", (link, meant) => {
  const search = new URLSearchParams(link);
  const read = Object.fromEntries(
    [...search].map(([key, text]) => [key, VIEW_KEYS[key as keyof View].parse(text)]),
  );
  expect(read).toEqual(meant);
});
