import { cleanLine } from "../clean-text";
import { upperFirst } from "../format";
import { MEASURES, type Measure, type MeasureId, type OwnIndexId } from "../measures";
import { isOwnId } from "../own-measure";
import { indexDeclared } from "./index-measure";
import {
  INDEX_NAME,
  INDEX_SCALES,
  knowIndices,
  type IndexPart,
  type IndexRecipe,
  type IndexScale,
} from "./index-recipe";

export const LONGEST_INDEX_NAME = 40;
export const MOST_PARTS = 10;
export const MOST_WEIGHT = 100;

/** Why a measure cannot be part of an index; null where it can. */
export const partRefusal = ({ worse, kind, apart, tier }: Measure): string | null => {
  if (tier === "Your own index, not an official one") return "It is an index itself.";
  if (apart === true || worse === null) return "Neither end of it is worse for residents.";
  return kind === "count" ? "It is a count, and larger areas have more." : null;
};

const mayBePart = (id: string): id is MeasureId => {
  const measure = MEASURES.find((each) => each.id === id);
  return measure === undefined ? isOwnId(id) : partRefusal(measure) === null;
};

/** A name as it is kept: one line, not too long, with a capital; the usual one if nothing is left. */
export const indexName = (text: string): string => {
  // Nothing is written in the last plane of Unicode, and its numbers are one digit longer.
  const line = cleanLine(text)
    .replace(/[\u{100000}-\u{10FFFF}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  const cut = Array.from(line).slice(0, LONGEST_INDEX_NAME).join("").trim();
  return cut === "" ? INDEX_NAME : upperFirst(cut);
};

/*
 * "index-p--imd-2--crime-1---need-for-advice": the id is the whole recipe, so that a link, a slide or a
 * question that names an index needs nothing else. Letters, digits and "-" only, as ids of measures have
 * none but single hyphens. In a name, "-" is a space and "z2dz" the sign of that number in Unicode.
 */
const SCALE_LETTERS: Readonly<Record<IndexScale, string>> = { percentile: "p", standard: "s" };

/** Names begin with a capital, which needs no sign of its own. */
const lowerFirstLetter = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const nameInId = (name: string): string =>
  Array.from(lowerFirstLetter(name))
    .map((sign) => {
      if (/[a-y\d]/.test(sign)) return sign;
      return sign === " " ? "-" : `z${(sign.codePointAt(0) ?? 0).toString(16)}z`;
    })
    .join("");

const nameFromId = (text: string): string =>
  indexName(
    text
      .replaceAll("-", " ")
      .replace(/z([\da-f]{1,5})z/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16))),
  );

export const indexIdOf = ({ name, scale, parts }: IndexRecipe): OwnIndexId => {
  const said = parts.map(({ measure, weight }) => `--${measure}-${weight}`).join("");
  const called = name === INDEX_NAME ? "" : `---${nameInId(name)}`;
  return `index-${SCALE_LETTERS[scale]}${said}${called}`;
};

const partIn = (text: string): IndexPart | null => {
  const at = text.lastIndexOf("-");
  const [measure, weight] = [text.slice(0, at), text.slice(at + 1)];
  const isWeight = /^[1-9]\d{0,2}$/.test(weight) && Number(weight) <= MOST_WEIGHT;
  return isWeight && mayBePart(measure) ? { measure, weight: Number(weight) } : null;
};

/** An id read back. Total: anything that `indexIdOf` would not write is null. */
const recipeIn = (id: string): IndexRecipe | null => {
  if (!id.startsWith("index-") || id.length > 800) return null;
  const [head = "", called = ""] = id.slice("index-".length).split("---");
  const [letter = "", ...texts] = head.split("--");
  const scale = INDEX_SCALES.find((each) => SCALE_LETTERS[each] === letter);
  const parts = texts.flatMap((text) => partIn(text) ?? []);
  if (scale === undefined || parts.length === 0 || parts.length > MOST_PARTS) return null;
  if (new Set(parts.map(({ measure }) => measure)).size < parts.length) return null;
  const recipe = { name: nameFromId(called), scale, parts };
  return indexIdOf(recipe) === id ? recipe : null;
};

knowIndices({ recipeOf: recipeIn, declaredOf: indexDeclared });
