import {
  EARLIER_AREAS,
  type EarlierArea,
  type EarlierAreasFile,
} from "../../src/domain/earlier-areas";
import { ARTEFACT_VERSION } from "../../src/domain/artefact";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { linksOf } from "./carried";
import { guarded } from "./guarded";
import type { Inputs } from "./inputs";
import { polygonsBy, regionAreas, spoken } from "./region";

const FROM_2011 = "lookup-lsoa11-lsoa21-england";
const FROM_2001 = "lookup-lsoa01-lsoa11-england";

interface Reached {
  readonly codes: readonly string[];
  /** Whether a link on the way is the publisher's best fit (change code X). */
  readonly bestFit: boolean;
}
type Reach = ReadonlyMap<string, Reached>;

const onward = (inputs: Inputs, lookup: string, then?: Reach): Reach => {
  const reach = new Map<string, Reached>();
  for (const { from, to, change } of linksOf(inputs, lookup)) {
    const before = reach.get(from) ?? { codes: [], bestFit: false };
    const next = then === undefined ? { codes: [to], bestFit: false } : then.get(to);
    reach.set(from, {
      codes: [...new Set([...before.codes, ...(next?.codes ?? [])])],
      bestFit: before.bestFit || change === "X" || (next?.bestFit ?? false),
    });
  }
  return reach;
};

/** Where codes of earlier censuses lead today: in lists of areas, in links, and in participants' files. */
export const earlierAreas = ({ inputs }: Task): Built[] => {
  const rowOf = new Map(regionAreas(inputs).map(({ code }, row) => [code, row]));
  const residents = new Map(
    inputs
      .rows("census2021", ["lsoa21cd", "residents"])
      .map((cells) => [rowOf.get(cells.lsoa21cd), Number(cells.residents)]),
  );
  const mostFirst = (rows: Iterable<number>): number[] =>
    [...new Set(rows)].sort((a, b) => residents.get(b)! - residents.get(a)! || a - b);
  const from2011 = onward(inputs, FROM_2011);
  const from2001 = onward(inputs, FROM_2001, from2011);
  const names = new Map(
    (["lsoa01", "lsoa11", "msoa11"] as const).flatMap((key) => {
      const field = key.toUpperCase();
      return polygonsBy(inputs.geojson(key), `${field}CD`).map(
        ({ code, properties }) => [code, spoken(String(properties[`${field}NM`]))] as const,
      );
    }),
  );
  const lsoas = (reach: Reach, year: 2001 | 2011): EarlierArea[] => {
    const inside = [...reach].flatMap(([code, { codes, bestFit }]) => {
      const rows = codes.flatMap((each) => rowOf.get(each) ?? []);
      return rows.length === 0 ? [] : [{ code, rows: mostFirst(rows), bestFit }];
    });
    const sharing = (row: number): number => inside.filter(({ rows }) => rows.includes(row)).length;
    return inside
      .filter(({ code }) => !rowOf.has(code))
      .map(({ code, rows, bestFit }) => ({
        code,
        name: names.get(code) ?? code,
        year,
        rows,
        became: bestFit
          ? "redrawn"
          : rows.length > 1
            ? "divided"
            : sharing(rows[0]!) > 1
              ? "merged"
              : "recoded",
      }));
  };
  const current = new Set(
    inputs.rows("lookup-lsoa21-msoa21", ["msoa21_code"]).map((row) => row.msoa21_code),
  );
  const inMsoa = new Map<string, number[]>();
  for (const row of inputs.rows("lookup-lsoa11-msoa11", ["lsoa11_code", "msoa11_code"])) {
    const reached = from2011.get(row.lsoa11_code)?.codes ?? [];
    const rows = reached.flatMap((code) => rowOf.get(code) ?? []);
    inMsoa.set(row.msoa11_code, [...(inMsoa.get(row.msoa11_code) ?? []), ...rows]);
  }
  const msoas = [...inMsoa]
    .filter(([code, rows]) => !current.has(code) && rows.length > 0)
    .map(([code, rows]): EarlierArea => ({
      code,
      name: names.get(code) ?? code,
      year: 2011,
      rows: mostFirst(rows),
      became: "divided",
    }));
  // A code of both censuses is told as that of the later one.
  const byCode = new Map(
    [...lsoas(from2001, 2001), ...lsoas(from2011, 2011), ...msoas].map((area) => [area.code, area]),
  );
  const all = [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const before = new Map(
    inputs
      .rows("imd2019", ["lsoa_code", "pop_total"])
      .map((cells) => [cells.lsoa_code, Number(cells.pop_total)]),
  );
  const content: EarlierAreasFile = {
    format: "reach-atlas/earlier-areas",
    version: ARTEFACT_VERSION,
    codes: all.map(({ code }) => code),
    names: all.map(({ name }) => name),
    year: all.map(({ year }) => year),
    rows: all.map(({ rows }) => [...rows]),
    became: all.map(({ became }) => became),
    residents: all.map(({ code, year }) => (year === 2011 ? (before.get(code) ?? null) : null)),
  };
  return [
    {
      name: "earlier-areas",
      file: "earlier-areas.json",
      content: guarded("earlier-areas", EARLIER_AREAS, content),
      sources: [
        FROM_2001,
        FROM_2011,
        "lsoa01",
        "lsoa11",
        "msoa11",
        "lookup-lsoa11-msoa11",
        "lookup-lsoa21-msoa21",
        "census2021",
        "imd2019",
      ],
      vintage: "LSOA 2001, LSOA and MSOA December 2011, to LSOA December 2021",
    },
  ];
};
