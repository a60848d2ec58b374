import { REGION } from "../../../domain/boroughs";
import { fileNameOf } from "../../../domain/file-name";
import { plural } from "../../../domain/format";
import { unknownWords } from "../../../domain/filter/evaluate";
import { plainSentence } from "../../../domain/filter/sentence";
import { INDEX_NAME, isIndexId } from "../../../domain/own-index/index-recipe";
import { peopleLines } from "../../../domain/people-told";
import { SYNTHETIC_NOTE } from "../../../domain/synthetic";
import type { AreaColumn } from "../../../domain/table/area-column";
import { sortRows } from "../../../domain/table/sort-rows";
import { PEOPLE_KEYS } from "../../../domain/table/people-columns";
import type { Table, TableNotes } from "../../../domain/table/table";
import { tableOf } from "../../../domain/table/table-of";
import type { OpenPatch } from "../patch/use-patches";
import { sortingOf } from "../table/sorted-rows";
import type { Explored } from "../use-explore";
import { licenceLines } from "./provenance";

const distinct = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== undefined && text !== "") as string[]),
];

/**
 * What is shown, as the table that every format writes: the same rows in the same order, the same
 * columns. `patch` takes that patch's areas instead of those the question holds for.
 */
export const tableToSave = (
  explored: Explored,
  columns: readonly AreaColumn[],
  patch: OpenPatch | null,
  { link, date }: { readonly link: string; readonly date: string },
): Table => {
  const { areas, measure, values, question, matches } = explored;
  const rows = sortRows(patch?.rows ?? explored.rows, columns, sortingOf(explored));
  const exported = columns.flatMap((column) => column.exported);
  const releases = distinct(exported.map(({ release }) => release)).toSorted();
  const unknown = patch === null && matches !== null ? unknownWords(matches) : "";
  return tableOf(`${measure.title} ${values.year}, ${REGION.name}`, areas, rows, columns, {
    filter:
      patch === null
        ? plainSentence(question)
        : `The patch “${patch.name}”: ${plural(patch.rows.length, "area")}`,
    link,
    licences: licenceLines(releases),
    date,
    release: releases.join("; "),
    tier: distinct(exported.map(({ tier }) => tier)).join("; "),
    ...(unknown === "" ? {} : { unknown }),
    ...peopleNotes(explored, exported),
  });
};

/** What has to be said of participants, where a column is of them. */
const peopleNotes = (
  { content: { people } }: Explored,
  exported: readonly { readonly key: string }[],
): Pick<TableNotes, "people" | "synthetic"> => {
  if (people === null || !exported.some(({ key }) => PEOPLE_KEYS.includes(key))) return {};
  return {
    people: peopleLines(people.told),
    ...(people.told.synthetic ? { synthetic: SYNTHETIC_NOTE } : {}),
  };
};

/** "imd 2025": an index, whose id is long and says little, goes by what it is. */
export const measureInName = ({ measure, values }: Pick<Explored, "measure" | "values">): string =>
  `${isIndexId(measure.id) ? INDEX_NAME : measure.id} ${values.year}`;

/** "reach-atlas-imd-2025-46-areas": what a file of it is called, without the ending. */
export const nameOf = (
  explored: Pick<Explored, "measure" | "values">,
  { rows, notes }: Table,
  patch: OpenPatch | null,
): string => {
  const which = patch === null ? "" : `${patch.name} `;
  return fileNameOf(`reach-atlas ${measureInName(explored)} ${which}${rows.length} areas`, {
    synthetic: notes.synthetic !== undefined,
  });
};

/** The columns on screen, for the dialog. */
export const columnsSaid = (columns: readonly AreaColumn[]): string =>
  columns.map(({ title }) => title).join(", ");
