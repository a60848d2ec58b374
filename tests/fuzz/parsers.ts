import { readFileSync } from "node:fs";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import * as v from "valibot";

import { countOf } from "../../src/analysis/participants/count-of";
import { DateColumn } from "../../src/analysis/participants/date-column";
import { ImportError } from "../../src/analysis/participants/import-error";
import { importFile } from "../../src/analysis/participants/import-file";
import { Locator } from "../../src/analysis/participants/locator";
import { DeckFileError, readDeckFile } from "../../src/domain/deck/deck-file";
import { viewOf } from "../../src/domain/deck/view-search";
import { filterFromUrl } from "../../src/domain/filter/filter-url";
import { parseSentence } from "../../src/domain/filter/parse-sentence";
import { NoteFileError, readNotesFile, writeNotesFile } from "../../src/domain/notes/note-file";
import { decodeCodes, encodeCodes } from "../../src/domain/patch/codes-codec";
import { printPatchFile, readPatchFile } from "../../src/domain/patch/patch-file";
import { patchesFromUrl, patchesToUrl } from "../../src/domain/patch/patch-url";
import { factSentence, PROGRAMME_FACTS } from "../../src/domain/programme-facts";
import { linkFaults } from "../../src/domain/link-faults";
import { mendedSearch } from "../../src/domain/mend-link";
import { CORPUS } from "../corpus/corpus";
import { drawOf, HOMES } from "../corpus/draw";
import type { Entry } from "../corpus/entry";
import { places } from "../unit/participants/places";
import { mutated, mutatedBytes, mutatedPart } from "./mutate";

/** A reader of text or bytes from outside. */
export interface Parser {
  readonly cases: fc.Arbitrary<unknown>;
  /** Reads one case; throws nothing but its own kind of error, which is caught here. */
  readonly read: (input: never) => unknown;
}

const parser = <Input>(cases: fc.Arbitrary<Input>, read: (input: Input) => unknown): Parser => ({
  cases,
  read,
});

const only =
  <Input>(own: new (...args: never[]) => Error, read: (input: Input) => unknown) =>
  async (input: Input): Promise<void> => {
    try {
      await read(input);
    } catch (error) {
      if (!(error instanceof own)) throw error;
    }
  };

const file = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const CODES = HOMES.slice(0, 4000).map(({ code }) => code);
const PATCHES = [
  { name: "North Docks (2024)", codes: CODES.slice(0, 40) },
  { name: "Café & park", codes: CODES.slice(900, 1800) },
];

const NOTES = writeNotesFile(
  CODES.slice(0, 3).map((area, at) => ({
    id: `n${String(at)}`,
    writings: [
      {
        id: `w${String(at)}`,
        area,
        author: "Ward officer",
        when: "2026-11-27T08:30:00.000Z",
        kind: "question",
        resolved: at === 1,
        text: "Why does the bus\nno longer stop here? {residents}",
      },
    ],
    past: ["w9"],
  })),
);

const VIEWS = [
  "?screen=explore&measure=imd&release=2019&map=9.2/53.41/-2.9&persistence=always-10&hotspots=gi",
  "?screen=participants&participants=rate&denominator=residents&boroughs=E08000012,E06000006",
  `?filter=in.E08000011_imd.2025.most-10_any-of_education.most-20_social-renting.above-40_end&patches=${patchesToUrl(PATCHES)}&patch=1`,
  "?screen=compare&places=E08000012.E08000014&versus=income@2015&columns=imd-2025.income-2019&sort=imd-2025.down",
  "?screen=present&deck=still-poor-today&slide=3&theme=board&area=E01006512&shape=hexagons",
];

const SENTENCES = [
  "Areas in Knowsley, Halton where IMD 2025 is in the most deprived 10% and social renting is above 40%",
  "show me all neighbourhoods where (education is in decile 1 to 3 or crime 2019 is ranked 3,000 or more deprived) and no car is between 10% and 40.5%",
  "Areas in the whole region where income is in the least deprived 20 per cent",
];

