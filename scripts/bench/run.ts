import { join } from "node:path";
import { parseArgs } from "node:util";

import type { Bench } from "./bench";
import { COVER_BENCH } from "./cover";
import { FIRST_FRAME_BENCH } from "./first-frame";
import { IMPORT_BENCH } from "./import";
import { PERMUTATIONS_BENCH } from "./permutations";
import { PERMUTATIONS_PAGE_BENCH } from "./permutations-page";
import { SERVER_BENCH } from "./server";

/** Every bench, in the order they run. A new one is a file and a line here. */
const BENCHES: readonly Bench[] = [
  FIRST_FRAME_BENCH,
  PERMUTATIONS_BENCH,
  PERMUTATIONS_PAGE_BENCH,
  IMPORT_BENCH,
  COVER_BENCH,
  SERVER_BENCH,
];

const { values } = parseArgs({
  options: { sources: { type: "string" }, only: { type: "string" } },
});
const root = join(import.meta.dirname, "../..");
const options = {
  sources: values.sources ?? join(root, "../shared/data"),
  data: join(root, "public/data"),
};

for (const { name, run } of BENCHES) {
  if (values.only !== undefined && !name.includes(values.only)) continue;
  console.log(name);
  for (const line of await run(options)) console.log(`  ${line}`);
}
