import { ARTEFACT_VERSION } from "../../src/domain/artefact";
import { BOROUGHS } from "../../src/domain/boroughs";
import type { InWorkBoroughs } from "../../src/domain/in-work";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import type { Inputs } from "./inputs";
import { spoken } from "./region";
import { knownNumber, seriesOf, yearEnding } from "./series";
import { workingFamilies } from "./working-families";

const CODES = BOROUGHS.map(({ code }) => code);

/** The only year the open copies split by work status. */
const PERIOD = "2021/22";
const YEAR = yearEnding(PERIOD);
const AGES = ["0-4", "5-10", "11-15", "16-19"] as const;
const UNDER_16 = AGES.slice(0, 3);
const FAMILIES = ["Couple", "Lone parent"] as const;
const WORKING = "In working families";
const NOT_WORKING = "Not in working families";

const PERCENTILES = [10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90] as const;

export const UNIVERSAL_CREDIT_NOTE =
  "Much of the rise is people moved from older benefits, not rising need. Recent months may still be revised.";

const share = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null ? null : Math.round((1000 * part) / whole) / 10;

const residentsUnder16 = (inputs: Inputs): number[] => {
  const rows = inputs.rows("imd2025-denominators", ["lad24_code", "pop_0_15_mid2022"]);
  return CODES.map((code) =>
    rows.reduce(
      (sum, row) => (row.lad24_code === code ? sum + Number(row.pop_0_15_mid2022) : sum),
      0,
    ),
  );
};

/** The same split for every district of England, to set the boroughs against. */
const englandOf = (inputs: Inputs): InWorkBoroughs["children"]["england"] => {
  const districts = workingFamilies(inputs);
  return {
    codes: districts.map(({ code }) => code),
    names: districts.map(({ name }) => spoken(name)),
    working: districts.map(({ working }) => working),
    notWorking: districts.map(({ notWorking }) => notWorking),
  };
};

/** Children in relative low income, by whether their family works. */
const childrenOf = (inputs: Inputs): InWorkBoroughs["children"] => {
  const cells = new Map(
    inputs
      .rows("cilif-work-status", ["measure", "year", "age", "sex", "family_type", "work_status"])
      .filter((row) => row.measure === "relative" && row.year === PERIOD && row.sex === "Total")
      .map((row: Record<string, string>) => [
        [row.ladcd, row.age, row.family_type, row.work_status].join("|"),
        knownNumber(row.children),
      ]),
  );
  const column = (age: string, family: string, status: string) =>
    CODES.map((code) => cells.get([code, age, family, status].join("|")) ?? null);
  const split = (of: string, age: string, family: string) => ({
    of,
    working: column(age, family, WORKING),
    notWorking: column(age, family, NOT_WORKING),
    total: column(age, family, "Total"),
  });
  const all = split("All", "Total", "Total");
  const byAge = AGES.map((age) => split(age, age, "Total"));
  const residents = residentsUnder16(inputs);
  const working16 = CODES.map((_, at) =>
    byAge
      .slice(0, UNDER_16.length)
      .reduce<number | null>(
        (sum, { working }) => (sum === null || working[at] == null ? null : sum + working[at]),
        0,
      ),
  );
  return {
    year: YEAR,
    provisional: true,
    working: all.working,
    notWorking: all.notWorking,
    total: all.total,
    workingShare: CODES.map((_, at) => {
      const [yes, no] = [all.working[at] ?? null, all.notWorking[at] ?? null];
      return share(yes, yes === null || no === null ? null : yes + no);
    }),
    rateUnder16: CODES.map((_, at) => share(working16[at]!, residents[at]!)),
    rateDenominator: "Residents under 16, mid-2022",
    byFamily: FAMILIES.map((family) => split(family, "Total", family)),
    byAge,
    england: englandOf(inputs),
    note: "Relative low income before housing costs, children aged up to 19 in a family that claims Child Benefit or other benefits. The publisher alters counts slightly to protect families, so parts may miss their total by a few.",
  };
};

