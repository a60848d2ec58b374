import { describe, expect, it } from "vitest";

import { readColumns, seeFigures } from "../../../../src/analysis/own/own-columns";
import { lowerFirst } from "../../../../src/domain/format";
import {
  draftOf,
  mappingOf,
  measuresOf,
  problemIn,
  smallIn,
  type ColumnDraft,
  type FiguresDraft,
} from "../../../../src/features/explore/own-figures/figures-draft";
import { bytesOf, references } from "../../own/own-references";

// What a reader is offered of a file, what they still have to put right, and what becomes of it.

const { areas } = references;
const [A, B] = [areas.codes[3]!, areas.codes[4]!];
const FILE = bytesOf(
  `LSOA code,NEET rate 2023 (%),Referrals,Families\n${A},12.5,3,40\n${B},20,60,100\n`,
);
const seen = seeFigures("return 2024.csv", FILE, references);
const draft: FiguresDraft = draftOf(seen, 2026);
const column = (at: number, change: Partial<ColumnDraft>): FiguresDraft => ({
  ...draft,
  columns: draft.columns.map((one, here) => (here === at ? { ...one, ...change } : one)),
});
const read = (of: FiguresDraft) => readColumns("return 2024.csv", FILE, references, mappingOf(of));

describe("what is offered of a file", () => {
  it("takes the year from the heading, or from the file, and leaves it out of the title", () => {
    expect(draft.columns.map(({ title, year, kind, unit }) => [title, year, kind, unit])).toEqual([
      ["NEET rate (%)", "2023", "rate", "%"],
      ["Referrals", "2024", "count", "referrals"],
      ["Families", "2024", "count", "families"],
    ]);
  });

  it("asks for what is missing before the file is read", () => {
    expect(problemIn(draft)).toBeNull();
    expect(problemIn(column(0, { title: " " }))).toContain("a title");
    expect(problemIn(column(0, { year: "23" }))).toContain("in four figures");
    expect(problemIn(column(1, { title: "families" }))).toContain("stands twice");
    expect(problemIn(column(1, { kind: "rate", counts: true }))).toContain("out of how many");
    const none = draft.columns.map((one) => ({ ...one, isUsed: false }));
    expect(problemIn({ ...draft, columns: none })).toContain("at least one");
  });
});

describe("what becomes of it", () => {
  it("hides small counts unless the reader says otherwise", () => {
    const found = read(draft);
    expect(smallIn(found)).toBe(1);
    const [, guarded] = measuresOf(draft, found, true);
    const [, plain] = measuresOf(draft, found, false);
    expect([guarded!.guarded, guarded!.value[3], guarded!.value[4]]).toEqual([true, null, 60]);
    expect([plain!.guarded, plain!.value[3], plain!.value[4]]).toEqual([false, 3, 60]);
    expect(guarded!.value[0]).toBeNull();
  });

  it("works a share out of the column of wholes", () => {
    const shared = column(1, { kind: "rate", counts: true, whole: 3, unit: "% of families" });
    const [, share] = measuresOf(shared, read(shared), false);
    expect([share!.value[4], share!.of?.[4], share!.per?.[4]]).toEqual([60, 60, 100]);
  });

  it("gives the same id to the same title and year on this device, and another to any other", () => {
    const ids = (of: FiguresDraft) => measuresOf(of, read(of), true).map(({ id }) => id);
    expect(ids(draft)).toEqual(ids(draft));
    expect(new Set([...ids(draft), ...ids(column(0, { year: "2022" }))]).size).toBe(4);
    for (const id of ids(draft)) expect(id).toMatch(/^own-20\d\d-[a-z0-9]{10}$/);
  });
});

it("keeps an acronym at the start of a title", () => {
  expect(["NEET rate", "Referrals", "A count"].map(lowerFirst)).toEqual([
    "NEET rate",
    "referrals",
    "a count",
  ]);
});
