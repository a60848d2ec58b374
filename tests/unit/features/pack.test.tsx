import { readFileSync } from "node:fs";
import { join } from "node:path";
import { QueryClientProvider } from "@tanstack/react-query";
import { NuqsTestingAdapter } from "nuqs/adapters/testing";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as v from "valibot";
import { RegionChooser } from "../../../src/app/region-chooser";
import { loadContent } from "../../../src/content/load-content";
import { ViewProvider } from "../../../src/data/view-provider";
import { BUILT_IN, openRegion } from "../../../src/domain/boroughs";
import { viewOf } from "../../../src/domain/deck/view-search";
import { REGION_FILE, regionOf } from "../../../src/domain/region-artefact";
import { InWorkSection } from "../../../src/features/compare/in-work/in-work-section";
import { WiderSection } from "../../../src/features/compare/in-work/wider-section";
import type { Compared } from "../../../src/features/compare/use-compare";
import { PackProfile } from "../../../src/features/explore/in-work/pack-profile";
import { BoroughFilter } from "../../../src/features/explore/measure/borough-filter";
import { OwnSection } from "../../../src/features/explore/own/own-section";
import { ParticipantsSection } from "../../../src/features/explore/participants/participants-section";
import { AreaNearby } from "../../../src/features/explore/points/area-nearby";
import { PointsSection } from "../../../src/features/explore/points/points-section";
import { AreaContext } from "../../../src/features/explore/profile/area-context";
import type { Explored } from "../../../src/features/explore/use-explore";
import { ClaimsList } from "../../../src/features/method/claims/claims-list";
import { diskClient } from "../../disk-client";

const FILE = join(import.meta.dirname, "../../../public/packs/greater-manchester/region.json");

beforeEach(() =>
  openRegion(regionOf(v.parse(REGION_FILE, JSON.parse(readFileSync(FILE, "utf8"))))),
);
afterEach(() => openRegion(BUILT_IN));

/** The words of a part of the page, as it first stands. */
const opened = () => {
  const client = diskClient();
  const wordsOf = (part: ReactNode): string =>
    renderToString(
      <QueryClientProvider client={client}>
        <NuqsTestingAdapter searchParams="?region=greater-manchester">
          <ViewProvider>{part}</ViewProvider>
        </NuqsTestingAdapter>
      </QueryClientProvider>,
    )
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
  return { client, wordsOf };
};

test("what a pack lacks is said where it would stand", async () => {
  const { client, wordsOf } = opened();
  const content = await loadContent(client, viewOf(""), { tested: false, addedUp: false });
  const explored = { view: content.view, areas: content.areas, change: () => undefined };
  const all = explored as unknown as Explored;
  const compared = {} as Compared;
  expect(wordsOf(<AreaNearby row={0} />)).toBe(
    "Libraries, stations, surgeries and bus stops: not in this pack.",
  );
  expect(wordsOf(<PointsSection explored={all} />)).toMatch(/bus stops: not in this pack\.$/);
  expect(wordsOf(<OwnSection explored={all} />)).toMatch(/^Your own places,.*not in this pack\.$/);
  expect(wordsOf(<ParticipantsSection explored={all} />)).toMatch(/not in this pack\.$/);
  expect(wordsOf(<AreaContext areas={content.areas} row={0} />)).toMatch(
    /^Who lives here .*rates of 2025: not in this pack\.$/,
  );
  expect(wordsOf(<InWorkSection compared={compared} />)).toMatch(
    /In-work poverty and pay: not in this pack\.$/,
  );
  expect(wordsOf(<WiderSection compared={compared} />)).toMatch(
    /Published series of districts: not in this pack\.$/,
  );
  expect(wordsOf(<ClaimsList />)).toBe("Decks, claims and programmes: not in this pack.");
});

test("a borough and a neighbourhood of a pack say what they are made of", async () => {
  const { client, wordsOf } = opened();
  const { areas } = await loadContent(client, viewOf(""), { tested: false, addedUp: false });
  const explored = { areas, change: () => undefined } as unknown as Explored;
  expect(wordsOf(<PackProfile explored={explored} code="E08000003" />)).toBe(
    "Borough of Greater Manchester Manchester E08000003 295 areas, 551,888 residents (Census 2021). Copy sentence How is this worked out? Residents In-work poverty and pay: not in this pack.",
  );
  expect(wordsOf(<PackProfile explored={explored} code="E02000984" />)).toMatch(
    /^Neighbourhood in Bolton Dunscar .* Bolton 001 · E02000984 .* 5 areas, 7,678 residents/,
  );
});

test("the regions there are can be chosen, and a pack's own boroughs", () => {
  const { wordsOf } = opened();
  expect(wordsOf(<RegionChooser view={viewOf("")} />)).toBe(
    "Region: Greater Manchester Liverpool City Region Greater Manchester Tees Valley",
  );
  expect(wordsOf(<BoroughFilter chosen={["E08000003"]} onChoose={() => undefined} />)).toMatch(
    /^Boroughs Manchester Wigan .* All ten$/,
  );
});
