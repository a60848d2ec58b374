import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { MEASURES } from "../src/domain/measures";
import { RELEASES } from "../src/domain/releases";
import { buildAll } from "./build/build-all";
import { InputError, openInputs } from "./build/inputs";
import { readSources } from "./build/source";
import { writeArtefacts } from "./build/write-artefacts";

const root = join(import.meta.dirname, "..");

const build = (dir: string, out: string): void => {
  const sources = readSources(join(root, "data/sources.json"));
  const inputs = openInputs(dir, sources);
  const built = buildAll({ inputs, releases: RELEASES, measures: MEASURES });
  writeArtefacts(out, built, sources);
  process.stderr.write(
    `${built.length} artefacts written to ${relative(process.cwd(), out) || "."} from ${inputs.read.size} sources.\n`,
  );
};

const { values } = parseArgs({
  options: { sources: { type: "string" }, out: { type: "string" } },
});
const dir = values.sources ?? join(root, "../shared/data");
const out = values.out ?? join(root, "public/data");

if (!existsSync(dir))
  process.stderr.write(
    `The publishers’ files are not in ${values.sources ?? relative(process.cwd(), dir)}: the artefacts committed in public/data serve. ` +
      "To rebuild them, name the folder with --sources DIR.\n",
  );
else
  try {
    build(dir, out);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
