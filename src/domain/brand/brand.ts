import * as v from "valibot";
import { format } from "../artefact";
import { cleanLine } from "../clean-text";
import { contrast } from "../contrast";
import { decimal } from "../format";
import { paletteOf } from "../palette";
import { safeSvg } from "./safe-svg";

/** How titles are set: in the atlas's serif, or in the sans of its text. */
export const HEADINGS = ["serif", "sans"] as const;
export type Headings = (typeof HEADINGS)[number];

/** Bytes of a logo, as it lies in the file. */
const MOST_LOGO = 300_000;

const HEX = v.pipe(
  v.string(),
  v.regex(/^#[\da-f]{6}$/i, "A colour is written as # and six digits, #005a70."),
  v.transform((text) => text.toLowerCase()),
);
const line = (most: number) =>
  v.optional(v.pipe(v.string(), v.transform(cleanLine), v.trim(), v.maxLength(most)), "");

/** `brand.json`: beside the app for a whole organisation, or kept on the device. */
const BRAND_FILE = v.object({
  ...format("brand"),
  name: line(60),
  colours: v.optional(v.object({ onWhite: HEX, onDark: HEX })),
  headings: v.optional(v.picklist(HEADINGS), "serif"),
  strapline: line(120),
  contact: line(160),
  logo: v.optional(v.pipe(v.string(), v.maxLength(MOST_LOGO)), ""),
});

export interface Logo {
  /** "data:image/svg+xml,…" of a drawing written anew, or "data:image/png;base64,…". */
  readonly address: string;
  /** Width over height. */
  readonly ratio: number;
}

/** An organisation's own look, checked: what is here can be drawn and read. */
export interface Brand {
  readonly name: string;
  /** Text and marks on white, "#rrggbb". */
  readonly onWhite: string;
  /** Text and marks on the dark of slides and of the board theme. */
  readonly onDark: string;
  readonly headings: Headings;
  readonly strapline: string;
  readonly contact: string;
  readonly logo: Logo | null;
  /** What of the logo was left out: "script", "image". */
  readonly leftOut: readonly string[];
}

export type BrandRead =
  { readonly ok: true; readonly brand: Brand } | { readonly ok: false; readonly problem: string };

/** Contrast that WCAG 2.2 asks of text (1.4.3). */
const LEAST = 4.5;

/** The darkest and lightest grounds that the dark colour stands on. */
const darkGrounds = (): readonly string[] => {
  const { water, panel } = paletteOf("board");
  return [water, panel];
};

/** Why a colour cannot be read on its ground, in a sentence; "" where it can. */
export const colourProblem = (colour: string, on: "white" | "dark"): string => {
  const grounds = on === "white" ? ["#ffffff"] : darkGrounds();
  const least = Math.min(...grounds.map((ground) => contrast(colour, ground)));
  if (least >= LEAST) return "";
  // Rounded down: 4.46 is not enough, and must not be said as 4.5.
  const said = decimal(Math.floor(10 * least) / 10);
  return on === "white"
    ? `${colour} has a contrast of ${said} to 1 on white; text needs 4.5 to 1. Choose a darker colour.`
    : `${colour} has a contrast of ${said} to 1 on the dark of slides; text needs 4.5 to 1. Choose a lighter colour.`;
};

const PNG_START = "iVBORw0KGgo";
const PNG = /^data:image\/png;base64,([A-Za-z\d+/]+={0,2})$/;
const LARGEST = 4_000;

/** The size of a PNG by its header, pixels; null where it is none. */
const pngSize = (base64: string): { width: number; height: number } | null => {
  if (!base64.startsWith(PNG_START)) return null;
  const head = atob(base64.slice(0, 32));
  const number = (at: number): number =>
    [0, 1, 2, 3].reduce((sum, step) => sum * 256 + head.charCodeAt(at + step), 0);
  const [width, height] = [number(16), number(20)];
  return width > 0 && height > 0 && Math.max(width, height) <= LARGEST ? { width, height } : null;
};

const logoOf = (text: string): { logo: Logo | null; leftOut: readonly string[] } | string => {
  if (text === "") return { logo: null, leftOut: [] };
  const [, base64] = PNG.exec(text) ?? [];
  if (base64 !== undefined) {
    const size = pngSize(base64);
    return size === null
      ? `The logo is not a PNG of up to ${LARGEST} pixels a side.`
      : { logo: { address: text, ratio: size.width / size.height }, leftOut: [] };
  }
  const safe = safeSvg(text);
  if (typeof safe === "string") return safe;
  const address = `data:image/svg+xml,${encodeURIComponent(safe.svg)}`;
  return { logo: { address, ratio: safe.ratio }, leftOut: safe.left };
};

/** Reads a brand from what `brand.json` holds. @returns null for a file that names nothing of its own */
export const brandOf = (data: unknown): BrandRead | null => {
  const read = v.safeParse(BRAND_FILE, data);
  if (!read.success) {
    const [issue] = read.issues;
    const where = v.getDotPath(issue) ?? "";
    return {
      ok: false,
      problem: `This is not a brand file of Reach Atlas${where === "" ? "" : `: ${where} is wrong`}. ${issue.message}`,
    };
  }
  const { name, colours, headings, strapline, contact, logo: drawn } = read.output;
  if (colours === undefined && name === "" && drawn === "") return null;
  const { accent: onWhite } = paletteOf("light");
  const { accent: onDark } = paletteOf("board");
  const chosen = colours ?? { onWhite, onDark };
  const problem = colourProblem(chosen.onWhite, "white") || colourProblem(chosen.onDark, "dark");
  if (problem !== "") return { ok: false, problem };
  const logo = logoOf(drawn.trim());
  if (typeof logo === "string") return { ok: false, problem: logo };
  return { ok: true, brand: { ...logo, ...chosen, name, headings, strapline, contact } };
};

/** Reads a brand from the text of a file. */
export const readBrandFile = (text: string): BrandRead | null => {
  try {
    return brandOf(JSON.parse(text));
  } catch (reason) {
    if (reason instanceof SyntaxError)
      return { ok: false, problem: "This is not a brand file of Reach Atlas: it is not JSON." };
    throw reason;
  }
};

/** A brand as a writer takes it: plain values that can be handed to another thread. */
export interface PrintedBrand extends Omit<Brand, "logo" | "leftOut"> {
  /** PNG on white. */
  readonly logo: { readonly image: Uint8Array; readonly ratio: number } | null;
}
