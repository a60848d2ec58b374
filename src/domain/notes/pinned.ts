import { placeName } from "../area-sentence";
import type { Areas } from "../areas";
import { BOROUGHS } from "../boroughs";
import { inFull } from "../date-words";
import type { LargerAreasFile } from "../larger-areas";
import { rowsOfPlace } from "../place-rows";
import { NOTE_KIND_WORDS, type Note, type Writing } from "./note";

/** A note as it is shown: what it says now, what others wrote meanwhile, and where. */
export interface Pinned {
  readonly note: Note;
  readonly now: Writing;
  /** What others wrote in the same note, not knowing of one another; mostly none. */
  readonly meanwhile: readonly Writing[];
  /** "Tower Hill, Knowsley 001B". */
  readonly place: string;
  /** The areas it is about. */
  readonly rows: readonly number[];
}

const nameOf = (areas: Areas, file: LargerAreasFile | null, code: string): string => {
  const row = areas.rowOf.get(code);
  if (row !== undefined) return `${placeName(areas, row)}, ${areas.names[row] ?? code}`;
  const ward = areas.wards.find((each) => each.code === code);
  if (ward !== undefined) return `${ward.name} ward`;
  const named = [...BOROUGHS, ...(file?.constituency.units ?? [])];
  return (
    areas.msoas.find((each) => each.code === code)?.title ??
    named.find((each) => each.code === code)?.name ??
    code
  );
};

/** The notes that are about places of the region and were not deleted, newest first. */
export const pinnedOf = (
  notes: readonly Note[],
  areas: Areas,
  file: LargerAreasFile | null,
): readonly Pinned[] =>
  notes
    .flatMap((note): Pinned[] => {
      const [now, ...meanwhile] = note.writings;
      if (now === undefined) return [];
      const rows = rowsOfPlace(areas, file, now.area);
      if (rows.length === 0) return [];
      return [{ note, now, meanwhile, place: nameOf(areas, file, now.area), rows }];
    })
    .toSorted((a, b) => Date.parse(b.now.when) - Date.parse(a.now.when));

/** Those about a place or a part of it. */
export const pinnedWithin = (
  pinned: readonly Pinned[],
  rows: readonly number[],
): readonly Pinned[] => {
  const inside = new Set(rows);
  return pinned.filter(({ rows: about }) => about.every((row) => inside.has(row)));
};

/** "Question, open. Ward officer, 27 November 2026". */
export const writingSaid = ({ kind, resolved, author, when }: Writing): string =>
  `${NOTE_KIND_WORDS[kind]}, ${resolved ? "resolved" : "open"}. ${author === "" ? "No name" : author}, ${inFull(when.slice(0, 10))}`;
