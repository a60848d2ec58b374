import { ancestryOf, type Ancestry } from "../../src/analysis/ancestry";
import { carryPosition, weightsOf } from "../../src/analysis/carry";
import { ARTEFACT_VERSION } from "../../src/domain/artefact";
import { CARRIED } from "../../src/domain/carried";
import type { EnglandPositions, EnglandStart } from "../../src/domain/england-artefact";
import type { MeasureId } from "../../src/domain/measures";
import type { Release } from "../../src/domain/release";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { linksOf, LOOKUPS } from "./carried";
import { InputError, type Inputs } from "./inputs";
import { packed, sparseOf } from "./packed";
import { spoken } from "./region";
import { columnFor, ranksOf } from "./release-column";
import { openTable, type Table } from "./table";

const MEASURE: MeasureId = "imd";
const NAMES = "msoa21-names-england";

interface Held {
  readonly release: Release & { readonly geography: "lsoa01" | "lsoa11" | "lsoa21" };
  readonly england: string;
  readonly areas: number;
}

/** The LSOAs of 2021 in the order of their codes, and where each stands in the latest table. */
interface Today {
  readonly table: Table;
  readonly order: readonly number[];
  readonly codes: readonly string[];
  readonly ancestry: (geography: Held["release"]["geography"]) => Ancestry;
}

const isHeld = (release: Release): release is Held["release"] =>
  release.geography !== "msoa11" && release.geography !== "borough";

const heldOf = (releases: readonly Release[]): readonly Held[] =>
  releases
    .flatMap((release): Held[] =>
      release.england !== undefined &&
      release.areas !== null &&
      MEASURE in release.columns &&
      isHeld(release)
        ? [{ release, england: release.england, areas: release.areas }]
        : [],
    )
    .sort((a, b) => a.release.year - b.release.year);

const todayOf = (inputs: Inputs, latest: string): Today => {
  const table = openTable(inputs, latest);
  const order = [...table.codes.keys()].sort((a, b) =>
    table.codes[a]! < table.codes[b]! ? -1 : 1,
  );
  const codes = order.map((i) => table.codes[i]!);
  const known = new Map<string, Ancestry>();
  return {
    table,
    order,
    codes,
    ancestry: (geography) => {
      const lookups = (LOOKUPS[geography] ?? []).map((lookup) => linksOf(inputs, lookup));
      const made = known.get(geography) ?? ancestryOf(codes, lookups);
      known.set(geography, made);
      return made;
    },
  };
};

/** Codes as the steps between their numbers: a fifth of the bytes. */
const stepsOf = (codes: readonly string[]): number[] => {
  const numbers = codes.map((code) => Number(code.slice(1)));
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 1_000_000));
};

const carriedOver = (
  inputs: Inputs,
  { release, england }: Held,
  today: Today,
  measure: MeasureId,
) => {
  const ancestry = today.ancestry(release.geography);
  const table = openTable(inputs, england);
  const ranks = ranksOf(
    inputs,
    release,
    table,
    [measure, release.columns[measure]!],
    ancestry.codes,
  );
  const residents =
    release.population === null
      ? undefined
      : columnFor(inputs, release, table, release.population, ancestry.codes);
  return carryPosition(ancestry, ranks, weightsOf(ancestry, residents));
};

const releaseOf = (
  inputs: Inputs,
  held: Held,
  today: Today,
): EnglandPositions["releases"][number] => {
  const { rank, worst } = carriedOver(inputs, held, today, MEASURE);
  return {
    year: held.release.year,
    areas: held.areas,
    geography: held.release.geography,
    ranks: packed(rank),
    worst: sparseOf(worst, (value, row) => value !== Math.round(rank[row]!)),
  };
};

