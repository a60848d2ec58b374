import { describe, expect, it } from "vitest";

import {
  DateColumn,
  IMPOSSIBLE,
  monthOf,
  NO_DATE,
  OTHER_ORDER,
  OUT_OF_REASON,
  UNREAD,
} from "../../../src/analysis/participants/date-column";

const TODAY = Date.UTC(2026, 0, 1) / 86_400_000;
const dayOf = (text: string, order: "day-first" | "month-first" = "day-first", atEnd = false) =>
  new DateColumn(order, TODAY, atEnd).dayOf(text);
const month = (text: string): string => {
  const months = monthOf(dayOf(text));
  return `${1970 + Math.floor(months / 12)}-${(months % 12) + 1}`;
};

describe("dates", () => {
  it.each([
    ...["2023-05-03", "03/05/2023", "3/5/23", "3.5.2023", "3 May 2023", "3rd May 2023"],
    ...["03-May-23", "2023-05-03T10:00:00", "45049", " 03/05/2023 ", "Wed 3 May 2023"],
    ...["Wednesday, 3 May 2023", "May 3, 2023", "20230503", "2023/05/03", "03/05/2023 10:15"],
    ...["45049.4375", "2023-May-03", "\u200b03/05/2023", "3 May 2023 at 10:00"],
  ])("“%s” is 3 May 2023", (text) => {
    expect(dayOf(text)).toBe(Date.UTC(2023, 4, 3) / 86_400_000);
  });

  it.each<[text: string, month: string]>([
    ...(["Apr-23", "Apr 2023", "2023-04", "04/2023", "April 2023", "202304"] as const).map(
      (text): [string, string] => [text, "2023-4"],
    ),
    ["Q1 2023", "2023-1"],
    ["2023 Q2", "2023-4"],
    ["2023/24 Q1", "2023-4"],
    ["Q4 2023/24", "2024-1"],
    ["Apr-Jun 2023", "2023-4"],
  ])("“%s” is in %s", (text, expected) => {
    expect(month(text)).toBe(expected);
  });

  it("say which they are not", () => {
    for (const text of ["2023-02-29", "31/04/2023", "2023-13-01"])
      expect(dayOf(text), text).toBe(IMPOSSIBLE);
    for (const text of ["1/1/1850", "01/01/1900", "01/01/2053", "2", "99999"])
      expect([OUT_OF_REASON, UNREAD], text).toContain(dayOf(text));
    expect(dayOf("01/01/2053")).toBe(OUT_OF_REASON);
    // Excel's numbers for 18 May 1927, 31 December 1969 and the four days before it.
    for (const text of ["10000", "25568", "25567", "25566", "25565", "25564", "25568.5"])
      expect(dayOf(text), text).toBe(OUT_OF_REASON);
    expect(dayOf("soon")).toBe(UNREAD);
    expect(dayOf("05/13/2023")).toBe(OTHER_ORDER);
    for (const text of ["", "  ", "N/A", "-", "tbc"]) expect(dayOf(text), text).toBe(NO_DATE);
  });

  it("of one column have one order, and what fits the other only is counted", () => {
    const column = new DateColumn("month-first", TODAY);
    const days = ["05/13/2023", "03/05/2023", "31/01/2023"].map((text) => column.dayOf(text));
    expect(days).toEqual([
      Date.UTC(2023, 4, 13) / 86_400_000,
      Date.UTC(2023, 2, 5) / 86_400_000,
      OTHER_ORDER,
    ]);
    expect(column.orders).toEqual({ dayFirst: 1, monthFirst: 1, either: 1 });
  });

  it("that name a month stand for its last day where they end something", () => {
    expect(dayOf("Apr 2023", "day-first", true)).toBe(Date.UTC(2023, 3, 30) / 86_400_000);
  });
});
