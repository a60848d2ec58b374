import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Manifest } from "../../src/domain/artefact";
import { bytesOf, type Built } from "./artefact";
import { manifestOf } from "./manifest";
import type { Sources } from "./source";

const filesOf = (manifest: Manifest): string[] =>
  Object.values(manifest.artefacts).map((artefact) => artefact.file);

/** Whether a file lies outside the folder, and is another build’s to write and to delete. */
const isElsewhere = (file: string): boolean => file.startsWith("../");

/** Writes every artefact and manifest.json below `out`, and deletes what an earlier build left. */
export const writeArtefacts = (
  out: string,
  built: readonly Built[],
  sources: Sources,
): Manifest => {
  const listing = join(out, "manifest.json");
  const before = existsSync(listing)
    ? filesOf(JSON.parse(readFileSync(listing, "utf8")) as Manifest)
    : [];
  const manifest = manifestOf(built, sources);
  const now = new Set(filesOf(manifest));
  for (const file of before)
    if (!now.has(file) && !isElsewhere(file)) rmSync(join(out, file), { force: true });
  for (const { file, content } of built) {
    if (isElsewhere(file)) continue;
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), bytesOf(content));
  }
  writeFileSync(listing, `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
};
