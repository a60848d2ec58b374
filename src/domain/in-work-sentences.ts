import { plain, strong, type Run } from "./area-sentence";
import { percent, whole } from "./format";
import { IN_WORK_BANDS, uncertaintyWords } from "./in-work";
import type { InWorkBoroughs, InWorkModel, InWorkNeighbourhoods } from "./in-work";
import { workingShareOfEngland } from "./working-families";

const pounds = (value: number | null | undefined): string =>
  value === null || value === undefined ? "not known" : `£${whole(value)}`;

/** What is known of one neighbourhood: children, and income with its interval. */
export const neighbourhoodRuns = (
  { childrenByYear, income }: InWorkNeighbourhoods,
  row: number,
): readonly Run[] => [
  strong(`${whole(childrenByYear.counts.at(-1)?.[row] ?? NaN)} children`),
  plain(
    ` here lived in low-income families in the year to March ${childrenByYear.years.at(-1) ?? ""}, whether or not a parent worked. By the publisher’s model, the average household had about `,
  ),
  strong(pounds(income.value[row])),
  plain(
    ` a year after housing costs, adjusted for its size (year to March ${income.year}). The true figure probably lies between `,
  ),
  strong(`${pounds(income.low[row])} and ${pounds(income.high[row])}`),
  plain("."),
];

/** What is known of one borough. Children in working families are a part of in-work poverty, not all of it. */
export const boroughRuns = (file: InWorkBoroughs, row: number): readonly Run[] => [
  strong(`${whole(file.children.working[row] ?? NaN)} children`),
  plain(
    ` on low income here lived in a working family in the year to March ${file.children.year}. That is `,
  ),
  strong(percent(file.children.workingShare[row] ?? NaN)),
  plain(" of all children on low income here; in England it is "),
  strong(percent(workingShareOfEngland(file))),
  plain("."),
];

/** The model on one area: its band and how unsure it is, never its number alone. */
export const modelledRuns = (
  { people, low, high, band }: InWorkModel,
  row: number,
): readonly Run[] => [
  plain("In the "),
  strong(`${(IN_WORK_BANDS[band[row] ?? -1] ?? "").toLowerCase()} of five bands`),
  plain(" of people in working families on low income that claim benefits. "),
  strong(uncertaintyWords(people[row] ?? NaN, low[row] ?? NaN, high[row] ?? NaN)),
  plain("."),
];