const smallest = (entries: readonly Entry[], most: number): Uint8Array[] =>
  entries.flatMap((entry) => {
    const { bytes } = entry.make(drawOf(entry.name));
    return bytes.length <= most ? [bytes] : [];
  });

const TEXTS = smallest(
  Object.entries(CORPUS).flatMap(([kind, list]) =>
    ["workbooks", "sheets", "cells", "refused"].includes(kind) ? [] : list,
  ),
  6000,
);
const WORKBOOKS = smallest([...CORPUS["workbooks"]!, ...CORPUS["sheets"]!], 8000);

const imported = only(ImportError, (bytes: Uint8Array<ArrayBuffer>) =>
  importFile(new File([bytes], "people"), places),
);

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, xml]) => [name, strFromU8(xml)]));

const DAYS = [
  ...["2023-05-03", "3/5/2023", "3rd May 2023", "May-23", "Q1 2023/24", "20230503", "45049.5"],
  ...[
    "Wed, 3 May 2023 09:15:00",
    "05/13/2023 9:15 AM",
    "2023-05-03T09:15:00+01:00",
    "Apr-Jun 2023",
  ],
];
const PLACES = [
  ...["L1 8JQ", " ch41  2ab ", "Liverpool, L8 1TH, UK", "ZZ99 3VZ", "E01006512 : Liverpool 031A"],
  ...["WA1O 1AA", "L8 1", "NFA", "E05000886", "W01001234", "12 Test Street\nL20 4AB"],
];
const COUNTS = ["1,234", "<5", "1 to 4", "10+", "[c]", "12.0", "1\u202f234", "fewer than 5", "-"];

/** Everything in the atlas that reads what others wrote. */
export const PARSERS: Readonly<Record<string, Parser>> = {
  view: parser(mutated(VIEWS), (text) => [viewOf(mendedSearch(text)), linkFaults(text)]),
  sentence: parser(mutated(SENTENCES), parseSentence),
  "filter in a link": parser(
    mutated(VIEWS.map((view) => new URLSearchParams(view).get("filter") ?? "imd.most-10")),
    filterFromUrl,
  ),
  "deck file": parser(
    mutated([file("data/decks/still-poor-today.json")]),
    only(DeckFileError, readDeckFile),
  ),
  "file of notes": parser(mutated([NOTES]), only(NoteFileError, readNotesFile)),
  "patch file": parser(mutated([printPatchFile(PATCHES)]), readPatchFile),
  "patches in a link": parser(mutated([patchesToUrl(PATCHES)]), patchesFromUrl),
  codes: parser(mutated([encodeCodes(CODES), encodeCodes(CODES.slice(0, 9))]), decodeCodes),
  "text of participants": parser(mutatedBytes(TEXTS), imported),
  "bytes of a workbook": parser(mutatedBytes(WORKBOOKS), imported),
  "parts of a workbook": parser(mutatedPart(WORKBOOKS.slice(0, 12).map(partsOf)), (parts) =>
    imported(
      Uint8Array.from(
        zipSync(
          Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
          { level: 0 },
        ),
      ),
    ),
  ),
  dates: parser(fc.tuple(mutated(DAYS), fc.boolean()), ([text, isAmerican]) =>
    new DateColumn(isAmerican ? "month-first" : "day-first", 20_000).dayOf(text),
  ),
  places: parser(mutated(PLACES), (text) => new Locator(places).locate([text, "E01006512"])),
  counts: parser(mutated(COUNTS), countOf),
  "facts of programmes": parser(mutated([file("data/programmes.json")]), (text) => {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      return;
    }
    const read = v.safeParse(PROGRAMME_FACTS, json, { abortEarly: true });
    if (read.success)
      read.output.programmes.flatMap(({ facts }) => facts.map((fact) => factSentence(fact)));
  }),
};
