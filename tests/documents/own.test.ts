import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeHandout } from "../../src/data/decks/handout";
import { writeMapSheet } from "../../src/data/decks/map-sheet";
import { writePptx } from "../../src/data/decks/pptx";
import { csvOf } from "../../src/data/export/csv";
import { xlsxOf } from "../../src/data/export/xlsx";
import { sources } from "../../src/data/sources";
import type { ExportSlide } from "../../src/domain/deck/export-slide";
import { provenanceOf } from "../../src/domain/deck/provenance";
import { toldSlide } from "../../src/domain/deck/told-slide";
import { measureTitle, ownShown } from "../../src/domain/deck/view-words";
import { indexIdOf } from "../../src/domain/own-index/index-id";
import { valueColumn } from "../../src/domain/table/measure-columns";
import { tableOf } from "../../src/domain/table/table-of";
import { OWN_INDEX } from "../../src/domain/tiers";
import { provenance } from "../../src/features/explore/download/provenance";
import { slideOfView } from "../../src/features/present/take-away/view-slide";
import { builtAreas } from "../built-data";
import { builtContent } from "../built-content";
import { builtFacts } from "../built-facts";
import { exportSlides, FONTS } from "../unit/data/decks/export-slides";
import { runTool } from "./tool";

const INDEX = indexIdOf({
  ...{ name: "Need for advice", scale: "percentile" },
  parts: [
    { measure: "crime", weight: 2 },
    { measure: "health", weight: 1 },
  ],
});
const hub = (name: string, kind: string) => ({
  ...{ name, kind, longitude: -2.9618, latitude: 53.39648, source: 2 },
});
const content = builtContent(`persistence=none&measure=${INDEX}&own=places`, {
  own: {
    ...{ metres: 800, proposed: [] },
    places: [hub("A", "Family Hub"), hub("B", "Family Hub"), hub("C", "Advice bus")],
  },
});
const SIGNS = [
  "Your own places, not a published list: Family Hub, 2",
  "Your own: Advice bus, 1",
  "Within 800 m of one in a straight line",
];
const WEIGHTS = "the weights that somebody chose: Crime 2025 (2 of 3) and ";

const { view, legend } = content;
const told = toldSlide(slideOfView(view), builtFacts(), sources);
const like = exportSlides().find(({ map, steps }) => map !== null && steps.length === 0)!;
const slide: ExportSlide = {
  ...like,
  told,
  map: { ...like.map!, legend, callouts: [] },
  provenance: provenanceOf({
    ...{ view, tier: told.tier, keys: told.sourceKeys, sources },
    ...{ date: "28 November 2026", link: "https://atlas.example/" },
    map: {
      release: measureTitle(view),
      people: [],
      drawn: [["Your own places", ownShown(view)]],
      synthetic: "",
    },
  }),
};

const folder = mkdtempSync(join(tmpdir(), "own-files-"));
const put = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const readPdf = (file: string): string =>
  runTool("pdftotext", ["-layout", file, "-"]).replaceAll(/\s+/g, " ");
const opened = (name: string, bytes: Uint8Array): string => {
  const file = put(name, bytes);
  runTool("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, file]);
  return readPdf(file.replace(/\.\w+$/, ".pdf"));
};

test("PowerPoint opens with an own index, its weights and own places by their signs", async () => {
  const text = opened("own.pptx", new Uint8Array(await writePptx("Own", [slide])));
  for (const words of [OWN_INDEX, "(2 of 3)", ...SIGNS]) expect(text).toContain(words);
});

test("slide and map sheet in PDF say the same", async () => {
  const papers = [
    await writeHandout("Own", [slide], FONTS, false),
    await writeMapSheet(slide, "A4", FONTS),
  ];
  papers.forEach((bytes, at) => {
    const text = readPdf(put(`own-${at}.pdf`, bytes));
    for (const words of [OWN_INDEX, WEIGHTS, ...SIGNS]) expect(text).toContain(words);
  });
});

test("a spreadsheet and a CSV of it say whose index it is, and its weights", async () => {
  const areas = builtAreas();
  const { measure, year } = content.ground.values;
  const notes = {
    ...{ filter: "All areas", link: "", licences: [], date: "28 November 2026" },
    ...{ release: provenance(measure, year).release, tier: OWN_INDEX },
  };
  const column = valueColumn(content.ground.values, areas, provenance);
  const table = tableOf("Areas", areas, [0, 1, 2], [column], notes);
  const workbook = new Uint8Array(await (await xlsxOf(table)).arrayBuffer());
  for (const text of [opened("own.xlsx", workbook), csvOf(table)])
    for (const words of [OWN_INDEX, "(2 of 3)"]) expect(text).toContain(words);
});