const positionsOf = (inputs: Inputs, held: readonly Held[], today: Today): EnglandPositions => {
  const { table, order, codes } = today;
  const [codesOf, namesOf] = [table.text("lad_code"), table.text("lad_name")];
  const names = new Map(codesOf.map((code, i) => [code, spoken(namesOf[i]!)]));
  const districts = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const indexOf = new Map(districts.map(([code], index) => [code, index]));
  const flags = (geography: "lsoa01" | "lsoa11") =>
    sparseOf(
      today.ancestry(geography).carried.map((word) => CARRIED.indexOf(word)),
      (code) => code !== 0,
    );
  return {
    format: "reach-atlas/england-positions",
    version: ARTEFACT_VERSION,
    measure: MEASURE,
    steps: stepsOf(codes),
    districts: districts.map(([code, name]) => ({ code, name })),
    district: packed(order.map((i) => indexOf.get(codesOf[i]!)!)),
    carried: { lsoa01: flags("lsoa01"), lsoa11: flags("lsoa11") },
    releases: held.map((each) => releaseOf(inputs, each, today)),
  };
};

/** "Knowsley 006B" is B of "Knowsley 006"; throws where the names know no such MSOA. */
const namesOf = (
  inputs: Inputs,
  { table, order, codes }: Today,
): Pick<EnglandStart, "msoas" | "msoa" | "letters"> => {
  const rows = inputs.rows(NAMES, ["msoa21_name", "msoa21_hcl_name"] as const);
  const indexOf = new Map(rows.map(({ msoa21_name }, index) => [msoa21_name, index]));
  const lsoaNames = table.text("lsoa_name");
  const names = order.map((i) => lsoaNames[i]!);
  return {
    msoas: rows.map(({ msoa21_name, msoa21_hcl_name }) => ({
      title: spoken(msoa21_hcl_name),
      number: msoa21_name.slice(msoa21_name.lastIndexOf(" ") + 1),
    })),
    msoa: packed(
      names.map((name, row) => {
        const index = indexOf.get(name.slice(0, -1));
        if (index === undefined)
          throw new InputError(`${codes[row]!}, ${name}, is in no MSOA that ${NAMES} names.`);
        return index;
      }),
    ),
    letters: names.map((name) => name.slice(-1)).join(""),
  };
};

const startOf = (inputs: Inputs, first: Held, today: Today): EnglandStart => {
  const ranked = (Object.keys(first.release.columns) as MeasureId[]).filter((measure) => {
    const kind = first.release.columns[measure]!.kind;
    return measure !== MEASURE && (kind === "rank" || kind === "rank-of-rate");
  });
  return {
    format: "reach-atlas/england-start",
    version: ARTEFACT_VERSION,
    year: first.release.year,
    measures: ranked.map((id) => ({
      id,
      ranks: packed(carriedOver(inputs, first, today, id).rank),
    })),
    ...namesOf(inputs, today),
  };
};

/**
 * Where every LSOA of England stands in the overall index at every release, to set the region in its
 * country; and in a second file, loaded by fewer, how each stood in the other measures at the first
 * release, and what its neighbourhood is called.
 */
export const buildEnglandPositions = ({ inputs, releases }: Task): readonly Built[] => {
  const held = heldOf(releases);
  const latest = held.findLast(({ release }) => release.geography === "lsoa21");
  const first = held[0];
  if (latest === undefined || first === undefined) return [];
  const today = todayOf(inputs, latest.england);
  const lookups = [...new Set(held.flatMap(({ release }) => LOOKUPS[release.geography] ?? []))];
  return [
    {
      name: "england/positions",
      file: "england/positions.json",
      content: positionsOf(inputs, held, today),
      sources: [...held.map(({ england }) => england), ...lookups],
      vintage: `${held.map(({ release }) => release.year).join(", ")}, on LSOA December 2021`,
    },
    {
      name: "england/start",
      file: "england/start.json",
      content: startOf(inputs, first, today),
      sources: [first.england, latest.england, NAMES, ...lookups],
      vintage: `${first.release.year}, on LSOA December 2021; names of the MSOAs of 2021`,
    },
  ];
};
