import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentOf } from "../../src/content/content-of";
import type { Content } from "../../src/content/content";
import { papersDocx } from "../../src/data/papers/papers-docx";
import { papersPdf } from "../../src/data/papers/papers-pdf";
import type { PdfFonts } from "../../src/data/decks/pdf-page";
import { sfntOf } from "../../src/data/decks/sfnt-of";
import { sources } from "../../src/data/sources";
import type { PrintedBrand } from "../../src/domain/brand/brand";
import { areasOf } from "../../src/domain/assemble";
import { BOROUGHS, REGION } from "../../src/domain/boroughs";
import { today } from "../../src/domain/date-words";
import { viewOf } from "../../src/domain/deck/view-search";
import { fileNameOf } from "../../src/domain/file-name";
import {
  LARGER,
  LARGER_AREAS,
  largerAreasOf,
  type LargerArea,
} from "../../src/domain/larger-areas";
import {
  SECTIONS,
  TEMPLATES,
  USUAL_SECTIONS,
  paperFileName,
  type IllustratedPaper,
  type Section,
} from "../../src/domain/papers/paper";
import type { OwnSections } from "../../src/domain/papers/own-sections";
import { paperFactsOf, PAPER_VIEW } from "../../src/domain/papers/paper-facts";
import { NEAR } from "../../src/domain/points";
import { areaPlaces, isLarger, PAPER_WORDS } from "../../src/domain/papers/paper-kind";
import { placePaper } from "../../src/domain/papers/place-paper";
import { brandAsked } from "./brand-file";
import { boroughAsked } from "./areas";
import { AtlasError } from "./atlas-error";
import { choose } from "./choose";
import type { Asked, Command, Row } from "./command";
import { notesAsked, wordsAsked } from "./own-sections-files";
import { paperMaps } from "./paper-maps";
import type { Artefacts } from "./read";

const FORMATS = ["pdf", "docx"] as const;
type Format = (typeof FORMATS)[number];

/** Patches are drawn on the page: a command has none. */
const GEOGRAPHIES = [...LARGER, "lsoa"] as const;

const ROOT = join(import.meta.dirname, "../..");

/** The three faces of a printed page. */
const fonts = (): PdfFonts => {
  const face = (name: string): Uint8Array =>
    sfntOf(readFileSync(join(ROOT, "node_modules/@fontsource", name)));
  return {
    plain: face("inter/files/inter-latin-400-normal.woff"),
    strong: face("inter/files/inter-latin-600-normal.woff"),
    telling: face("newsreader/files/newsreader-latin-500-normal.woff"),
  };
};

/** What the papers' maps show, put together as for the screen. */
const mapped = (artefacts: Artefacts): Content => {
  const areas = areasOf(artefacts.names());
  const file = artefacts.measure(PAPER_VIEW.measure);
  return contentOf(
    viewOf(`?measure=${PAPER_VIEW.measure}&persistence=${PAPER_VIEW.definition}`),
    {
      areas,
      file,
      asked: [],
      history: file,
      alwaysHot: null,
      hotspots: null,
      inWork: null,
      people: null,
      points: [],
      own: null,
      ownReach: null,
      nearest: null,
      notes: null,
      larger: null,
    },
    null,
  );
};

const sectionsIn = (typed: string | undefined): readonly Section[] =>
  typed === undefined
    ? USUAL_SECTIONS
    : typed.split(",").map((one) => choose("sections", one.trim(), SECTIONS));

const written = async (
  format: Format,
  title: string,
  papers: readonly IllustratedPaper[],
  faces: PdfFonts,
  brand: PrintedBrand | null,
): Promise<Uint8Array> =>
  format === "pdf"
    ? papersPdf(title, papers, faces, brand)
    : new Uint8Array(await (await papersDocx(title, papers, brand)).arrayBuffer());

const folderAsked = ({ options }: Asked): string => {
  if (options.out === undefined)
    throw new AtlasError("--out is missing: give the folder to write to");
  try {
    mkdirSync(options.out, { recursive: true });
  } catch {
    throw new AtlasError(`--out ${options.out} is not a folder this command can write to`);
  }
  return options.out;
};

