import { ImportError } from "../../src/analysis/participants/import-error";
import { importFile } from "../../src/analysis/participants/import-file";
import type { Choices } from "../../src/analysis/participants/recognise";
import { places } from "../unit/participants/places";
import type { Answer, Refusal } from "./answer";
import { drawOf } from "./draw";
import type { Entry } from "./entry";
import { spelling, toldBy } from "./told";

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const short = (value: unknown): string => {
  const text = value === undefined ? "nothing" : sorted(value);
  return text.length > 160 ? `${text.slice(0, 157)}...` : text;
};

const asSpelt = (programmes: Readonly<Record<string, number>>): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const [name, people] of Object.entries(programmes))
    sums[spelling(name)] = (sums[spelling(name)] ?? 0) + people;
  return sums;
};

/** A file as a browser would hand it over, the same bytes each time. */
export const fileOf = (entry: Entry): { file: File; answer: Answer | Refusal } => {
  const { bytes, answer } = entry.make(drawOf(entry.name));
  return { file: new File([Uint8Array.from(bytes)], entry.name), answer };
};

const choicesOf = async (file: File, answer: Answer): Promise<Choices | undefined> => {
  const { mapping } = answer;
  if (mapping === undefined) return undefined;
  // The page shows the columns of a file that was refused, and those of one that was read.
  const recognised = await importFile(file, places).then(
    (imported) => imported.recognised,
    (error: unknown) => (error instanceof ImportError ? error.recognised : undefined),
  );
  if (recognised === undefined) return undefined;
  return {
    columns: Object.fromEntries(
      recognised.columns.flatMap(({ heading, column }) =>
        heading in mapping ? [[column, mapping[heading]!]] : [],
      ),
    ),
  };
};

/** Where the importer and the answer differ, a line each: none, where it is right. */
export const differences = async (entry: Entry): Promise<string[]> => {
  const { file, answer } = fileOf(entry);
  if ("says" in answer) return turnedAway(file, answer);
  const choices = await choicesOf(file, answer);
  const imported = await importFile(file, places, { choices, sheets: answer.together }).catch(
    (error: unknown) => (error instanceof ImportError ? error : Promise.reject(error as Error)),
  );
  if (imported instanceof ImportError) return [`turned away: ${imported.message}`];
  const told = toldBy(imported);
  const found: string[] = [];
  const same = (what: string, is: unknown, should: unknown): void => {
    if (should !== undefined && sorted(is) !== sorted(should))
      found.push(`${what}: ${short(is)}, should be ${short(should)}`);
  };
  for (const what of ["people", "areas", "outside", "lost", "notPeople", "repeats"] as const)
    same(what, told[what], answer[what]);
  for (const what of ["households", "unknownCounts", "sheet", "alsoAlike"] as const)
    same(what, told[what], answer[what]);
  if (answer.programmes !== undefined)
    same("programmes", told.programmes, asSpelt(answer.programmes));
  if (answer.refused !== undefined) same("refused", told.refused, answer.refused);
  if (answer.asksMonthFirst !== true) {
    same("starts", told.starts, answer.starts);
    return found;
  }
  same("whether the month is asked for", imported.report.dates?.isAsked, true);
  const again = await importFile(file, places, { choices: { ...choices, dates: "month-first" } });
  same("starts once it is told", toldBy(again).starts, answer.starts);
  return found;
};

const turnedAway = async (file: File, { says }: Refusal): Promise<string[]> => {
  try {
    await importFile(file, places);
  } catch (error) {
    if (!(error instanceof ImportError)) return [`threw ${String(error)}`];
    return says
      .filter((words) => !words.test(error.message))
      .map((words) => `"${error.message}" should say ${String(words)}`);
  }
  return ["read, should be turned away"];
};
