import type { QueryClient } from "@tanstack/react-query";
import type { Content } from "../../../content/content";
import { loadContent } from "../../../content/load-content";
import { pdfFonts } from "../../../data/decks/pdf-fonts";
import { writeFile } from "../../../data/export/write-file";
import { largerAreasQuery, measureQuery, namesQuery } from "../../../data/queries";
import { sources } from "../../../data/sources";
import { BOROUGHS, REGION } from "../../../domain/boroughs";
import { today } from "../../../domain/date-words";
import { viewOf } from "../../../domain/deck/view-search";
import { fileNameOf } from "../../../domain/file-name";
import { largerAreasOf, type Larger, type LargerArea } from "../../../domain/larger-areas";
import type { IllustratedPaper, PaperMap, Section } from "../../../domain/papers/paper";
import { PAPER_MEASURES, PAPER_VIEW, paperFactsOf } from "../../../domain/papers/paper-facts";
import { LARGER_WORDS, placePaper, type PaperFacts } from "../../../domain/papers/place-paper";
import { placesTable } from "../../../domain/papers/places-table";
import { loadGround } from "../../../map/ground-geography";
import { labelFontReady } from "../../../map/label-font";
import type { MapGeography } from "../../../map/map-data";
import { PAPER_MAP, paperCamera, paperLegend, paperMapWords } from "../../../map/paper-map";
import { paintMap } from "../../../map/paint-map";
import { pictureOf } from "../../../map/picture-of";
import type { MadeFile, WorkUnderWay } from "../../../ui/use-work";

export type PaperFormat = "pdf" | "docx" | "xlsx" | "csv";

export interface PaperChoice {
  readonly larger: Larger;
  /** Code of a borough; null: all six. */
  readonly borough: string | null;
  readonly sections: readonly Section[];
}

/** "Wards of Knowsley". */
export const papersTitle = ({ larger, borough }: PaperChoice): string =>
  `${LARGER_WORDS[larger].many} of ${BOROUGHS.find(({ code }) => code === borough)?.name ?? REGION.name}`;

/** The places a choice takes. */
export const placesOf = async (
  client: QueryClient,
  { larger, borough }: Pick<PaperChoice, "larger" | "borough">,
): Promise<readonly LargerArea[]> => {
  const [areas, file] = await Promise.all([
    client.query(namesQuery),
    client.query(largerAreasQuery),
  ]);
  const within = BOROUGHS.findIndex(({ code }) => code === borough);
  return largerAreasOf(larger, areas, file).filter(
    ({ boroughs }) => within < 0 || boroughs.includes(within),
  );
};

/** What all papers are told from, and what their maps show. */
const loadFacts = async (client: QueryClient): Promise<{ facts: PaperFacts; content: Content }> => {
  const view = viewOf(`?measure=${PAPER_VIEW.measure}&persistence=${PAPER_VIEW.definition}`);
  const [content, ...files] = await Promise.all([
    loadContent(client, view, { tested: false, addedUp: true }),
    ...PAPER_MEASURES.map((id) => client.query(measureQuery(id))),
  ]);
  const { history, found } = content.ground.persistence;
  if (found === null) throw new Error("the history of the areas did not load. Try again.");
  const byId = new Map(PAPER_MEASURES.map((id, at) => [id, files[at]!]));
  const facts = paperFactsOf({
    areas: content.areas,
    file: (id) => byId.get(id)!,
    history,
    persistence: found,
    sources,
    date: today(),
  });
  return { facts, content };
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
  const title = papersTitle(choice);
  const [{ facts, content }, places] = await Promise.all([
    loadFacts(client),
    placesOf(client, choice),
  ]);
  signal.throwIfAborted();
  const named = (content: Blob): MadeFile => ({ name: `${fileNameOf(title)}.${format}`, content });
  if (format === "csv" || format === "xlsx") {
    const day = new Date().toISOString().slice(0, 10);
    const link = `${window.location.origin}${window.location.pathname}`;
    const table = placesTable(facts, choice.larger, places, { title, link, day });
    return named(await writeFile(format, table, signal));
  }
  const isDrawn = choice.sections.includes("map");
  const geography = isDrawn ? await loadGround(client) : null;
  await labelFontReady();
  const papers: IllustratedPaper[] = [];
  for (const place of places) {
    signal.throwIfAborted();
    papers.push({
      paper: placePaper(facts, choice.larger, place, choice.sections),
      map: geography === null ? null : await mapOf(content, geography, place),
    });
    report((DRAWING * papers.length) / places.length);
    await pause();
  }
  return named(
    format === "pdf"
      ? await writeFile("papersPdf", { title, papers, fonts: await pdfFonts() }, signal)
      : await writeFile("papersDocx", { title, papers }, signal),
  );
};
