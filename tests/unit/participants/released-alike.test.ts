import { expect, test } from "vitest";
import { releaseFile } from "../../../src/analysis/participants/release-file";
import { reachFigures } from "../../../src/analysis/participants/reach-figures";
import { pointerWords } from "../../../src/content/pointer";
import { toldOf, type Session } from "../../../src/data/participants/session";
import { THRESHOLD } from "../../../src/domain/disclosure";
import type { Participants } from "../../../src/domain/participant";
import { seeded } from "../../attack/programme";
import { builtContent } from "../../built-content";
import { builtAreas } from "../../built-data";
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
