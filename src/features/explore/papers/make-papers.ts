import type { QueryClient } from "@tanstack/react-query";
import type { Content } from "../../../content/content";
import { printedBrand } from "../../../data/brand/brand-query";
import { pdfFonts } from "../../../data/decks/pdf-fonts";
import { writeFile } from "../../../data/export/write-file";
import { notesQuery } from "../../../data/notes/notes-query";
import { largerAreasQuery, namesQuery } from "../../../data/queries";
import { fileNameOf } from "../../../domain/file-name";
import type { LargerArea } from "../../../domain/larger-areas";
import { pinnedOf, type Pinned } from "../../../domain/notes/pinned";
import type { IllustratedPaper, PaperMap, Section, Template } from "../../../domain/papers/paper";
import type { PaperKind } from "../../../domain/papers/paper-kind";
import { wordsFaults } from "../../../domain/papers/paper-figures";
import { placePaper, type PaperFacts } from "../../../domain/papers/place-paper";
import { placesTable } from "../../../domain/papers/places-table";
import { loadGround } from "../../../map/ground-geography";
import { labelFontReady } from "../../../map/label-font";
import type { MapGeography } from "../../../map/map-data";
import { PAPER_MAP, paperCamera, paperLegend, paperMapWords } from "../../../map/paper-map";
import { paintMap } from "../../../map/paint-map";
import { pictureOf } from "../../../map/picture-of";
import type { MadeFile, WorkUnderWay } from "../../../ui/use-work";
import { paperFactsQuery } from "./paper-facts-query";

export type PaperFormat = "pdf" | "zip" | "docx" | "xlsx" | "csv";

export interface PaperChoice {
  readonly kind: PaperKind;
  /** "Wards of Knowsley". */
  readonly title: string;
  readonly places: readonly LargerArea[];
  readonly template: Template;
  /** In the order that they stand in. */
  readonly sections: readonly Section[];
  /** Own words for every paper, with live figures; "" for none. */
  readonly words: string;
}

/** The notes kept on this device, where papers are to hold them. */
const pinnedFor = async (
  client: QueryClient,
  { sections }: Pick<PaperChoice, "sections">,
): Promise<readonly Pinned[]> => {
  if (!sections.includes("pinned")) return [];
  const [notes, areas, file] = await Promise.all([
    client.query(notesQuery),
    client.query(namesQuery),
    client.query(largerAreasQuery),
  ]);
  return pinnedOf(notes, areas, file);
};

const jpegOf = async (canvas: HTMLCanvasElement): Promise<Uint8Array> => {
  const blob = await new Promise<Blob | null>((done) =>
    canvas.toBlob(done, "image/jpeg", PAPER_MAP.quality / 100),
  );
  if (blob === null) throw new Error("the browser could not make a picture of the map.");
  return new Uint8Array(await blob.arrayBuffer());
};

const mapOf = async (
  content: Content,
  geography: MapGeography,
  { name, rows }: LargerArea,
): Promise<PaperMap | null> => {
  if (rows.length === 0) return null;
  const canvas = document.createElement("canvas");
  paintMap(
    canvas,
    {
      geography,
      picture: pictureOf(content, "light"),
      marks: { highlight: rows, hoveredRow: null },
    },
    paperCamera(geography, rows),
    PAPER_MAP,
    PAPER_MAP.ratio,
  );
  return {
    image: await jpegOf(canvas),
    kind: "jpg",
    width: canvas.width,
    height: canvas.height,
    alt: paperMapWords(name, content),
    legend: paperLegend(content),
  };
};

/** @throws Error where a figure in the words is none of those that stay live */
const refuseUnknown = (words: string, facts: PaperFacts, places: readonly LargerArea[]): void => {
  const place = places.find(({ rows }) => rows.length > 0);
  const [fault] = place === undefined ? [] : wordsFaults(words, facts, place);
  if (fault !== undefined) throw new Error(`line ${fault.line} of your words: ${fault.reason}`);
};

/** The part of the work that is drawing maps; the rest is writing the file. */
const DRAWING = 0.8;

/** Lets the page answer between two maps. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/**
 * Makes the papers as one file, on this device alone.
 * @throws the signal's reason where it is stopped, or Error in words for the reader
 */
export const makePapers = async (
  client: QueryClient,
  choice: PaperChoice,
  format: PaperFormat,
  { report, signal }: WorkUnderWay,
): Promise<MadeFile> => {
  const { kind, title, places } = choice;
  const { facts, content } = await client.query(paperFactsQuery);
  signal.throwIfAborted();
  const named = (content: Blob): MadeFile => ({ name: `${fileNameOf(title)}.${format}`, content });
  if (format === "csv" || format === "xlsx") {
    const day = new Date().toISOString().slice(0, 10);
    const link = `${window.location.origin}${window.location.pathname}`;
    const table = placesTable(facts, kind, places, { title, link, day });
    return named(await writeFile(format, table, signal));
  }
  if (choice.sections.includes("words")) refuseUnknown(choice.words, facts, places);
  const isDrawn = choice.sections.includes("map");
  const geography = isDrawn ? await loadGround(client) : null;
  await labelFontReady();
  const own = { words: choice.words, pinned: await pinnedFor(client, choice) };
  const papers: IllustratedPaper[] = [];
  for (const place of places) {
    signal.throwIfAborted();
    papers.push({
      paper: placePaper(facts, kind, place, choice.sections, own, choice.template),
      map: geography === null ? null : await mapOf(content, geography, place),
    });
    report((DRAWING * papers.length) / places.length);
    await pause();
  }
  const brand = await printedBrand(client);
  if (format === "docx")
    return named(await writeFile("papersDocx", { title, papers, brand }, signal));
  const fonts = await pdfFonts();
  return named(
    format === "pdf"
      ? await writeFile("papersPdf", { title, papers, fonts, brand }, signal)
      : await writeFile("papersZip", { papers, fonts, brand }, signal),
  );
};
