import * as v from "valibot";
import { cleanLine } from "../clean-text";
import { LONGEST_NAME, type PatchCodes } from "./patch";
import type { PatchesRead } from "./patch-url";

const FORMAT = "reach-atlas/patches";
const VERSION = 1;

/** What every version has: enough to say whose file it is before reading it. */
const ANY_VERSION = v.object({ format: v.string(), version: v.number() });

/** Keys that this version does not know are left alone, so that later files may say more. */
const PATCHES = v.object({
  patches: v.array(
    v.object({
      name: v.pipe(
        v.string(),
        v.transform(cleanLine),
        v.maxLength(LONGEST_NAME, `a name has ${LONGEST_NAME} letters at most`),
      ),
      codes: v.array(v.pipe(v.string(), v.regex(/^E01\d{6}$/, "not an English LSOA code"))),
    }),
  ),
});

/** Patches as a JSON file: `{ format: "reach-atlas/patches", version: 1, patches: [{ name, codes }] }`. */
export const printPatchFile = (patches: readonly PatchCodes[]): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, patches }, null, 2)}\n`;

const refused = (message: string): PatchesRead => ({ ok: false, message });

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads such a file. Total: patches, or one sentence naming what is wrong and where. */
export const readPatchFile = (text: string): PatchesRead => {
  const json = jsonOf(text);
  if (json === undefined) return refused("The file is not JSON, or is incomplete.");
  const named = v.safeParse(ANY_VERSION, json);
  if (!named.success || named.output.format !== FORMAT) {
    return refused("The file has no patches: this atlas did not save it.");
  }
  if (named.output.version !== VERSION) {
    return refused(
      `The file is of version ${named.output.version}; this atlas reads version ${VERSION}. Open it in the atlas that saved it.`,
    );
  }
  const read = v.safeParse(PATCHES, json, { abortEarly: true });
  if (read.success) return { ok: true, patches: read.output.patches };
  const [issue] = read.issues;
  return refused(`The file’s ${v.getDotPath(issue) ?? "content"} is wrong: ${issue.message}.`);
};
