import { readFileSync } from "node:fs";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { readBrandFile, type PrintedBrand } from "../../src/domain/brand/brand";
import { AtlasError } from "./atlas-error";

/** Pixels that a logo is drawn high. */
const HEIGHT = 220;

const bytesOf = (address: string): Buffer => {
  const [, type = "", rest = ""] = /^data:([^,]+),(.*)$/s.exec(address) ?? [];
  return type.endsWith(";base64")
    ? Buffer.from(rest, "base64")
    : Buffer.from(decodeURIComponent(rest));
};

/** The brand that --brand names, its logo drawn on white; null where none is named. @throws AtlasError */
export const brandAsked = async (file: string | undefined): Promise<PrintedBrand | null> => {
  if (file === undefined) return null;
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new AtlasError(`--brand: there is no file "${file}".`);
  }
  const read = readBrandFile(text);
  if (read === null) return null;
  if (!read.ok) throw new AtlasError(`--brand: ${read.problem}`);
  const { logo, name, onWhite, onDark, headings, strapline, contact } = read.brand;
  const plain = { name, onWhite, onDark, headings, strapline, contact };
  if (logo === null) return { ...plain, logo: null };
  const canvas = createCanvas(Math.max(1, Math.round(HEIGHT * logo.ratio)), HEIGHT);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(await loadImage(bytesOf(logo.address)), 0, 0, canvas.width, canvas.height);
  return { ...plain, logo: { image: canvas.toBuffer("image/png"), ratio: logo.ratio } };
};
