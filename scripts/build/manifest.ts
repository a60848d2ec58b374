import { createHash } from "node:crypto";
import { ARTEFACT_VERSION, type Manifest } from "../../src/domain/artefact";
import { bytesOf, type Built } from "./artefact";
import type { Sources } from "./source";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort(compare);

/** What was built from what: by artefact its hash, size, sources, licence and vintage. */
export const manifestOf = (built: readonly Built[], sources: Sources): Manifest => {
  const used = (artefact: Built) => artefact.sources.map((key) => sources[key]!);
  const entry = (artefact: Built): Manifest["artefacts"][string] => {
    const bytes = bytesOf(artefact.content);
    return {
      file: artefact.file,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes: bytes.length,
      sources: distinct(artefact.sources),
      licence: distinct(used(artefact).map((source) => source.licence)).join("; "),
      vintage: artefact.vintage,
    };
  };
  return {
    format: "reach-atlas/manifest",
    version: ARTEFACT_VERSION,
    artefacts: Object.fromEntries(
      [...built].sort((a, b) => compare(a.name, b.name)).map((each) => [each.name, entry(each)]),
    ),
    attribution: distinct(built.flatMap(used).map((source) => source.attribution)),
  };
};
