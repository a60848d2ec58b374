import type { Release } from "../../../src/domain/release";
import { RELEASES } from "../../../src/domain/releases";
import { linksOf, LOOKUPS } from "../carried";
import { InputError, type Features, type Inputs } from "../inputs";
import { areasAround } from "./around";
import { ENGLAND_AREAS, landscapeOf } from "./landscape";
import type { Declared } from "./declare";

type Rows = readonly Readonly<Record<string, string>>[];

const WARDS = "lookup-lsoa21-ward24-england";
const MSOAS = "msoa21-names-england";
const LATEST = "imd2025-england";

/** National files that stand for each of the region's own, which is what the build's other parts ask for. */
const ORIGINS: Readonly<Record<string, readonly string[]>> = {
  lsoa21: [ENGLAND_AREAS, WARDS],
  halo: [ENGLAND_AREAS],
  "lookup-lsoa21-msoa21": [WARDS, MSOAS],
  "msoa21-names": [MSOAS],
  census2021: [LATEST],
  "land-context": [ENGLAND_AREAS],
  sea: [],
  neighbours: [ENGLAND_AREAS],
  motorways: [],
  rail: [],
  "region-outline": [ENGLAND_AREAS],
  ...Object.fromEntries(
    RELEASES.flatMap(({ source, england }) =>
      england === undefined ? [] : [[source, [england]] as const],
    ),
  ),
};

/** Keys of data/sources.json behind the region's own keys. */
export const originsOf = (keys: readonly string[]): string[] => [
  ...new Set(keys.flatMap((key) => ORIGINS[key] ?? [key])),
];

const once = <Made>(make: () => Made): (() => Made) => {
  let made: { readonly it: Made } | undefined;
  return () => (made ??= { it: make() }).it;
};

/** The district today of each area of an older geography, where any of it lies in the region. */
const districtsThen = (
  inputs: Inputs,
  { geography }: Release,
  today: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  let reached = today;
  for (const lookup of LOOKUPS[geography] ?? []) {
    const before = new Map<string, string>();
    for (const { from, to } of linksOf(inputs, lookup)) {
      const district = reached.get(to);
      if (district !== undefined && !before.has(from)) before.set(from, district);
    }
    reached = before;
  }
  return reached;
};

/**
 * The inputs of a region clipped from England's: the region's own keys answer with its part of the national
 * files, so that every builder reads them as it reads the files of the region the atlas is built for.
 */
export const clippedInputs = (england: Inputs, { districts }: Declared): Inputs => {
  const codes = new Set(districts.map(({ code }) => code));
  const lookup = once(() =>
    england.rows(WARDS, ["lsoa21_code", "lsoa21_name", "ltla24_code"] as const),
  );
  const nameOf = once(() => new Map(lookup().map((row) => [row.lsoa21_code, row.lsoa21_name])));
  const today = once(
    () =>
      new Map(
        lookup().flatMap((row) =>
          codes.has(row.ltla24_code) ? [[row.lsoa21_code, row.ltla24_code] as const] : [],
        ),
      ),
  );
  const shapes = once(() => england.geojson(ENGLAND_AREAS).features);
  const areas = once((): Features => {
    const named = nameOf();
    return {
      type: "FeatureCollection",
      features: shapes().flatMap((feature) => {
        const code = String(feature.properties.LSOA21CD);
        const district = today().get(code);
        if (district === undefined) return [];
        const properties = {
          LSOA21CD: code,
          LSOA21NM: named.get(code) ?? code,
          LADCD_ACTIVE: district,
        };
        return [{ ...feature, properties }];
      }),
    };
  });
  const halo = once((): Features => {
    const shaped = (features: Features["features"]) =>
      features.flatMap((feature) =>
        feature.geometry.type === "Polygon" || feature.geometry.type === "MultiPolygon"
          ? [{ code: "", geometry: feature.geometry, feature }]
          : [],
      );
    const outside = shapes().filter(({ properties }) => !today().has(String(properties.LSOA21CD)));
    return {
      type: "FeatureCollection",
      features: areasAround(shaped(areas().features), shaped(outside)).map(
        ({ feature }) => feature,
      ),
    };
  });
  // "Knowsley 006B" is B of "Knowsley 006". The list of names has districts by codes of another year.
  const msoaOf = (code: string): string => nameOf().get(code)?.slice(0, -1) ?? "";
  const msoas = once(() => {
    const districtOf = new Map([...today()].map(([code, district]) => [msoaOf(code), district]));
    return england
      .rows(MSOAS, ["msoa21_code", "msoa21_name", "msoa21_hcl_name"] as const)
      .flatMap((row) => {
        const district = districtOf.get(row.msoa21_name);
        return district === undefined ? [] : [{ ...row, ltla24_code: district }];
      });
  });
  const landscape = once(() => landscapeOf(england, areas()));
  const tables: Readonly<Record<string, () => Rows>> = {
    "lookup-lsoa21-msoa21": once(() => {
      const codeOf = new Map(msoas().map((row) => [row.msoa21_name, row.msoa21_code]));
      return [...today().keys()].map((code) => {
        const msoa = codeOf.get(msoaOf(code));
        if (msoa === undefined) throw new InputError(`${code} is in no MSOA that ${MSOAS} names.`);
        return { lsoa21_code: code, msoa21_code: msoa };
      });
    }),
    "msoa21-names": msoas,
    census2021: once(() =>
      england
        .rows(LATEST, ["lsoa_code", "census2021_residents_total"] as const)
        .filter((row) => today().has(row.lsoa_code))
        .map((row) => ({ lsoa21cd: row.lsoa_code, residents: row.census2021_residents_total })),
    ),
    ...Object.fromEntries(
      RELEASES.flatMap((release) => {
        const { england: key } = release;
        if (key === undefined) return [];
        const rows = once(() => {
          const then = districtsThen(england, release, today());
          return england.rows<"lsoa_code" | "lad_code">(key).flatMap((row) => {
            const district = then.get(row.lsoa_code);
            return district === undefined ? [] : [{ ...row, lad_code: district }];
          });
        });
        return [[release.source, rows] as const];
      }),
    ),
  };
  const collections: Readonly<Record<string, () => Features>> = {
    lsoa21: areas,
    halo,
    "land-context": () => landscape().land,
    sea: () => landscape().none,
    neighbours: () => landscape().neighbours,
    motorways: () => landscape().none,
    rail: () => landscape().none,
    "region-outline": () => landscape().outline,
  };
  const sources = Object.fromEntries([
    ...Object.keys({ ...tables, ...collections }).flatMap((key) => {
      const [origin] = ORIGINS[key] ?? [];
      const source = england.sources[origin ?? ENGLAND_AREAS];
      return source === undefined ? [] : [[key, source] as const];
    }),
    ...Object.entries(england.sources).filter(([key]) => key.endsWith("-england")),
  ]);
  return {
    sources,
    bytes: england.bytes,
    text: england.text,
    rows: (key, columns) => {
      const own = tables[key];
      return own === undefined ? england.rows(key, columns) : own();
    },
    geojson: (key) => (collections[key] ?? (() => england.geojson(key)))(),
    get read() {
      return england.read;
    },
  };
};
