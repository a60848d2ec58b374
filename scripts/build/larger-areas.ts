import * as v from "valibot";
import constituencies from "../../data/constituencies.json";
import { ARTEFACT_VERSION } from "../../src/domain/artefact";
import { LARGER_AREAS, type LargerAreasFile } from "../../src/domain/larger-areas";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { guarded } from "./guarded";
import { InputError, type Inputs } from "./inputs";
import { boroughOf, polygonsBy, regionAreas, spoken } from "./region";

type Level = LargerAreasFile["ward"];

const CONSTITUENCIES = v.object({
  constituencies: v.array(
    v.object({ code: v.string(), name: v.string(), reachesOut: v.boolean() }),
  ),
});

/** Which of a list each area best fits, and which areas' residents lie in more than one of them. */
const levelOf = (
  units: readonly Omit<Level["units"][number], "boroughs">[],
  areas: readonly { readonly code: string; readonly borough: number }[],
  fits: ReadonlyMap<string, string>,
  parts: ReadonlyMap<string, ReadonlySet<string>>,
  own: ReadonlyMap<string, number> = new Map(),
): Level => {
  const indexOf = new Map(units.map(({ code }, index) => [code, index]));
  const of = areas.map(({ code }) => {
    const index = indexOf.get(fits.get(code) ?? "");
    if (index === undefined) throw new InputError(`No ward or constituency is named for ${code}.`);
    return index;
  });
  return {
    units: units.map((unit, index) => {
      const found = new Set(
        areas.flatMap(({ borough }, row) => (of[row] === index ? [borough] : [])),
      );
      const single = own.get(unit.code);
      if (found.size === 0 && single !== undefined) found.add(single);
      return { ...unit, boroughs: [...found].sort((a, b) => a - b) };
    }),
    of,
    split: areas.flatMap(({ code }, row) => ((parts.get(code)?.size ?? 1) > 1 ? [row] : [])),
  };
};

/** The larger areas that parts of each LSOA lie in, by the LSOA's code. */
const partsBy = (
  rows: readonly Readonly<Record<string, string>>[],
  area: string,
  larger: string,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const parts = new Map<string, Set<string>>();
  for (const row of rows) {
    const found = parts.get(row[area]!) ?? new Set<string>();
    parts.set(row[area]!, found.add(row[larger]!));
  }
  return parts;
};

const fitsOf = (inputs: Inputs, column: "WD25CD" | "PCON24CD"): ReadonlyMap<string, string> =>
  new Map(
    inputs
      .rows("lsoa21-population-2024", ["LSOA21CD", column])
      .map((row) => [row.LSOA21CD, row[column]]),
  );

/** Wards of 2025: an area is split where its postcodes in use lie in more than one of them. */
const wards = (inputs: Inputs): Level => {
  const polygons = polygonsBy(inputs.geojson("wards25"), "WD25CD");
  const borough = new Map(
    polygons.map(({ code, properties }) => [code, boroughOf(String(properties.LAD25CD), code)]),
  );
  return levelOf(
    polygons.map(({ code, properties }) => ({
      code,
      name: spoken(String(properties.WD25NM)),
      reachesOut: false,
    })),
    regionAreas(inputs),
    fitsOf(inputs, "WD25CD"),
    partsBy(
      inputs.rows("postcodes-live", ["lsoa21_code", "ward_code"]),
      "lsoa21_code",
      "ward_code",
    ),
    borough,
  );
};

/** Constituencies of 2024: an area is split where its output areas lie in more than one of them. */
const ofParliament = (inputs: Inputs): Level =>
  levelOf(
    v.parse(CONSTITUENCIES, constituencies).constituencies,
    regionAreas(inputs),
    fitsOf(inputs, "PCON24CD"),
    partsBy(inputs.rows("lookup-oa21-lsoa21", ["lsoa21cd", "pcon24cd"]), "lsoa21cd", "pcon24cd"),
  );

/** Wards and constituencies, and which of them each area best fits. */
export const largerAreas = ({ inputs }: Task): Built[] => {
  const content: LargerAreasFile = {
    format: "reach-atlas/larger-areas",
    version: ARTEFACT_VERSION,
    ward: wards(inputs),
    constituency: ofParliament(inputs),
  };
  return [
    {
      name: "larger-areas",
      file: "larger-areas.json",
      content: guarded("larger-areas", LARGER_AREAS, content),
      sources: [
        "lsoa21",
        "wards25",
        "lsoa21-population-2024",
        "postcodes-live",
        "lookup-oa21-lsoa21",
      ],
      vintage: "wards 2025, constituencies July 2024, postcodes October 2025",
    },
  ];
};
