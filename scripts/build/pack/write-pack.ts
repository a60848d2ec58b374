import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ARTEFACT_VERSION } from "../../../src/domain/artefact";
import { REGION_FILE, type RegionFile } from "../../../src/domain/region-artefact";
import { bytesOf, type Built } from "../artefact";
import { guarded } from "../guarded";
import type { Sources } from "../source";
import { writeArtefacts } from "../write-artefacts";
import type { Pack } from "./build-pack";

/** Where the built-in region's artefacts lie, from a pack beside it. */
const BESIDE = "../../data";

/** The same artefact, read from the built-in region's where that has it byte for byte. */
const shared = (out: string, built: Built): Built => {
  const file = `${BESIDE}/${built.file}`;
  const path = join(out, file);
  return existsSync(path) && readFileSync(path).equals(bytesOf(built.content))
    ? { ...built, file }
    : built;
};

/** Writes a pack; what is of all England is not written again beside the built-in region's. */
export const writePack = (out: string, { region, built }: Pack, sources: Sources): number => {
  const kept = built.map((each) => shared(out, each));
  const content: RegionFile = {
    format: "reach-atlas/region",
    version: ARTEFACT_VERSION,
    pack: region.pack,
    code: region.code,
    name: region.name,
    districts: region.districts.map(({ code, name, areas }) => ({ code, name, areas })),
    known: [...region.known],
    files: Object.fromEntries(kept.map(({ name, file }) => [name, file])),
  };
  const declaration: Built = {
    name: "region",
    file: "region.json",
    content: guarded("region", REGION_FILE, content),
    sources: ["lookup-lsoa21-ward24-england", "lsoa21-england"],
    vintage: "Districts of May 2024",
  };
  writeArtefacts(out, [declaration, ...kept], sources);
  return kept.length + 1;
};
