import type { Areas } from "../../domain/areas";
import { BOROUGHS } from "../../domain/boroughs";
import { CARRIED, type Carried } from "../../domain/carried";
import type { EarlierAreasFile } from "../../domain/earlier-areas";
import type { OwnGeography } from "../../domain/own-figures";
import { OUTSIDE, qualityIn, rowIn } from "../geocode";
import { Locator, type Places } from "../participants/locator";
import { plainText } from "../participants/plain-text";

/** What a cell names that is not one of the region's areas: one of elsewhere, nothing, several, another kind of area, or none. */
export type NoArea = "outside" | "blank" | "ambiguous" | "other-kind" | "unknown";

/** The areas of one geography: what cells name them and which LSOAs of 2021 each reaches. */
export interface OwnAreas {
  readonly geography: OwnGeography;
  /**
   * The area a cell names, as a whole number, or why it names none.
   * @param borough index into BOROUGHS, where the row says it: two wards may share a name
   */
  readonly find: (cell: string, borough?: number) => number | NoArea;
  /** What tells two rows of the same area: the area itself, but of postcodes the postcode. */
  readonly keyOf: (cell: string, area: number) => number | string;
  readonly rowsOf: (area: number) => readonly number[];
  /** By which an LSOA that several areas make up averages them; 1 where they count alike. */
  readonly weightOf: (area: number) => number;
  /** By row, what the weights of its areas add up to; undefined where a row's areas are never all given. */
  readonly whole: ArrayLike<number> | undefined;
  /** How the figures reach a row. */
  readonly carried: (row: number) => Carried;
}

/** What places the rows of own figures. */
export interface OwnReferences {
  readonly areas: Areas;
  readonly places: Places;
  readonly older: EarlierAreasFile;
}

const CODE = /(?<![A-Z0-9])[EWSN]\d{8}(?![A-Z0-9])/;
/** Letters and digits only: "St. Helens" and "ST HELENS" are one. */
const keyOfName = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^a-z\d]/g, "");
const COUNCIL =
  /^(?:cityof|boroughof|metropolitanboroughof)|(?:metropolitan)?(?:borough|city|district)?council$|mbc$/g;

const codeIn = (cell: string): string | undefined => CODE.exec(plainText(cell).toUpperCase())?.[0];

type Finder = OwnAreas["find"];

/** Finds an area by its code, wherever that stands in the cell, or by its whole name. */
const finder =
  (
    byCode: ReadonlyMap<string, number>,
    isLikeCode: RegExp,
    byName: (key: string, borough?: number) => number | NoArea | undefined,
  ): Finder =>
  (cell, borough) => {
    const code = codeIn(cell);
    if (code !== undefined) {
      const found = byCode.get(code);
      if (found !== undefined) return found;
      return isLikeCode.test(code) ? "outside" : "other-kind";
    }
    const key = keyOfName(cell);
    return key === "" ? "blank" : (byName(key, borough) ?? "unknown");
  };

const indexed = (texts: readonly string[]): Map<string, number> =>
  new Map(texts.map((text, index) => [text, index]));

const rowsBy = (parent: ArrayLike<number>, count: number): number[][] => {
  const rows: number[][] = Array.from({ length: count }, () => []);
  for (let row = 0; row < parent.length; row++) rows[parent[row]!]!.push(row);
  return rows;
};

const each = ({ areas }: OwnReferences) => ({
  keyOf: (_: string, area: number) => area,
  weightOf: () => 1,
  whole: new Uint8Array(areas.count).fill(1),
});
const inParts = (rows: readonly (readonly number[])[]) => {
  const alone = new Set(rows.flatMap((list) => (list.length === 1 ? list : [])));
  return (row: number): Carried => (alone.has(row) ? "exact" : "split");
};

const lsoas21 = (references: OwnReferences): OwnAreas => {
  const { areas } = references;
  const byName = indexed(areas.names.map(keyOfName));
  return {
    ...each(references),
    geography: "lsoa21",
    find: finder(areas.rowOf, /^[EWS]01/, (key) => byName.get(key)),
    rowsOf: (area) => [area],
    carried: () => "exact",
  };
};

/** The LSOAs of 2011 that are none of 2021: what they reach, and who lived there. */
const changedSince2011 = ({ codes, rows, residents, year }: EarlierAreasFile) =>
  codes.flatMap((code, at) => {
    const people = residents[at] ?? null;
    return year[at] === 2011 && people !== null
      ? [{ code, rows: rows[at]!, residents: people }]
      : [];
  });

