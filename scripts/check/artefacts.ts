import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../../src/domain/artefact";
import type { Artefacts } from "./finding";

export const readManifest = (dir: string): Manifest =>
  JSON.parse(readFileSync(join(dir, "manifest.json"), "utf8")) as Manifest;

/** The files below `dir` that its manifest lists. */
export const openArtefacts = (dir: string, manifest: Manifest): Artefacts => {
  const bytes = (name: string): Buffer => {
    const artefact = manifest.artefacts[name];
    if (artefact === undefined) throw new Error(`${name} is not among the artefacts.`);
    return readFileSync(join(dir, artefact.file));
  };
  return {
    names: Object.keys(manifest.artefacts),
    bytes,
    content: (name) => JSON.parse(bytes(name).toString("utf8")) as unknown,
  };
};
