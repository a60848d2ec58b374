import { zipSync, type Zippable } from "fflate";
import type { PrintedBrand } from "../../domain/brand/brand";
import { paperFileName, type IllustratedPaper } from "../../domain/papers/paper";
import type { PdfFonts } from "../decks/pdf-page";
import { papersPdf } from "./papers-pdf";

/** A folder with a PDF for each paper, packed as one ZIP file. */
export const papersZip = async (
  papers: readonly IllustratedPaper[],
  fonts: PdfFonts,
  brand: PrintedBrand | null,
): Promise<Uint8Array> => {
  const files: Zippable = {};
  for (const illustrated of papers) {
    const { paper } = illustrated;
    const pdf = await papersPdf(paper.title, [illustrated], fonts, brand);
    // A PDF is compressed already.
    files[paperFileName(paper.code, paper.title, "pdf")] = [pdf, { level: 0 }];
  }
  return zipSync(files);
};
