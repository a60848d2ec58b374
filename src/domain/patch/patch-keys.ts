import { ordinal, problemIn, type ViewKey } from "../url-key";
import type { PatchCodes } from "./patch";
import { patchesFromUrl, patchesToUrl } from "./patch-url";

const patches: ViewKey<readonly PatchCodes[]> = {
  called: "patches",
  fallback: [],
  parse: (text) => {
    const read = patchesFromUrl(text);
    return read.ok ? read.patches : null;
  },
  print: patchesToUrl,
  problem: (text) => problemIn(patchesFromUrl(text)),
};

export const PATCH_KEYS = {
  patches,
  /** Which of the patches is open, 1 the first. */
  patch: ordinal("patch", 99),
};