/** The places asked for: all of a kind, or those of a borough. */
const placesAsked = (asked: Asked) => {
  const kind = choose("geography", asked.options.geography, GEOGRAPHIES);
  const within = boroughAsked(asked);
  const areas = areasOf(asked.artefacts.names());
  const all = isLarger(kind)
    ? largerAreasOf(kind, areas, asked.artefacts.read("larger-areas", LARGER_AREAS))
    : areaPlaces(areas, [...areas.codes.keys()]);
  return {
    kind,
    areas,
    places: all.filter(({ boroughs }) => within === undefined || boroughs.includes(within)),
  };
};

/** `report`: a paper about every ward, constituency, neighbourhood, borough or area. */
export const REPORT_COMMAND: Command = {
  name: "report",
  sentence: "Writes a report on every ward, constituency, neighbourhood, borough or area.",
  usage: `report --geography ${GEOGRAPHIES.join("|")} --out DIR [--borough E08000011] [--format pdf|docx] [--template ${TEMPLATES.join("|")}] [--sections ${SECTIONS.join(",")}] [--together yes] [--brand brand.json] [--words words.txt] [--notes notes.json]`,
  options: {
    geography: { type: "string" },
    borough: { type: "string" },
    out: { type: "string" },
    format: { type: "string" },
    template: { type: "string" },
    sections: { type: "string" },
    together: { type: "string" },
    brand: { type: "string" },
    words: { type: "string" },
    notes: { type: "string" },
  },
  keys: ["file", "code", "name", "bytes"],
  run: async (asked) => {
    const { artefacts, options, say } = asked;
    const format = choose("format", options.format, FORMATS, "pdf");
    const together = choose("together", options.together, ["yes", "no"], "no") === "yes";
    const template = choose("template", options.template, TEMPLATES, "two-pages");
    const sections = sectionsIn(options.sections);
    const { kind, areas, places } = placesAsked(asked);
    const brand = await brandAsked(options.brand);
    const content = mapped(artefacts);
    const faces = fonts();
    const facts = paperFactsOf({
      areas,
      file: (id) => artefacts.measure(id),
      history: content.ground.persistence.history,
      persistence: content.ground.persistence.found!,
      near: artefacts.has("points/near") ? artefacts.read("points/near", NEAR) : null,
      sources,
      date: today(),
    });
    const own: OwnSections = {
      words: wordsAsked(options.words, facts, places),
      pinned: notesAsked(options.notes, asked),
    };
    const out = folderAsked(asked);
    const mapOf = sections.includes("map")
      ? paperMaps(
          artefacts,
          { areas: artefacts.topology("areas"), basemap: artefacts.topology("basemap") },
          content,
        )
      : () => null;
    const illustrated = (place: LargerArea): IllustratedPaper => ({
      paper: placePaper(facts, kind, place, sections, own, template),
      map: mapOf(place),
    });
    const write = (name: string, bytes: Uint8Array): number => {
      writeFileSync(join(out, name), bytes);
      return bytes.length;
    };
    if (together) {
      const title = titleOf(asked, PAPER_WORDS[kind].many);
      const file = `${fileNameOf(title)}.${format}`;
      const bytes = write(
        file,
        await written(format, title, places.map(illustrated), faces, brand),
      );
      return places.map(({ code, name }): Row => ({ file, code, name, bytes }));
    }
    const rows: Row[] = [];
    for (const place of places) {
      const { code, name } = place;
      const file = paperFileName(code, name, format);
      const bytes = write(file, await written(format, name, [illustrated(place)], faces, brand));
      rows.push({ file, code, name, bytes });
      say(`${String(rows.length)} of ${String(places.length)}: ${file}`);
    }
    return rows;
  },
};

const titleOf = (asked: Asked, many: string): string => {
  const within = boroughAsked(asked);
  return within === undefined
    ? `${many} of ${REGION.name}`
    : `${many} of ${BOROUGHS[within]!.name}`;
};
