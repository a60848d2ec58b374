import type { Table } from "../../domain/table/table";

/** Two columns of notes, what a reader must know before using the figures. */
export const notesOf = ({
  title,
  columns,
  rows,
  notes,
}: Table): readonly (readonly [string, string])[] => [
  ...(notes.synthetic === undefined ? [] : ([["Not real data", notes.synthetic]] as const)),
  ["Table", title],
  ["Shown", notes.filter],
  ["Areas", String(rows.length)],
  ...(notes.note === undefined ? [] : ([["Bear in mind", notes.note]] as const)),
  ...(notes.unknown ? ([["Left out", notes.unknown]] as const) : []),
  ...(notes.people ?? []),
  ["Release", notes.release],
  ["How far to trust it", notes.tier],
  ["Downloaded", notes.date],
  ["See it on the map", notes.link],
  ...notes.licences.map((line) => ["Licence", line] as const),
  ["Empty cells", emptyCells(columns)],
];

const emptyCells = (columns: Table["columns"]): string => {
  const hidden = columns.filter((column) => column.hidden === true).map(({ key }) => key);
  return hidden.length === 0
    ? "Not known. Never zero."
    : `In ${hidden.join(", ")}: hidden, because few people take part there. Elsewhere: not known. Never zero.`;
};

export const DICTIONARY_HEADER = [
  "column",
  "title",
  "description",
  "unit",
  "measure",
  "release",
  "source",
  "licence",
  "trust",
] as const;

/** One line for each column of the table, under DICTIONARY_HEADER. */
export const dictionaryOf = ({ columns }: Table): readonly (readonly string[])[] =>
  columns.map((column) => [
    column.key,
    column.title,
    column.description,
    column.unit,
    column.measure ?? "",
    column.release ?? "",
    column.source ?? "",
    column.licence ?? "",
    column.tier,
  ]);
