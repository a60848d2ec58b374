import type { Areas } from "../areas";
import { BOROUGHS } from "../boroughs";

/** In the order in which a name is tried: what is larger, or better known, first. */
const KINDS = ["borough", "area", "neighbourhood", "ward"] as const;
type NamedKind = (typeof KINDS)[number];

export interface Understood {
  /** As it was typed. */
  readonly text: string;
  readonly as: NamedKind | "postcode" | "earlier area";
  readonly rows: readonly number[];
  /** Other kinds of place with the very same name, for "also a ward". */
  readonly also: readonly NamedKind[];
}

export interface TextSelection {
  /** Ascending, without repeats. */
  readonly rows: readonly number[];
  readonly understood: readonly Understood[];
  readonly notUnderstood: readonly { readonly text: string; readonly reason: string }[];
}

export interface TextLookups {
  /** The row a postcode lies in; undefined if it is not in the region. */
  readonly find: (postcode: string) => number | undefined;
  /** Rows of an LSOA of 2011 that has another code today; none if there is none. */
  readonly earlier?: (code: string) => readonly number[];
}

interface Named {
  readonly kind: NamedKind;
  readonly rows: readonly number[];
}

const POSTCODE = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/gi;
const CODE = /\b[a-z]\d{8}\b/gi;

/** One spelling for "St. Helens" and "St Helens", "&" and "and", ’ and '. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(".", "")
    .replaceAll(/\s+/g, " ")
    .trim();

const rowsBy = (column: ArrayLike<number>): ReadonlyMap<number, number[]> => {
  const rows = new Map<number, number[]>();
  Array.from(column).forEach((at, row) => {
    const list = rows.get(at);
    if (list === undefined) rows.set(at, [row]);
    else list.push(row);
  });
  return rows;
};

/** Every name and code a place of the region goes by. */
const namesOf = (areas: Areas): ReadonlyMap<string, readonly Named[]> => {
  const names = new Map<string, Named[]>();
  const add = (kind: NamedKind, rows: readonly number[], ...called: readonly string[]): void => {
    for (const name of new Set(called.map(plain))) {
      names.set(name, [...(names.get(name) ?? []), { kind, rows }]);
    }
  };
  const [inBorough, inMsoa, inWard] = [
    rowsBy(areas.borough),
    rowsBy(areas.msoa),
    rowsBy(areas.ward),
  ];
  BOROUGHS.forEach(({ code, name }, at) => add("borough", inBorough.get(at) ?? [], code, name));
  areas.codes.forEach((code, row) => add("area", [row], code, areas.names[row]!));
  areas.msoas.forEach(({ code, name, title, borough }, at) => {
    const where = BOROUGHS[borough]?.name ?? "";
    add("neighbourhood", inMsoa.get(at) ?? [], code, name, title, `${title} (${where})`);
  });
  areas.wards.forEach(({ code, name, borough }, at) => {
    const where = BOROUGHS[borough]?.name ?? "";
    const called = [name, `${name} ward`];
    add(
      "ward",
      inWard.get(at) ?? [],
      code,
      ...called,
      ...called.map((each) => `${each} (${where})`),
    );
  });
  return names;
};

/**
 * The areas that pasted text names, one to a line or set off by commas: LSOA codes (of 2021, and of
 * 2011 through `earlier`), postcodes, and codes or names of neighbourhoods, wards and boroughs.
 * Nothing is dropped silently: what is not understood comes back with the reason.
 */
export const selectFromText = (text: string, areas: Areas, lookups: TextLookups): TextSelection => {
  const names = namesOf(areas);
  const understood: Understood[] = [];
  const notUnderstood: { text: string; reason: string }[] = [];

  const byName = (piece: string): boolean => {
    const all = names.get(plain(piece)) ?? [];
    const kind = KINDS.find((each) => all.some((named) => named.kind === each));
    if (kind === undefined) return false;
    const same = all.filter((named) => named.kind === kind);
    if (same.length > 1) {
      const reason = `${same.length} ${kind}s are called this: add the borough in brackets`;
      notUnderstood.push({ text: piece, reason });
      return true;
    }
    const also = KINDS.filter((each) => each !== kind && all.some((named) => named.kind === each));
    const rows = same[0]!.rows;
    if (rows.length > 0) understood.push({ text: piece, as: kind, rows, also });
    else notUnderstood.push({ text: piece, reason: `no area lies mostly in this ${kind}` });
    return true;
  };

  const byCode = (code: string): void => {
    if (byName(code)) return;
    const rows = lookups.earlier?.(code.toUpperCase()) ?? [];
    if (rows.length > 0) understood.push({ text: code, as: "earlier area", rows, also: [] });
    else notUnderstood.push({ text: code, reason: "no area of the region has this code" });
  };

  const byPostcode = (postcode: string): void => {
    const row = lookups.find(postcode);
    if (row === undefined) {
      notUnderstood.push({ text: postcode, reason: "no postcode of the region" });
    } else {
      understood.push({ text: postcode, as: "postcode", rows: [row], also: [] });
    }
  };

  for (const line of text.split(/\r?\n/)) {
    // A name may hold a comma of its own, so the whole line is tried first.
    if (line.trim() === "" || byName(line.trim())) continue;
    for (const piece of line.split(/[,;|\t]/).map((each) => each.trim())) {
      if (piece === "" || byName(piece)) continue;
      for (const [code] of piece.matchAll(CODE)) byCode(code);
      const rest = piece.replaceAll(CODE, " ");
      for (const [postcode] of rest.matchAll(POSTCODE)) byPostcode(postcode);
      const left = rest.replaceAll(POSTCODE, " ").replaceAll(/\s+/g, " ").trim();
      if (left === "" || (left !== piece && byName(left))) continue;
      notUnderstood.push({ text: left, reason: "not a code, postcode or place of the region" });
    }
  }
  const rows = new Set(understood.flatMap((each) => each.rows));
  return { rows: [...rows].toSorted((a, b) => a - b), understood, notUnderstood };
};
