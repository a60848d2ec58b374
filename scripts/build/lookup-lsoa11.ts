import { ARTEFACT_VERSION } from "../../src/domain/artefact";
import { LSOA11, type Lsoa11File } from "../../src/domain/lsoa11";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { guarded } from "./guarded";
import { regionAreas } from "./region";

/** Where files with LSOA codes of 2011 are placed today. */
export const lookupLsoa11 = ({ inputs }: Task): Built[] => {
  const rowOf = new Map(regionAreas(inputs).map(({ code }, row) => [code, row]));
  const residents = new Map(
    inputs
      .rows("census2021", ["lsoa21cd", "residents"])
      .map((cells) => [cells.lsoa21cd, Number(cells.residents)]),
  );
  const before = new Map(
    inputs
      .rows("imd2019", ["lsoa_code", "pop_total"])
      .map((cells) => [cells.lsoa_code, Number(cells.pop_total)]),
  );
  const parts = new Map<string, string[]>();
  for (const { lsoa11cd, lsoa21cd } of inputs.rows("lookup-lsoa11-lsoa21", [
    "lsoa11cd",
    "lsoa21cd",
  ]))
    parts.set(lsoa11cd, [...(parts.get(lsoa11cd) ?? []), lsoa21cd]);
  const older = [...parts]
    .filter(([code]) => !rowOf.has(code))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const largest = (codes: readonly string[]): string =>
    [...codes].sort((a, b) => residents.get(b)! - residents.get(a)! || (a < b ? -1 : 1))[0]!;
  const content: Lsoa11File = {
    format: "reach-atlas/lsoa11",
    version: ARTEFACT_VERSION,
    codes: older.map(([code]) => code),
    row: older.map(([, codes]) => rowOf.get(largest(codes))!),
    split: older.map(([, codes]) => (codes.length > 1 ? 1 : 0)),
    parts: older.map(([, codes]) => codes.map((code) => rowOf.get(code)!).sort((a, b) => a - b)),
    residents: older.map(([code]) => before.get(code)!),
  };
  return [
    {
      name: "lookup-lsoa11",
      file: "lookup-lsoa11.json",
      content: guarded("lookup-lsoa11", LSOA11, content),
      sources: ["lookup-lsoa11-lsoa21", "census2021", "imd2019"],
      vintage: "LSOA December 2011 to LSOA December 2021",
    },
  ];
};
