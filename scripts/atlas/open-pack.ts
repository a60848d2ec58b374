import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { distance } from "fastest-levenshtein";
import { BUILT_IN, type Region } from "../../src/domain/boroughs";
import { REGION_FILE, regionOf } from "../../src/domain/region-artefact";
import { AtlasError } from "./atlas-error";
import { openArtefacts, type Artefacts } from "./read";

const COMMITTED = join(import.meta.dirname, "../../public/data");
const PACKS = join(import.meta.dirname, "../../public/packs");

interface Opened {
  readonly artefacts: Artefacts;
  readonly region: Region;
}

const openFolder = (dir: string): Opened => {
  const artefacts = openArtefacts(dir);
  const region = artefacts.has("region")
    ? regionOf(artefacts.read("region", REGION_FILE))
    : BUILT_IN;
  return { artefacts, region };
};

const folded = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** The packs that lie in a folder, by name. */
const packsIn = (dir: string): readonly Opened[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .sort()
        .filter((name) => existsSync(join(dir, name, "manifest.json")))
        .map((name) => openFolder(join(dir, name)))
    : [];

/**
 * The artefacts that a command reads and the region they are of: those of a folder, of a pack by its
 * region's name or code, or the committed ones.
 * @param packs folder of the packs
 * @throws AtlasError in one line where there is no such pack, with those there are
 */
export const openRegionData = (
  { data, region }: { readonly data?: string | undefined; readonly region?: string | undefined },
  packs = PACKS,
): Opened => {
  if (data !== undefined) {
    const opened = openFolder(data);
    if (region === undefined || isCalled(opened, region)) return opened;
    throw new AtlasError(`--region ${region}: ${data} is of ${opened.region.name}`);
  }
  const committed = openFolder(COMMITTED);
  if (region === undefined || isCalled(committed, region)) return committed;
  const there = [committed, ...packsIn(packs)];
  const found = there.find((each) => isCalled(each, region));
  if (found !== undefined) return found;
  const near = there
    .map(({ region: { name } }) => name)
    .sort((a, b) => distance(folded(a), folded(region)) - distance(folded(b), folded(region)));
  throw new AtlasError(
    `--region ${region}: there is no such pack. There are ${near.join("; ")}. To make one: npm run data:build -- --region ${folded(region)}`,
  );
};

const isCalled = ({ region }: Opened, typed: string): boolean =>
  [region.code, region.name, region.pack ?? ""].some((name) => folded(name) === folded(typed));