/** Areas of 2011 by number: rows of unchanged ones first, then the changed ones in the lookup's order. */
const lsoas11 = (references: OwnReferences): OwnAreas => {
  const { areas } = references;
  const older = changedSince2011(references.older);
  const isSame = (row: number): boolean => CARRIED[areas.carried.lsoa11[row]!] === "exact";
  const byCode = new Map<string, number>();
  areas.codes.forEach((code, row) => {
    if (isSame(row)) byCode.set(code, row);
  });
  older.forEach(({ code }, index) => byCode.set(code, areas.count + index));
  const byName = new Map(
    areas.names.flatMap((name, row) => (isSame(row) ? [[keyOfName(name), row] as const] : [])),
  );
  const whole = Float64Array.from(areas.codes, (_, row) => (isSame(row) ? 1 : 0));
  for (const { rows, residents } of older) for (const row of rows) whole[row]! += residents;
  return {
    ...each(references),
    geography: "lsoa11",
    find: finder(byCode, /^[EWS]01/, (key) => byName.get(key)),
    rowsOf: (area) => (area < areas.count ? [area] : older[area - areas.count]!.rows),
    weightOf: (area) => (area < areas.count ? 1 : older[area - areas.count]!.residents),
    whole,
    carried: (row) => CARRIED[areas.carried.lsoa11[row]!]!,
  };
};

const msoas = (references: OwnReferences): OwnAreas => {
  const { areas } = references;
  const rows = rowsBy(areas.msoa, areas.msoas.length);
  const names = indexed(areas.msoas.map(({ name }) => keyOfName(name)));
  const titles = indexed(areas.msoas.map(({ title }) => keyOfName(title)));
  return {
    ...each(references),
    geography: "msoa",
    find: finder(
      indexed(areas.msoas.map(({ code }) => code)),
      /^[EWS]02/,
      (key) => names.get(key) ?? titles.get(key),
    ),
    rowsOf: (area) => rows[area]!,
    carried: inParts(rows),
  };
};

const wards = (references: OwnReferences): OwnAreas => {
  const { areas } = references;
  const rows = rowsBy(areas.ward, areas.wards.length);
  const byName = new Map<string, number[]>();
  areas.wards.forEach(({ name }, index) => {
    const key = keyOfName(name).replace(/ward$/, "");
    byName.set(key, [...(byName.get(key) ?? []), index]);
  });
  return {
    ...each(references),
    geography: "ward",
    find: finder(indexed(areas.wards.map(({ code }) => code)), /^[EWS]05/, (key, borough) => {
      const named = byName.get(key) ?? byName.get(key.replace(/ward$/, "")) ?? [];
      const fits = named.filter(
        (index) => borough === undefined || areas.wards[index]!.borough === borough,
      );
      return fits.length > 1 ? "ambiguous" : fits[0];
    }),
    rowsOf: (area) => rows[area]!,
    // The official lookup gives every LSOA to the one ward that most of it lies in.
    carried: () => "approximate",
  };
};

const boroughs = (references: OwnReferences): OwnAreas => {
  const { areas } = references;
  const rows = rowsBy(areas.borough, BOROUGHS.length);
  const byName = indexed(BOROUGHS.map(({ name }) => keyOfName(name)));
  return {
    ...each(references),
    geography: "borough",
    find: finder(
      indexed(BOROUGHS.map(({ code }) => code)),
      /^[EWS]0[6-9]/,
      (key) => byName.get(key) ?? byName.get(key.replace(COUNCIL, "")),
    ),
    rowsOf: (area) => rows[area]!,
    carried: inParts(rows),
  };
};

const postcodes = ({ places }: OwnReferences): OwnAreas => {
  const locator = new Locator(places);
  return {
    geography: "postcode",
    find: (cell) => {
      // A code of an area is no postcode, though participants may be placed by it.
      if (codeIn(cell) !== undefined) return "other-kind";
      const place = locator.locate([cell]);
      if (qualityIn(place) < OUTSIDE) return rowIn(place);
      const kind = locator.kindOf(place);
      return kind === "blank" || kind === "outside" ? kind : "unknown";
    },
    keyOf: (cell) => keyOfName(cell),
    rowsOf: (area) => [area],
    weightOf: () => 1,
    whole: undefined,
    carried: () => "merged",
  };
};

/** The areas of every geography, the smallest first as in OWN_GEOGRAPHIES. */
export const ownAreas = (references: OwnReferences): Readonly<Record<OwnGeography, OwnAreas>> => ({
  lsoa21: lsoas21(references),
  lsoa11: lsoas11(references),
  postcode: postcodes(references),
  msoa: msoas(references),
  ward: wards(references),
  borough: boroughs(references),
});
