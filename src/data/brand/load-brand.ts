import { createStore, del, get, set } from "idb-keyval";
import { readBrandFile, type Brand, type PrintedBrand } from "../../domain/brand/brand";
import type { BrandInUse } from "./brand-query";

const KEY = "brand";
const store = () => createStore("reach-atlas-brand", "kept");

const NONE: BrandInUse = { brand: null, from: null, problem: null };

/** The file kept on this device; none where the browser keeps nothing. */
const keptText = async (): Promise<string | null> => {
  try {
    return (await get<string>(KEY, store())) ?? null;
  } catch {
    return null;
  }
};

/** The file beside the app; an atlas in one file has none beside it, and without a network there is none. */
const servedText = async (): Promise<string | null> => {
  if (window.location.protocol === "file:") return null;
  try {
    const response = await fetch("brand.json");
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
};

const inUse = (text: string, from: "device" | "app"): BrandInUse => {
  const read = readBrandFile(text);
  if (read === null) return NONE;
  return read.ok
    ? { brand: read.brand, from, problem: null }
    : { brand: null, from, problem: read.problem };
};

export const loadBrand = async (): Promise<BrandInUse> => {
  const kept = await keptText();
  if (kept !== null) return inUse(kept, "device");
  const served = await servedText();
  return served === null ? NONE : inUse(served, "app");
};

/** Keeps a brand file on this device. @throws Error where the browser keeps nothing */
export const keepBrand = async (text: string): Promise<void> => {
  try {
    await set(KEY, text, store());
  } catch (cause) {
    throw new Error(
      "This browser does not let the page keep anything (a private window does that), or has no room left. Put brand.json beside the app instead.",
      { cause },
    );
  }
};

export const forgetBrand = (): Promise<void> => del(KEY, store());

/** Pixels that a logo is drawn high for paper and slides. */
const LOGO_HEIGHT = 220;

/** Drawn on white: neither a PDF nor a dark slide need then mind what shines through. */
const drawn = async (address: string, ratio: number): Promise<Uint8Array> => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.height = LOGO_HEIGHT;
  canvas.width = Math.max(1, Math.round(LOGO_HEIGHT * ratio));
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("the browser could not draw the logo.");
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (blob === null) throw new Error("the browser could not make a picture of the logo.");
  return new Uint8Array(await blob.arrayBuffer());
};

export const printed = async ({ logo, ...brand }: Brand): Promise<PrintedBrand> => ({
  name: brand.name,
  onWhite: brand.onWhite,
  onDark: brand.onDark,
  headings: brand.headings,
  strapline: brand.strapline,
  contact: brand.contact,
  logo: logo === null ? null : { image: await drawn(logo.address, logo.ratio), ratio: logo.ratio },
});
