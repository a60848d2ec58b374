import type { InWorkInputs } from "../../src/analysis/in-work-poverty";
import { BOROUGHS } from "../../src/domain/boroughs";
import { InputError, type Inputs } from "./inputs";
import { boroughOf } from "./region";
import { aligned } from "./release-column";
import { openTable } from "./table";

/** A count the publisher withheld is below 5: the middle stands in for it. */
export const SUPPRESSED_AS = 2.5;

/** Children whose family works, of all in low-income families whose work status is known. */
const readChildShare = (inputs: Inputs): number[] => {
  const rows = inputs.rows("cilif-work-status", [
    "measure",
    "age",
    "sex",
    "family_type",
    "work_status",
    "ladcd",
    "children",
  ]);
  const children = (code: string, status: string): number => {
    const row = rows.find(
      (each) =>
        each.measure === "relative" &&
        each.age === "Total" &&
        each.sex === "Total" &&
        each.family_type === "Total" &&
        each.work_status === status &&
        each.ladcd === code,
    );
    if (!row)
      throw new InputError(
        `${inputs.sources["cilif-work-status"]!.path} lacks ${code}, ${status}.`,
      );
    return Number(row.children);
  };
  return BOROUGHS.map(({ code }) => {
    const working = children(code, "In working families");
    return working / (working + children(code, "Not in working families"));
  });
};

const COLUMNS = [
  "lsoa_code",
  "lad_code",
  "income_rank",
  "income_numerator",
  "employment_numerator",
  "employment_score",
  "idaci_numerator",
  "idaopi_numerator",
] as const;

/** The counts of the region's areas in row order, and what the model is set against. */
export const readInWork = (inputs: Inputs) => {
  const rows = [...inputs.rows("imd2025", COLUMNS)].sort((a, b) =>
    a.lsoa_code < b.lsoa_code ? -1 : 1,
  );
  const people = openTable(inputs, "imd2025-denominators");
  let suppressed = 0;
  const counts = (column: (typeof COLUMNS)[number]): Float64Array =>
    Float64Array.from(rows, (row) => {
      if (row[column] !== "") return Number(row[column]);
      suppressed += 1;
      return SUPPRESSED_AS;
    });
  const numbers = (column: (typeof COLUMNS)[number]): Float64Array =>
    Float64Array.from(rows, (row) => {
      const value = Number(row[column]);
      if (row[column] === "" || !Number.isFinite(value))
        throw new InputError(
          `${inputs.sources.imd2025!.path}, ${row.lsoa_code}: ${column} is blank.`,
        );
      return value;
    });
  const model: InWorkInputs = {
    incomeDeprived: counts("income_numerator"),
    children: counts("idaci_numerator"),
    older: counts("idaopi_numerator"),
    outOfWork: counts("employment_numerator"),
    employmentRate: numbers("employment_score"),
    borough: Uint8Array.from(rows, (row) => boroughOf(row.lad_code, row.lsoa_code)),
    childShare: readChildShare(inputs),
  };
  return {
    model,
    suppressed,
    incomeRank: numbers("income_rank"),
    residents: aligned(
      inputs,
      people,
      people.numbers("pop_total_mid2022"),
      rows.map((row) => row.lsoa_code),
    ),
  };
};
