import { ARTEFACT_VERSION, NAMES, type NamesFile } from "../../src/domain/artefact";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { carriedFlags } from "./carried";
import { guarded } from "./guarded";
import { InputError, type Inputs } from "./inputs";
import { labelPoint } from "../../src/analysis/label-point";
import { boroughOf, byCode, polygonsBy, regionAreas, spoken } from "./region";

const WARDS_24 = "lookup-lsoa21-ward24-england";

/** A column of a table by LSOA code; throws where an area has none. */
const byArea = (inputs: Inputs, key: string, code: string, column: string) => {
  const cells = new Map(inputs.rows(key, [code, column]).map((row) => [row[code]!, row[column]!]));
  return (area: string): string => {
    const cell = cells.get(area);
    if (cell === undefined)
      throw new InputError(`${inputs.sources[key]!.path} has no row for ${area}.`);
    return cell;
  };
};

/** Wards of 2024 by the national lookup of best fits, where the wards of 2025 are not among the sources. */
const wards24Of = (inputs: Inputs, codes: readonly string[]) => {
  const columns = ["lsoa21_code", "ward24_code", "ward24_name", "ltla24_code"] as const;
  const inRegion = new Set(codes);
  const rows = inputs.rows(WARDS_24, columns).filter((row) => inRegion.has(row.lsoa21_code));
  const wards = [...new Map(rows.map((row) => [row.ward24_code, row])).values()]
    .map((row) => ({
      code: row.ward24_code,
      name: spoken(row.ward24_name),
      borough: boroughOf(row.ltla24_code, row.ward24_code),
    }))
    .sort(byCode);
  const used = byArea(inputs, WARDS_24, "lsoa21_code", "ward24_code");
  return { wards, ward: indicesIn(wards, codes.map(used), "ward of 2024") };
};

/** All wards of 2025 that an area best fits, and which of them each area is in. */
const wardsOf = (inputs: Inputs, codes: readonly string[]) => {
  if (!("wards25" in inputs.sources)) return wards24Of(inputs, codes);
  const ward = byArea(inputs, "lsoa21-population-2024", "LSOA21CD", "WD25CD");
  const used = codes.map(ward);
  const wards = polygonsBy(inputs.geojson("wards25"), "WD25CD")
    .filter(({ code }) => used.includes(code))
    .map(({ code, properties }) => ({
      code,
      name: spoken(String(properties.WD25NM)),
      borough: boroughOf(String(properties.LAD25CD), code),
    }));
  return { wards, ward: indicesIn(wards, used, "ward of 2025") };
};

const msoasOf = (inputs: Inputs, codes: readonly string[]) => {
  const msoa = byArea(inputs, "lookup-lsoa21-msoa21", "lsoa21_code", "msoa21_code");
  const columns = ["msoa21_code", "msoa21_name", "msoa21_hcl_name", "ltla24_code"] as const;
  const msoas = inputs
    .rows("msoa21-names", columns)
    .map((row) => ({
      code: row.msoa21_code,
      name: spoken(row.msoa21_name),
      title: spoken(row.msoa21_hcl_name),
      borough: boroughOf(row.ltla24_code, row.msoa21_code),
    }))
    .sort(byCode);
  return { msoas, msoa: indicesIn(msoas, codes.map(msoa), "MSOA") };
};

/** Where each code stands in a list; throws where one does not. */
const indicesIn = (
  list: readonly { readonly code: string }[],
  codes: readonly string[],
  what: string,
): number[] => {
  const indexOf = new Map(list.map(({ code }, index) => [code, index]));
  return codes.map((code) => {
    const index = indexOf.get(code);
    if (index === undefined)
      throw new InputError(`${code} is not a ${what} that the sources name.`);
    return index;
  });
};

/** Names, lookups, label points and residents of the areas. */
export const names = ({ inputs }: Task): Built[] => {
  const areas = regionAreas(inputs);
  const codes = areas.map(({ code }) => code);
  const residents = byArea(inputs, "census2021", "lsoa21cd", "residents");
  const points = areas.map(labelPoint);
  const content: NamesFile = {
    format: "reach-atlas/names",
    version: ARTEFACT_VERSION,
    codes,
    names: areas.map(({ name }) => name),
    borough: areas.map(({ borough }) => borough),
    ...msoasOf(inputs, codes),
    ...wardsOf(inputs, codes),
    longitude: points.map(([longitude]) => longitude),
    latitude: points.map(([, latitude]) => latitude),
    residents: codes.map((code) => Number(residents(code))),
    carried: carriedFlags(inputs, "region"),
  };
  return [
    {
      name: "names",
      file: "names.json",
      content: guarded("names", NAMES, content),
      sources: [
        "lsoa21",
        "lookup-lsoa21-msoa21",
        "msoa21-names",
        ...("wards25" in inputs.sources ? ["lsoa21-population-2024", "wards25"] : [WARDS_24]),
        "census2021",
        "lookup-lsoa01-lsoa11-england",
        "lookup-lsoa11-lsoa21-england",
      ],
      vintage: `LSOA December 2021, wards ${"wards25" in inputs.sources ? 2025 : 2024}, Census 2021`,
    },
  ];
};
