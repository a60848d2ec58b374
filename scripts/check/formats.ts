import { createHash } from "node:crypto";
import * as v from "valibot";
import {
  GAZETTEER,
  HEXAGONS,
  MANIFEST,
  MEASURE,
  NAMES,
  PLACES,
  POSTCODES,
  RELEASE_TABLE,
  TOPOLOGIES,
  WEIGHTS,
  type Manifest,
} from "../../src/domain/artefact";
import { CENSUS_NEIGHBOURHOODS } from "../../src/domain/census-neighbourhoods";
import { CLAIM_FIGURES } from "../../src/domain/claims";
import {
  ENGLAND_POSITIONS,
  ENGLAND_START,
  ENGLAND_SUMMARY,
} from "../../src/domain/england-artefact";
import { IN_WORK_BOROUGHS, IN_WORK_MODEL, IN_WORK_NEIGHBOURHOODS } from "../../src/domain/in-work";
import { INDICATORS_FILE } from "../../src/domain/indicators/artefact";
import { LARGER_AREAS } from "../../src/domain/larger-areas";
import { NEAR, POINTS } from "../../src/domain/points";
import { EARLIER_AREAS } from "../../src/domain/earlier-areas";
import { STREET_NAMES } from "../../src/domain/streets/street-names";
import { decodeStreets } from "../../src/domain/streets-file";
import { readStreetMap } from "./street-map";
import type { Artefacts, Check, Finding } from "./finding";

/** Every format a file of ours may have. */
const FORMATS = [
  CENSUS_NEIGHBOURHOODS,
  CLAIM_FIGURES,
  ENGLAND_POSITIONS,
  ENGLAND_START,
  ENGLAND_SUMMARY,
  GAZETTEER,
  HEXAGONS,
  IN_WORK_BOROUGHS,
  IN_WORK_MODEL,
  IN_WORK_NEIGHBOURHOODS,
  EARLIER_AREAS,
  INDICATORS_FILE,
  LARGER_AREAS,
  MEASURE,
  NAMES,
  NEAR,
  PLACES,
  POINTS,
  POSTCODES,
  RELEASE_TABLE,
  STREET_NAMES,
  WEIGHTS,
];

interface Typed {
  readonly format?: string;
  readonly type?: string;
  readonly objects?: Readonly<Record<string, unknown>>;
}

const topologyFaults = (name: string, { objects }: Typed): string[] => {
  const expected = (TOPOLOGIES as Readonly<Record<string, readonly string[]>>)[name];
  if (expected === undefined) return ["is a topology that the declarations do not list"];
  return expected.filter((object) => objects?.[object] === undefined).map((o) => `has no ${o}`);
};

const formatFaults = (name: string, content: Typed): string[] => {
  if (content.type === "Topology") return topologyFaults(name, content);
  const schema = FORMATS.find(({ entries }) => entries.format.literal === content.format);
  if (schema === undefined) return [`has the unknown format ${content.format ?? "none"}`];
  const parsed = v.safeParse(schema, content, { abortEarly: true });
  if (parsed.success) return [];
  return [`${v.getDotPath(parsed.issues[0]) ?? "content"}: ${parsed.issues[0].message}`];
};

/** What reads a file that is no JSON, and throws where it cannot. */
const READERS: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  streets: decodeStreets,
  "street-map": readStreetMap,
};

const readFaults = (read: (bytes: Uint8Array) => unknown, bytes: Uint8Array): string[] => {
  try {
    read(bytes);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
};

const hashFaults = (artefacts: Artefacts, name: string, expected: string): string[] => {
  const found = createHash("sha256").update(artefacts.bytes(name)).digest("hex");
  return found === expected ? [] : [`SHA-256 ${found}, expected ${expected}`];
};

/** Every artefact is the one the manifest lists, in the format its name promises. */
export const checkFormats =
  (manifest: Manifest): Check =>
  (artefacts): readonly Finding[] => [
    {
      claim: "manifest: its own format",
      faults: v.is(MANIFEST, manifest) ? [] : ["is not a manifest of this version"],
    },
    ...artefacts.names.flatMap((name): Finding[] => [
      {
        claim: `${name}: the file the manifest lists`,
        faults: hashFaults(artefacts, name, manifest.artefacts[name]!.sha256),
      },
      {
        claim: `${name}: its format`,
        faults:
          READERS[name] === undefined
            ? formatFaults(name, artefacts.content(name) as Typed)
            : readFaults(READERS[name], artefacts.bytes(name)),
      },
    ]),
    {
      claim: "manifest: every map the declarations list",
      faults: Object.keys(TOPOLOGIES).filter((name) => !artefacts.names.includes(name)),
    },
  ];
