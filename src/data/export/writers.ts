import type { Geometry } from "geojson";
import type { PrintedBrand } from "../../domain/brand/brand";
import type { ExportSlide } from "../../domain/deck/export-slide";
import type { IllustratedPaper } from "../../domain/papers/paper";
import type { Table } from "../../domain/table/table";
import type { PdfFonts } from "../decks/pdf-page";
import type { SheetSize } from "../decks/sheet-size";
import { loadCode } from "../../platform/load-code";

/** What each kind of file is written from: plain values that can be handed to another thread. */
export interface WriterInputs {
  readonly xlsx: Table;
  readonly csv: Table;
  readonly dictionary: Table;
  readonly geojson: { readonly table: Table; readonly geometries: readonly (Geometry | null)[] };
  readonly pptx: {
    readonly title: string;
    readonly slides: readonly ExportSlide[];
    readonly brand: PrintedBrand | null;
  };
  readonly handout: {
    readonly title: string;
    readonly slides: readonly ExportSlide[];
    readonly fonts: PdfFonts;
    readonly notes: boolean;
    readonly brand: PrintedBrand | null;
  };
  readonly sheet: {
    readonly slide: ExportSlide;
    readonly size: SheetSize;
    readonly fonts: PdfFonts;
    readonly brand: PrintedBrand | null;
  };
  readonly papersPdf: {
    readonly title: string;
    readonly papers: readonly IllustratedPaper[];
    readonly fonts: PdfFonts;
    readonly brand: PrintedBrand | null;
  };
  readonly papersZip: {
    readonly papers: readonly IllustratedPaper[];
    readonly fonts: PdfFonts;
    readonly brand: PrintedBrand | null;
  };
  readonly papersDocx: {
    readonly title: string;
    readonly papers: readonly IllustratedPaper[];
    readonly brand: PrintedBrand | null;
  };
}

export type WriterKind = keyof WriterInputs;

const CSV = "text/csv;charset=utf-8";
const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

const file = (content: BlobPart, type: string): Blob => new Blob([content], { type });

/** Every file that is written rather than drawn; each library loads when first used. */
export const WRITERS: {
  readonly [Kind in WriterKind]: (input: WriterInputs[Kind]) => Promise<Blob>;
} = {
  xlsx: async (table) =>
    (await loadCode("The part that writes this file", () => import("./xlsx"))).xlsxOf(table),
  csv: async (table) =>
    file(
      (await loadCode("The part that writes this file", () => import("./csv"))).csvOf(table),
      CSV,
    ),
  dictionary: async (table) =>
    file(
      (await loadCode("The part that writes this file", () => import("./csv"))).dictionaryCsvOf(
        table,
      ),
      CSV,
    ),
  geojson: async ({ table, geometries }) => {
    const { geoJsonOf } = await loadCode(
      "The part that writes this file",
      () => import("./geojson"),
    );
    return file(JSON.stringify(geoJsonOf(table, geometries)), "application/geo+json");
  },
  pptx: async ({ title, slides, brand }) =>
    file(
      (await (
        await loadCode("The part that writes this file", () => import("../decks/pptx"))
      ).writePptx(title, slides, brand)) as BlobPart,
      PPTX,
    ),
  handout: async ({ title, slides, fonts, notes, brand }) => {
    const { writeHandout } = await loadCode(
      "The part that writes this file",
      () => import("../decks/handout"),
    );
    return file(
      (await writeHandout(title, slides, fonts, notes, brand)) as BlobPart,
      "application/pdf",
    );
  },
  sheet: async ({ slide, size, fonts, brand }) => {
    const { writeMapSheet } = await loadCode(
      "The part that writes this file",
      () => import("../decks/map-sheet"),
    );
    return file((await writeMapSheet(slide, size, fonts, brand)) as BlobPart, "application/pdf");
  },
  papersPdf: async ({ title, papers, fonts, brand }) => {
    const { papersPdf } = await loadCode(
      "The part that writes this file",
      () => import("../papers/papers-pdf"),
    );
    return file((await papersPdf(title, papers, fonts, brand)) as BlobPart, "application/pdf");
  },
  papersZip: async ({ papers, fonts, brand }) => {
    const { papersZip } = await loadCode(
      "The part that writes this file",
      () => import("../papers/papers-zip"),
    );
    return file((await papersZip(papers, fonts, brand)) as BlobPart, "application/zip");
  },
  papersDocx: async ({ title, papers, brand }) => {
    const { papersDocx } = await loadCode(
      "The part that writes this file",
      () => import("../papers/papers-docx"),
    );
    return papersDocx(title, papers, brand);
  },
};
