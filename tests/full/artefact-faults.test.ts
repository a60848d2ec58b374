import { QueryClient } from "@tanstack/react-query";
import { readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  englandPositionsQuery,
  englandStartQuery,
  englandSummaryQuery,
  releaseTableQuery,
} from "../../src/data/compare-queries";
import { factsQuery } from "../../src/data/fact-queries";
import { haloQuery, weightsQuery } from "../../src/data/halo-queries";
import {
  censusNeighbourhoodsQuery,
  inWorkBoroughsQuery,
  inWorkModelQuery,
  inWorkNeighbourhoodsQuery,
  neighbourhoodTopologyQuery,
} from "../../src/data/in-work-queries";
import { indicatorsQuery } from "../../src/data/indicator-queries";
import { ArtefactError, load } from "../../src/data/load";
import { placeBytesQuery, syntheticFile } from "../../src/data/participants/place-files-query";
import {
  areasTopologyQuery,
  basemapQuery,
  gazetteerQuery,
  hexagonTopologyQuery,
  earlierAreasQuery,
  measureQuery,
  namesQuery,
  nearQuery,
  placesQuery,
  pointsQuery,
  postcodesQuery,
  streetNamesQuery,
} from "../../src/data/queries";
import { streetMapQuery } from "../../src/data/streets/street-map-query";
import { streetsQuery } from "../../src/data/own/streets-query";
import { loadTopology } from "../../src/data/topology";
import { HEXAGONS } from "../../src/domain/artefact";
import { LARGER_AREAS } from "../../src/domain/larger-areas";
import { isHeldForEngland, releasesOf } from "../../src/domain/measure-releases";
import { MEASURES } from "../../src/domain/measures";
import { POINT_KINDS } from "../../src/domain/point-kinds";

/*
 * Every artefact with every fault, through the app's own queries against a server of files: what is said
 * of each, and that asking again brings it. What a page makes of it is in file-faults.test.ts.
 */

type Asked = (client: QueryClient) => Promise<unknown>;

const each = <Item>(
  items: readonly Item[],
  entry: (item: Item) => readonly [string, Asked],
): Record<string, Asked> => Object.fromEntries(items.map(entry));

/** How the app comes by each of its files. */
const ASKED: Readonly<Record<string, Asked>> = {
  "areas.json": (client) => client.query(areasTopologyQuery),
  "basemap.json": (client) => client.query(basemapQuery),
  "census/msoa21.json": (client) => client.query(censusNeighbourhoodsQuery),
  "claims/figures.json": (client) => client.query(factsQuery(client)),
  "england/positions.json": (client) => client.query(englandPositionsQuery),
  "england/start.json": (client) => client.query(englandStartQuery),
  "england/summary.json": (client) => client.query(englandSummaryQuery),
  "gazetteer.json": (client) => client.query(gazetteerQuery),
  "hexagon-areas.json": (client) => client.query(hexagonTopologyQuery),
  "hexagons.json": () => load("hexagons.json", HEXAGONS),
  "indicators.json": (client) => client.query(indicatorsQuery),
  "in-work/boroughs.json": (client) => client.query(inWorkBoroughsQuery),
  "in-work/model.json": (client) => client.query(inWorkModelQuery),
  "in-work/msoa11.json": (client) => client.query(inWorkNeighbourhoodsQuery),
  "earlier-areas.json": (client) => client.query(earlierAreasQuery),
  // For the command line; a page may come to read it.
  "larger-areas.json": () => load("larger-areas.json", LARGER_AREAS),
  "msoas.json": () => loadTopology("msoas"),
  "msoas11.json": (client) => client.query(neighbourhoodTopologyQuery),
  "names.json": (client) => client.query(namesQuery),
  "places.json": (client) => client.query(placesQuery),
  "points/near.json": (client) => client.query(nearQuery),
  "postcodes.json": (client) => client.query(postcodesQuery),
  "street-names.json": (client) => client.query(streetNamesQuery),
  "streets.pbf": (client) => client.query(streetsQuery),
  "streets.pmtiles": (client) => client.query(streetMapQuery),
  "weights.json": (client) => client.query(weightsQuery),
  ...each(MEASURES, ({ id }) => [
    `measures/${id}.json`,
    (client) => client.query(measureQuery(id)),
  ]),
  ...each(
    MEASURES.filter(({ id }) => isHeldForEngland(id)),
    (measure) => [`halo/${measure.id}.json`, (client) => client.query(haloQuery(measure))],
  ),
  ...each(POINT_KINDS, ({ id }) => [
    `points/${id}.json`,
    (client) => client.query(pointsQuery(id)),
  ]),
  ...each(releasesOf("imd"), ({ year }) => [
    `releases/${year}.json`,
    (client) => client.query(releaseTableQuery(year)),
  ]),
};

const DATA = join(import.meta.dirname, "../../public/data");
const bytesOf = (file: string): Buffer => readFileSync(join(DATA, file));
const textOf = (file: string): string => bytesOf(file).toString("utf8");
const isText = (file: string): boolean => file.endsWith(".json");

