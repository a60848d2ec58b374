import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { BUILT_IN } from "../src/domain/boroughs";
import { MEASURES } from "../src/domain/measures";
import { RELEASES } from "../src/domain/releases";
import { buildAll } from "./build/build-all";
import { InputError, openInputs } from "./build/inputs";
import { buildPack } from "./build/pack/build-pack";
import { declaredRegion } from "./build/pack/declare";
import { writePack } from "./build/pack/write-pack";
import { readSources } from "./build/source";
import { buildStreetMap } from "./build/street-map";
import { buildStreets } from "./build/streets";
import { writeArtefacts } from "./build/write-artefacts";

const root = join(import.meta.dirname, "..");

const { values } = parseArgs({
  options: {
    sources: { type: "string" },
    out: { type: "string" },
    region: { type: "string" },
    name: { type: "string" },
  },
});
const dir = values.sources ?? join(root, "../shared/data");
const shortOf = (path: string): string => relative(process.cwd(), path) || ".";

const build = async (): Promise<string> => {
  const sources = readSources(join(root, "data/sources.json"));
  const inputs = openInputs(dir, sources);
  const region =
    values.region === undefined ? null : declaredRegion(inputs, values.region, values.name);
  if (region !== null && region.code !== BUILT_IN.code) {
    const out = values.out ?? join(root, "public/packs", region.pack);
    const count = writePack(out, buildPack(inputs, region), sources);
    return `${region.name}: ${count} artefacts written to ${shortOf(out)} from ${inputs.read.size} sources.`;
  }
  const out = values.out ?? join(root, "public/data");
  const built = [
    ...buildAll({ inputs, releases: RELEASES, measures: MEASURES }),
    ...(await buildStreets(inputs)),
    ...(await buildStreetMap(inputs)),
  ];
  writeArtefacts(out, built, sources);
  return `${built.length} artefacts written to ${shortOf(out)} from ${inputs.read.size} sources.`;
};

if (!existsSync(dir))
  process.stderr.write(
    `The publishers’ files are not in ${values.sources ?? shortOf(dir)}: the artefacts committed in public/data serve. ` +
      "To rebuild them, name the folder with --sources DIR.\n",
  );
else
  try {
    process.stderr.write(`${await build()}\n`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
