import * as v from "valibot";
import listed from "../../data/edition.json";
import readme from "../../data/README.md?raw";
import { version } from "../../package.json";
import { partsOf } from "../domain/readme-parts";

const EDITION = v.object({
  /** When the data was last built: "2026-11-26". */
  date: v.pipe(v.string(), v.isoDate()),
  /** An address to write to, set by whoever runs a copy; null where nobody has. */
  contact: v.nullable(v.string()),
  /** What was wrong, and what it is now; newest first. */
  corrections: v.array(v.object({ date: v.pipe(v.string(), v.isoDate()), words: v.string() })),
});

/** This edition of the atlas. Imported by the Method page only. */
export const edition = { version, ...v.parse(EDITION, listed) };

/** Parts of data/README.md that the Method page shows: what is wrong is written down once. */
export const knownFaults = partsOf(readme, "Known faults of the sources");
export const copies = partsOf(readme, "Where the files come from");
