import plain from "@fontsource/inter/files/inter-latin-400-normal.woff?url";
import strong from "@fontsource/inter/files/inter-latin-600-normal.woff?url";
import telling from "@fontsource/newsreader/files/newsreader-latin-500-normal.woff?url";
import type { PdfFonts } from "./pdf-page";
import { sfntOf } from "./sfnt-of";

const bytesOf = async (url: string): Promise<Uint8Array> => {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error("the lettering did not load. Check the connection and try again.");
  return sfntOf(new Uint8Array(await response.arrayBuffer()));
};

/** The three faces of printed pages; static cuts, because PDF knows no variable fonts. @throws Error where one does not come */
export const pdfFonts = async (): Promise<PdfFonts> => {
  const [a, b, c] = await Promise.all([plain, strong, telling].map(bytesOf));
  return { plain: a!, strong: b!, telling: c! };
};
