import plain from "@fontsource/inter/files/inter-latin-400-normal.woff?url";
import strong from "@fontsource/inter/files/inter-latin-600-normal.woff?url";
import telling from "@fontsource/newsreader/files/newsreader-latin-500-normal.woff?url";
import type { PdfFonts } from "./handout";

const bytesOf = async (url: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(url)).arrayBuffer());

/** The three faces of printed pages; static cuts, because PDF knows no variable fonts. */
export const pdfFonts = async (): Promise<PdfFonts> => {
  const [a, b, c] = await Promise.all([plain, strong, telling].map(bytesOf));
  return { plain: a!, strong: b!, telling: c! };
};
