import { expect, test } from "vitest";
import { releaseFile } from "../../../src/analysis/participants/release-file";
import { importFile } from "../../../src/analysis/participants/import-file";
import { reachFigures } from "../../../src/analysis/participants/reach-figures";
import { needAlone, needTogether } from "../../../src/analysis/need-reached";
import { pointerWords } from "../../../src/content/pointer";
import { toldOf, type Session } from "../../../src/data/participants/session";
import { THRESHOLD } from "../../../src/domain/disclosure";
import type { Participants } from "../../../src/domain/participant";
import { seeded } from "../../attack/programme";
import { builtContent } from "../../built-content";
import { builtAreas } from "../../built-data";
import { needSentences, togetherWords } from "../../../src/domain/need-words";
import { fileOf, places } from "./places";
import { people, syntheticSession } from "../../shown-overlays";

const areas = builtAreas();
const session = await syntheticSession();

/**
 * Other people of whom the same is released: some moved next door, within their neighbourhood, as far as
 * the classes of both areas reach.
 */
const movedNextDoor = (session: Session): { participants: Participants; moved: number } => {
  const { participants, released } = session;
  const random = seeded(1);
  const row = participants.row.slice();
  const counts = participants.programmes.map(() => new Int32Array(areas.count));
  row.forEach((area, i) => (counts[participants.programme[i]!]![area]! += 1));
  const beside = new Map<number, number[]>();
  for (let area = 0; area < areas.count; area++) {
    const msoa = areas.msoa[area]!;
    beside.set(msoa, [...(beside.get(msoa) ?? []), area]);
  }
  let moved = 0;
  for (let i = 0; i < participants.count; i++) {
    const [programme, from] = [participants.programme[i]!, row[i]!];
    const { low, high } = released.people.apart[programme]!.lsoa;
    const near = beside.get(areas.msoa[from]!)!;
    const to = near[Math.floor(random() * near.length)]!;
    const here = counts[programme]!;
    if (to === from || here[from]! - 1 < low[from]! || here[to]! + 1 > high[to]!) continue;
    here[from]! -= 1;
    here[to]! += 1;
    row[i] = to;
    moved += 1;
  }
  return { participants: { ...participants, row }, moved };
};

const { participants, moved } = movedNextDoor(session);
const other: Session = {
  ...session,
  participants,
  released: releaseFile(participants, areas, THRESHOLD),
};

test("hundreds of people are elsewhere, and the same is released", () => {
  expect(moved).toBeGreaterThan(300);
  expect(other.released).toEqual(session.released);
});

test("every map, legend and word of them is the same, whatever is drawn", () => {
  for (const layer of ["rate", "need", "hexagons", "heat"])
    for (const more of ["", "&denominator=employment-deprived", "&rates=smoothed&level=lsoa"]) {
      const search = `participants=${layer}${more}`;
      const [one, two] = [session, other].map((each) =>
        builtContent(search, { people, session: each }),
      );
      for (const part of ["legend", "choropleth", "overlays", "tier"] as const)
        expect(JSON.stringify(two![part]), `${search}: ${part}`).toBe(JSON.stringify(one![part]));
      for (let row = 0; row < areas.count; row += 50)
        expect(pointerWords(two!, row)).toEqual(pointerWords(one!, row));
    }
  expect(toldOf(other)).toEqual(toldOf(session));
});

test("rates, intervals, shrunk rates and spread are the same", () => {
  const figures = (of: Session) =>
    reachFigures(of.released.people.all, areas, Float64Array.from(areas.residents));
  expect(figures(other)).toEqual(figures(session));
});

/** What the Participants screen lists, draws and lets download. */
const listed = ({ released }: Session) => {
  const per = Float64Array.from(areas.residents);
  const found = released.people.apart.concat(released.people.all).map((levels) => {
    const { people, regionRate, spread, levels: shown } = reachFigures(levels, areas, per);
    const norm = { rate: regionRate, tau2: spread.tau2 };
    const isNeed = areas.msoas.map(() => true);
    const alone = needAlone(shown.msoa, people.msoa, isNeed, norm);
    const together = needTogether(shown, areas, isNeed, people.msoa, norm);
    const words = [...needSentences(alone.verdicts, "1 per 1,000"), ...together.map(togetherWords)];
    return { alone, together, words };
  });
  return { found, programmes: released.people.programmes, starters: released.starters };
};

test("the list of places not reached, its order and its words are the same", () => {
  expect(listed(session).found.some(({ alone }) => alone.gaps.length > 20)).toBe(true);
  expect(listed(other)).toEqual(listed(session));
});

test("neither programmes nor places are told in the order of the file", async () => {
  const rows = ["Beta,L1 8JQ", "alpha,L1 8JQ", ",L1 8JQ", "Gamma,WA7 5JB"];
  const read = async (order: readonly string[]) =>
    (await importFile(fileOf(["programme,postcode", ...order].join("\n"), "order.csv"), places))
      .participants;
  const [one, two] = [await read(rows), await read(rows.toReversed())];
  expect(one.programmes).toEqual(["alpha", "Beta", "Gamma", "No programme named"]);
  expect(two.programmes).toEqual(one.programmes);
  expect([...one.programme].map((at) => one.programmes[at])).toEqual([
    ...["Beta", "alpha", "No programme named", "Gamma"],
  ]);
  expect(releaseFile(two, areas, THRESHOLD)).toEqual(releaseFile(one, areas, THRESHOLD));
});
