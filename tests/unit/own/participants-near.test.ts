import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";

import { homesOf, peopleAt } from "../../../src/analysis/own/homes";
import { participantsByArea } from "../../../src/analysis/own/participants-by-area";
import { nearby, straightLine } from "../../../src/analysis/own/straight-line";
import { whoWithin } from "../../../src/analysis/own/who-within";
import { levelsShown, toldOf } from "../../../src/data/participants/session";
import { participantsNear } from "../../../src/domain/own-words";
import { insideCsv, withinCsv } from "../../../src/features/explore/own/within-csv";
import { builtAreas } from "../../built-data";
import { syntheticSession } from "../../shown-overlays";
import { postcodes } from "../participants/places";

const areas = builtAreas();
const session = await syntheticSession();
const levels = levelsShown(session);
const told = toldOf(session);
const found = participantsByArea(levels, areas);
const homes = homesOf(postcodes, areas.count);
const near = nearby(homes.longitude, homes.latitude);

/** The middle of every tenth area. */
const PLACES = Array.from({ length: 100 }, (_, at) => ({
  longitude: areas.longitude[10 * at]!,
  latitude: areas.latitude[10 * at]!,
}));

const within = (metres: number, by = found) =>
  whoWithin(
    homes,
    PLACES.map((place) => near(place, metres)),
    { participants: peopleAt(homes, by.participants), unknown: peopleAt(homes, by.unknown) },
  );

/** Where the list has a postcode, by its text without a gap: read the plain way, in the file's order. */
const positions = new Map(
  postcodes.outcodes
    .flatMap(({ outcode, incodes }) =>
      (incodes.match(/.../g) ?? []).map((incode) => `${outcode}${incode}`),
    )
    .map((text, at) => [
      text,
      { longitude: postcodes.longitude[at]!, latitude: postcodes.latitude[at]! },
    ]),
);

describe("participants near places", () => {
  it("add up over the region to what its released figure says, but for the ends of hidden counts", () => {
    const sum = found.participants.reduce((total, one) => total + one, 0);
    expect(Math.abs(sum / levels.region.figure[0]! - 1)).toBeLessThan(0.02);
    expect(within(200_000).all.people.participants).toBeCloseTo(sum, 6);
    expect(found.total).toBe(levels.region.figure[0]);
  });

  it("are near enough to where the people of the synthetic file live", () => {
    const lives = csvParse(readFileSync("public/data/synthetic-participants.csv", "utf8")).map(
      ({ postcode }) => positions.get(postcode!.replace(" ", ""))!,
    );
    const { each } = within(1600);
    const errors = PLACES.map((place, one) => {
      const truth = lives.filter((home) => straightLine(place, home) <= 1600).length;
      return truth < 20 ? NaN : Math.abs(each[one]!.people.participants / truth - 1);
    })
      .filter((error) => !Number.isNaN(error))
      .sort((a, b) => a - b);
    expect(errors.length).toBeGreaterThan(30);
    const share = (of: number) => errors[Math.floor(of * (errors.length - 1))]!;
    // As Method says.
    expect(share(0.5)).toBeLessThan(0.065);
    expect(share(0.9)).toBeLessThan(0.22);
  });

  it("are said to the nearest 5, and as open where the file does not say how many", () => {
    const said = (participants: number, unknown = 0) =>
      participantsNear({ people: { participants, unknown } });
    expect([said(0), said(4.99), said(5.1), said(1242)]).toEqual([
      "fewer than 5",
      "fewer than 5",
      "about 5",
      "about 1,240",
    ]);
    expect([said(3, 0.2), said(41, 0.2)]).toEqual(["not known", "40 or more"]);
  });

  it("are open wherever a home is reached whose area the file leaves unknown", () => {
    const unknown = Uint8Array.from(levels.lsoa.unknown);
    unknown[0] = 1;
    const open = within(
      800,
      participantsByArea({ ...levels, lsoa: { ...levels.lsoa, unknown } }, areas),
    );
    expect(participantsNear(open.each[0]!)).toMatch(/not known|or more/);
    expect(participantsNear(open.all)).toMatch(/or more/);
    expect(participantsNear(open.each[50]!)).toMatch(/about|fewer/);
  });
});

describe("the files of who lives within, with participants", () => {
  const people = { residents: 10, "persistent-residents": 2, "income-deprived": 1, children: 4 };
  const reached = (homes: number) => ({ people, areas: 3, homes });
  const near5 = (homes: number) => ({
    people: { participants: 41.2, unknown: 0 },
    ...{ areas: 3, homes },
  });
  const counted = (...homes: number[]) => ({
    each: homes.map(reached),
    all: reached(40),
    participants: { each: homes.map(near5), all: near5(40) },
  });

  it("have a column of them, and say whose they are, that they are made up and how counts are hidden", () => {
    const place = { name: "Hub", kind: "", longitude: -2.9, latitude: 53.4, source: 2 };
    const csv = withinCsv({ metres: 800, proposed: [], places: [place] }, counted(40), told);
    const lines = csv.split("\n");
    expect(lines[0]).toMatch(/,areas_touched,children,participants$/);
    expect(lines[1]).toBe("Hub,10,2,1,3,4,about 40");
    expect(lines[2]).toBe("(all),10,2,1,3,4,about 40");
    expect(csv).toMatch(
      /"Participants: All participants of the file\. An estimate.*From: Synthetic participants\. Counts below 5/,
    );
    expect(
      withinCsv({ metres: 800, proposed: [], places: [place] }, counted(40), null),
    ).not.toContain("articipants");
  });

  it("say nothing of a shape too small", () => {
    const polygons = [[[[-2.9, 53.4] as const]]];
    const shapes = ["Small", "Large"].map((name) => ({ name, kind: "", polygons, source: 1 }));
    const [heading, small, large] = insideCsv(shapes as never, counted(0, 40), told).split("\n");
    expect(heading).toMatch(/,areas_touched,postcodes,children,participants$/);
    const too = "too small to tell";
    expect(small).toBe(`Small,${[too, too, too, 3, 0, too, too].join()}`);
    expect(large).toBe("Large,10,2,1,3,40,4,about 40");
  });
});