/** As a version from the future writes it: of another number, or its shapes under other names. */
const ofNext = (file: string): string | Buffer => {
  if (isText(file))
    return textOf(file)
      .replace(/"version":\s*\d+/, '"version":99')
      .replace(/("objects":\s*\{\s*")/, "$1newer-");
  // A protocol buffer begins with its version, an archive of tiles with its name.
  const bytes = bytesOf(file);
  bytes[file.endsWith(".pbf") ? 1 : 7] = 99;
  return bytes;
};

interface Fault {
  readonly answer: (response: ServerResponse, file: string) => void;
  /** What is said after the file's name. */
  readonly said: RegExp;
}

const LATE = 20_000;

const FAULTS: Readonly<Record<string, Fault>> = {
  missing: {
    answer: (response) => response.writeHead(404).end("Not found"),
    said: /^is missing from the server \(404\)\.$/,
  },
  "refused by a broken server": {
    answer: (response) => response.writeHead(500).end(),
    said: /^did not load: the server has a fault \(500\)\. Try again later\.$/,
  },
  "a web page": {
    answer: (response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><p>Hello"),
    said: /^is a web page, not data: the server has no such file\.$/,
  },
  "a web page that calls itself data": {
    answer: (response) => response.end("\n<!doctype html><p>Hello"),
    said: /^is a web page, not data: the server has no such file\.$/,
  },
  "cut short on the server": {
    answer: (response, file) => response.end(bytesOf(file).subarray(0, -100)),
    said: /^is incomplete(?: or is not JSON|, or not a file of streets)?\.$/,
  },
  "cut short on its way": {
    answer: (response, file) => {
      const bytes = bytesOf(file);
      response.writeHead(200, { "content-length": bytes.length });
      response.write(bytes.subarray(0, 100), () => response.destroy());
    },
    said: /^did not load in full: the connection broke\. Try again\.$/,
  },
  "of a later version": {
    answer: (response, file) => response.end(ofNext(file)),
    said: /^(?:is of version 99; this atlas reads version [13]\.|has no “.*”: it is of another version\.)$/,
  },
  "not to be reached": {
    answer: (response) => response.destroy(),
    said: /^could not be reached\. Check the connection and try again\.$/,
  },
};

/** Files that have a fault, until they are mended. */
const broken = new Map<string, Fault["answer"]>();
const fetched = globalThis.fetch;
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    const file = (request.url ?? "").replace("/data/", "");
    const answer = broken.get(file);
    if (answer === undefined) response.end(readFileSync(join(DATA, file)));
    else answer(response, file);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  // A page asks for what lies beside it; Node wants whole addresses.
  globalThis.fetch = (path, options) =>
    fetched(new URL(path as string, `http://127.0.0.1:${port}/`), options);
});

afterAll(() => {
  globalThis.fetch = fetched;
  server.close();
});

/** Files whose query asks for another as well. */
const LEANING = ["england/start.json", "claims/figures.json"];

const problemOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => null,
    (reason: unknown) => reason,
  );

const newClient = () => new QueryClient();

test("the app's queries lead to every artefact", () => {
  const { artefacts } = JSON.parse(textOf("manifest.json")) as {
    artefacts: Record<string, { file: string }>;
  };
  expect(Object.keys(ASKED).toSorted()).toEqual(
    Object.values(artefacts)
      .map(({ file }) => file)
      .toSorted(),
  );
});

test.each(Object.entries(FAULTS))(
  "every artefact that is %s says so by name, and comes when it is asked for again",
  { timeout: 30_000 },
  async (_, { answer, said }) => {
    const files = Object.entries(ASKED);
    const clients = files.map(newClient);
    // A file that another leans on is broken for that one, too: in turns, those that lean on none together.
    for (const turn of [
      LEANING,
      files.map(([file]) => file).filter((file) => !LEANING.includes(file)),
    ]) {
      for (const file of turn) broken.set(file, answer);
      const problems = await Promise.all(
        files.map(([file, asked], at) =>
          turn.includes(file) ? problemOf(asked(clients[at]!)) : Promise.resolve(null),
        ),
      );
      broken.clear();
      files.forEach(([file], at) => {
        if (!turn.includes(file)) return;
        const problem = problems[at];
        expect(problem, file).toBeInstanceOf(ArtefactError);
        expect((problem as ArtefactError).file).toBe(file);
        expect((problem as ArtefactError).problem, file).toMatch(said);
      });
    }
    const come = await Promise.all(files.map(([, asked], at) => asked(clients[at]!)));
    expect(come.every((file) => file !== undefined)).toBe(true);
  },
);

test.each(Object.entries(FAULTS))(
  "what places rows and is %s says so too, and so do the synthetic participants",
  { timeout: 30_000 },
  async (_, { answer, said }) => {
    const asked: readonly (readonly [string, Asked])[] = [
      ["postcodes.json", (client) => client.query(placeBytesQuery)],
      ["earlier-areas.json", (client) => client.query(placeBytesQuery)],
      ["synthetic-participants.csv", () => syntheticFile()],
    ];
    for (const [file, bring] of asked) {
      // A CSV has no version and no end to know it by: whoever reads it says what is wrong.
      const isTold = file.endsWith(".json") || !/JSON|version 99/.test(said.source);
      broken.set(file, answer);
      const problem = await problemOf(bring(newClient()));
      broken.delete(file);
      if (isTold) {
        expect(problem, file).toBeInstanceOf(ArtefactError);
        expect((problem as ArtefactError).problem, file).toMatch(said);
      } else expect(problem).toBeNull();
      expect(await bring(newClient()), file).toBeDefined();
    }
  },
);

test("every artefact that is twenty seconds late comes all the same", async () => {
  for (const file of Object.keys(ASKED))
    broken.set(file, (response) => {
      setTimeout(() => response.end(readFileSync(join(DATA, file))), LATE);
    });
  const come = await Promise.all(Object.values(ASKED).map((asked) => asked(newClient())));
  broken.clear();
  expect(come.every((file) => file !== undefined)).toBe(true);
});
