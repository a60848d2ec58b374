import type { Areas } from "../areas";
import { earlierWords, type EarlierArea } from "../earlier-areas";
import { boundedPlaces } from "../find/known-places";
import { folded, withoutThe } from "../find/spelling";

/** Places that are made of areas, in the order in which a name is tried: what is larger, or better known, first. */
const KINDS = ["region", "borough", "area", "neighbourhood", "ward"] as const;
type NamedKind = (typeof KINDS)[number];

export interface Understood {
  /** As it was typed. */
  readonly text: string;
  readonly as: NamedKind | "postcode" | "earlier area";
  readonly rows: readonly number[];
  /** Other kinds of place with the very same name, for "also a ward". */
  readonly also: readonly NamedKind[];
  /** What became of an area of an earlier census. */
  readonly note?: string;
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
  /** Areas of earlier censuses that are none of today's. */
  readonly earlier?: readonly EarlierArea[];
}

interface Named {
  readonly kind: NamedKind;
  readonly rows: readonly number[];
}

const POSTCODE = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/gi;
const CODE = /\b[a-z]\d{8}\b/gi;

/** Every name and code a place of the region goes by, in one spelling. */
const namesOf = (areas: Areas): ReadonlyMap<string, readonly Named[]> => {
  const names = new Map<string, Named[]>();
  for (const { kind, name, also, within, rows } of boundedPlaces(areas)) {
    const called = [name, ...also];
    for (const spelt of new Set([
      ...called.map(spellingOf),
      ...called.map((each) => spellingOf(`${each} ${within}`)),
    ]))
      names.set(spelt, [...(names.get(spelt) ?? []), { kind: kind as NamedKind, rows }]);
  }
  return names;
};

const spellingOf = (name: string): string => withoutThe(folded(name));

/**
 * The areas that pasted text names, one to a line or set off by commas: LSOA codes (of 2021, and of
 * 2001 and 2011 through `earlier`), postcodes, and codes or names of neighbourhoods, wards and boroughs.
 * Nothing is dropped silently: what is not understood comes back with the reason.
 */
export const selectFromText = (text: string, areas: Areas, lookups: TextLookups): TextSelection => {
  const names = namesOf(areas);
  const understood: Understood[] = [];
  const notUnderstood: { text: string; reason: string }[] = [];

  const byName = (piece: string): boolean => {
    const all = names.get(spellingOf(piece)) ?? [];
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

  /** By the code or the name an area had at an earlier census: all that it is today. */
  const byEarlier = (piece: string): boolean => {
    const wanted = spellingOf(piece);
    const was = lookups.earlier?.find(
      ({ code, name }) => spellingOf(code) === wanted || spellingOf(name) === wanted,
    );
    if (was === undefined) return false;
    const [rows, note] = [was.rows, earlierWords(was, areas)];
    understood.push({ text: piece, as: "earlier area", rows, also: [], note });
    return true;
  };

  const byCode = (code: string): void => {
    if (byName(code)) return;
    if (!byEarlier(code))
      notUnderstood.push({ text: code, reason: "no area of the region has this code" });
  };

  const byPostcode = (postcode: string): void => {
    const row = lookups.find(postcode);
    if (row === undefined) {
      notUnderstood.push({ text: postcode, reason: "no postcode of the region" });
    } else {
      understood.push({ text: postcode, as: "postcode", rows: [row], also: [] });
    }
  };

  const isNamed = (piece: string): boolean => byName(piece) || byEarlier(piece);

  for (const line of text.split(/\r?\n/)) {
    // A name may hold a comma of its own, so the whole line is tried first.
    if (line.trim() === "" || isNamed(line.trim())) continue;
    for (const piece of line.split(/[,;|\t]/).map((each) => each.trim())) {
      if (piece === "" || isNamed(piece)) continue;
      for (const [code] of piece.matchAll(CODE)) byCode(code);
      const rest = piece.replaceAll(CODE, " ");
      for (const [postcode] of rest.matchAll(POSTCODE)) byPostcode(postcode);
      const left = rest.replaceAll(POSTCODE, " ").replaceAll(/\s+/g, " ").trim();
      if (left === "" || (left !== piece && isNamed(left))) continue;
      notUnderstood.push({ text: left, reason: "not a code, postcode or place of the region" });
    }
  }
  const rows = new Set(understood.flatMap((each) => each.rows));
  return { rows: [...rows].toSorted((a, b) => a - b), understood, notUnderstood };
};
