import { cleanLine } from "../clean-text";
import { decodeCodes, encodeCodes } from "./codes-codec";
import { LONGEST_NAME, type PatchCodes } from "./patch";

export type PatchesRead =
  | { readonly ok: true; readonly patches: readonly PatchCodes[] }
  | { readonly ok: false; readonly message: string };

/** Letters and digits as they are, a space as "-", anything else as its number between points. */
const printName = (name: string): string =>
  Array.from(name, (sign) => {
    if (/[a-z0-9]/i.test(sign)) return sign;
    return sign === " " ? "-" : `.${sign.codePointAt(0)!.toString(16)}.`;
  }).join("");

const parseName = (text: string): string | undefined => {
  if (!/^(?:[a-z0-9-]|\.[0-9a-f]{1,6}\.)*$/i.test(text)) return undefined;
  const points = [...text.matchAll(/\.([0-9a-f]+)\./gi)].map(([, hex = ""]) => parseInt(hex, 16));
  if (points.some((point) => point > 0x10ffff)) return undefined;
  return cleanLine(
    text
      .replaceAll("-", " ")
      .replaceAll(/\.([0-9a-f]+)\./gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16))),
  );
};

/** Patches as the value of a URL key: name and areas in turn, set off by "_". */
export const patchesToUrl = (patches: readonly PatchCodes[]): string =>
  patches
    .map(
      ({ name, codes }) =>
        `${printName(cleanLine(name).slice(0, LONGEST_NAME))}_${encodeCodes(codes)}`,
    )
    .join("_");

/** Reads them back. Total: patches or one sentence on what is wrong. */
export const patchesFromUrl = (text: string): PatchesRead => {
  if (text === "") return { ok: true, patches: [] };
  const parts = text.split("_");
  if (parts.length % 2 === 1) return { ok: false, message: "The link’s patches are incomplete." };
  const patches: PatchCodes[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const name = parseName(parts[at]!);
    if (name === undefined)
      return { ok: false, message: `The link’s patch ${at / 2 + 1} has a damaged name.` };
    const decoded = decodeCodes(parts[at + 1]!);
    if (!decoded.ok) return decoded;
    patches.push({ name, codes: decoded.codes });
  }
  return { ok: true, patches };
};
