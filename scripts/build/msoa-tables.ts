import { topology } from "topojson-server";

import { ARTEFACT_VERSION } from "../../src/domain/artefact";
import type { InWorkNeighbourhoods } from "../../src/domain/in-work";
import type { Built } from "./artefact";
import { UNIVERSAL_CREDIT_NOTE } from "./borough-tables";
import type { Task } from "./build-all";
import type { Inputs } from "./inputs";
import { boroughOf, polygonsBy, spoken } from "./region";
import { knownNumber, seriesOf, yearEnding } from "./series";
import { collectionOf, featureOf, STEPS } from "./topology";

const PROVISIONAL = "2021/22";

const childrenOf = (inputs: Inputs, codes: readonly string[]) => {
  const cells = inputs
    .rows("cilif-msoa11", ["msoa11cd", "year", "children_rel_low_income_bhc"])
    .map((row) => ({
      area: row.msoa11cd,
      period: row.year,
      count: knownNumber(row.children_rel_low_income_bhc),
      provisional: row.year === PROVISIONAL,
    }));
  const { periods, counts, provisional } = seriesOf(cells, codes);
  return {
    years: periods.map(yearEnding),
    counts,
    provisional,
    note: "All children in relative low income before housing costs, whether or not their family works: no split is published below borough. The year to March 2021 is distorted by the pandemic.",
  };
};

const universalCreditOf = (inputs: Inputs, codes: readonly string[]) => {
  const cells = inputs
    .rows("uc-msoa11", ["msoa11cd", "month", "uc_households", "provisional"])
    .map((row) => ({
      area: row.msoa11cd,
      period: row.month,
      count: knownNumber(row.uc_households),
      provisional: row.provisional === "1",
    }));
  const { periods, counts, provisional } = seriesOf(cells, codes);
  return { months: periods, households: counts, provisional, note: UNIVERSAL_CREDIT_NOTE };
};

const incomeOf = (inputs: Inputs, codes: readonly string[]) => {
  const byCode = new Map(
    inputs
      .rows("income-msoa11", [
        "msoa11cd",
        "net_equiv_ahc",
        "net_equiv_ahc_lcl",
        "net_equiv_ahc_ucl",
      ])
      .map((row) => [row.msoa11cd, row]),
  );
  return {
    year: 2020,
    value: codes.map((code) => knownNumber(byCode.get(code)?.net_equiv_ahc)),
    low: codes.map((code) => knownNumber(byCode.get(code)?.net_equiv_ahc_lcl)),
    high: codes.map((code) => knownNumber(byCode.get(code)?.net_equiv_ahc_ucl)),
    note: "Average net household income after housing costs, adjusted for household size: the publisher’s model, year to March 2020, with its 95% interval.",
  };
};

/** Residents of mid-2020, summed over the LSOAs of 2011: what counts can be set against. */
const residentsOf = (inputs: Inputs, codes: readonly string[]) => {
  const msoaOf = new Map(
    inputs
      .rows("lookup-lsoa11-msoa11", ["lsoa11_code", "msoa11_code"])
      .map((row) => [row.lsoa11_code, row.msoa11_code]),
  );
  const rows = inputs.rows("population-2020", ["lsoa11cd", "total", "age_0_15", "age_16_64"]);
  const sums = (column: "total" | "age_0_15" | "age_16_64"): number[] => {
    const byMsoa = new Map<string | undefined, number>();
    for (const row of rows) {
      const msoa = msoaOf.get(row.lsoa11cd);
      byMsoa.set(msoa, (byMsoa.get(msoa) ?? 0) + Number(row[column]));
    }
    return codes.map((code) => byMsoa.get(code)!);
  };
  return {
    year: 2020,
    all: sums("total"),
    under16: sums("age_0_15"),
    workingAge: sums("age_16_64"),
    note: "Mid-2020 estimates, made before Census 2021. Children in low income are counted up to 19, so compared with residents under 16 they make an index, not a share.",
  };
};

/** Tier two: what is officially known of neighbourhoods, on the MSOAs of 2011 it is published for. */
export const buildMsoaTables = ({ inputs }: Task): readonly Built[] => {
  const places = [...inputs.rows("income-msoa11", ["msoa11cd", "msoa11nm", "ladcd"])].sort(
    (a, b) => (a.msoa11cd < b.msoa11cd ? -1 : 1),
  );
  const codes = places.map(({ msoa11cd }) => msoa11cd);
  const titles = new Map(
    inputs
      .rows("msoa21-names", ["msoa21_code", "msoa21_hcl_name"])
      .map((row) => [row.msoa21_code, row.msoa21_hcl_name]),
  );
  const content: InWorkNeighbourhoods = {
    format: "reach-atlas/in-work-msoa11",
    version: ARTEFACT_VERSION,
    codes,
    names: places.map(({ msoa11nm }) => spoken(msoa11nm)),
    titles: places.map(({ msoa11cd, msoa11nm }) => titles.get(msoa11cd) ?? spoken(msoa11nm)),
    borough: places.map(({ msoa11cd, ladcd }) => boroughOf(ladcd, msoa11cd)),
    residents: residentsOf(inputs, codes),
    childrenByYear: childrenOf(inputs, codes),
    universalCredit: universalCreditOf(inputs, codes),
    income: incomeOf(inputs, codes),
  };
  return [
    {
      name: "in-work/msoa11",
      file: "in-work/msoa11.json",
      content,
      sources: [
        "cilif-msoa11",
        "uc-msoa11",
        "income-msoa11",
        "population-2020",
        "lookup-lsoa11-msoa11",
        "msoa21-names",
      ],
      vintage: "2015 to 2023, on MSOA 2011",
    },
  ];
};

/** The MSOAs of 2011, in the order of in-work/msoa11. */
export const msoas11Topology = ({ inputs }: Task): readonly Built[] => {
  const features = polygonsBy(inputs.geojson("msoa11"), "MSOA11CD").map(({ code, geometry }) =>
    featureOf(geometry, code),
  );
  return [
    {
      name: "msoas11",
      file: "msoas11.json",
      content: topology({ msoas11: collectionOf(features) }, STEPS),
      sources: ["msoa11"],
      vintage: "MSOA December 2011",
    },
  ];
};