const lowPayOf = (inputs: Inputs): InWorkBoroughs["lowPay"] => {
  const rows = inputs.rows("low-pay-2022", ["code", "area", "jobs_000", "group", "basis"]);
  const all = rows.filter(({ group }) => group === "All");
  const places = all.map(({ code, area }) => ({
    code,
    name: BOROUGHS.find((borough) => borough.code === code)?.name ?? area,
  }));
  const groups = [...new Set(rows.map(({ group }) => group))];
  return {
    year: 2022,
    basis: "Where the job is, not where the worker lives",
    note: "Unknown where the publisher withheld an unreliable figure. The numbers of jobs are rough: the publisher advises using the percentages.",
    places,
    groups: groups.map((group) => {
      const column = (name: string) =>
        places.map(({ code }) => {
          const row: Record<string, string> | undefined = rows.find(
            (each) => each.group === group && each.code === code,
          );
          return knownNumber(row?.[name]);
        });
      return {
        group,
        jobs: column("jobs_000"),
        jobsCv: column("cv_jobs"),
        share: column("pct_below_rlw"),
        shareCv: column("cv_pct"),
      };
    }),
  };
};

const payOf = (inputs: Inputs): InWorkBoroughs["pay"] => {
  const table = inputs.rows("pay-2024", ["ladcd", "Median", "Median cv%"]);
  const column = (name: string) =>
    CODES.map((code) => {
      const row: Record<string, string> | undefined = table.find((each) => each.ladcd === code);
      return knownNumber(row?.[name]);
    });
  const named = (percentile: number) =>
    percentile === 50 ? "Median" : `${String(percentile)} percentile`;
  return {
    year: 2024,
    basis:
      "Annual pay before tax of employees who live here, £; part-time and part-year jobs pull it down",
    percentiles: PERCENTILES.filter((each) => named(each) in table[0]!).map((percentile) => ({
      percentile,
      pay: column(named(percentile)),
      cv: column(`${named(percentile)} cv%`),
    })),
  };
};

const yearsOf = (inputs: Inputs): InWorkBoroughs["childrenByYear"] => {
  const cells = inputs
    .rows("cilif-borough", ["ladcd", "year", "children_rel_low_income_bhc"])
    .map((row) => ({
      area: row.ladcd,
      period: row.year,
      count: knownNumber(row.children_rel_low_income_bhc),
      provisional: row.year === PERIOD,
    }));
  const { periods, counts, provisional } = seriesOf(cells, CODES);
  return { years: periods.map(yearEnding), counts, provisional };
};

const householdsOf = (inputs: Inputs): number[] => {
  const rows = inputs.rows("census2021", ["ladcd", "hh_total"]);
  return CODES.map((code) =>
    rows.reduce((sum, row) => (row.ladcd === code ? sum + Number(row.hh_total) : sum), 0),
  );
};

const universalCreditOf = (inputs: Inputs): InWorkBoroughs["universalCredit"] => {
  const cells = inputs
    .rows("uc-borough", ["ladcd", "month", "uc_households", "provisional"])
    .map((row) => ({
      area: row.ladcd,
      period: row.month,
      count: knownNumber(row.uc_households),
      provisional: row.provisional === "1",
    }));
  const { periods, counts, provisional } = seriesOf(cells, CODES);
  return {
    months: periods,
    households: counts,
    provisional,
    allHouseholds: householdsOf(inputs),
    note: `${UNIVERSAL_CREDIT_NOTE} Gaps are months that this atlas does not hold.`,
  };
};

/** Tier one: what is officially known of in-work poverty, borough by borough. */
export const buildBoroughTables = ({ inputs }: Task): readonly Built[] => {
  const content: InWorkBoroughs = {
    format: "reach-atlas/in-work-boroughs",
    version: ARTEFACT_VERSION,
    codes: CODES,
    children: childrenOf(inputs),
    childrenByYear: yearsOf(inputs),
    lowPay: lowPayOf(inputs),
    pay: payOf(inputs),
    universalCredit: universalCreditOf(inputs),
  };
  return [
    {
      name: "in-work/boroughs",
      file: "in-work/boroughs.json",
      content,
      sources: [
        "cilif-work-status",
        "cilif-in-work-share",
        "lad-summary-2025-england",
        "cilif-borough",
        "imd2025-denominators",
        "low-pay-2022",
        "pay-2024",
        "uc-borough",
      ],
      vintage: "2015 to 2025",
    },
  ];
};
