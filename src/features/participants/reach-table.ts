import { sources } from "../../data/sources";
import { chartTable, type ChartColumn } from "../../domain/chart-table";
import { releaseShown } from "../../domain/measure-releases";
import { SYNTHETIC_NOTE, SYNTHETIC_TITLE } from "../../domain/synthetic";
import type { Cell, Table } from "../../domain/table/table";
import type { Reached } from "./use-reached";

const SYNTHETIC_COLUMN: ChartColumn = {
  key: "data",
  title: "Data",
  description: SYNTHETIC_NOTE,
  unit: "",
  kind: "text",
};

/** The lines that the licences of what is used ask for. */
const licencesOf = ({ measure, denominator }: Reached): readonly string[] => {
  const used = [measure.id, denominator.measure ?? "income-deprived"] as const;
  const keys = used.map((id) => releaseShown(id, null).source);
  return [...new Set(keys.flatMap((key) => sources[key]?.attribution ?? []))];
};

/**
 * Any table of this screen, to show and to take away. It says of itself how small counts were hidden, and
 * in a column of its own where the people are made up, so that no copied row can be taken for a finding.
 */
export const reachTable = (
  reached: Reached,
  title: string,
  columns: readonly ChartColumn[],
  rows: readonly (readonly Cell[])[],
): Table => {
  const { session, denominator } = reached;
  const { synthetic, programme, released } = session;
  const { programmes } = released.people;
  const which = programme === null ? "All programmes" : programmes[programme];
  const table = chartTable({
    title: synthetic ? `${title} (${SYNTHETIC_TITLE.toLowerCase()})` : title,
    chosen: `${which ?? "Participants"}, per 1,000 ${denominator.per}. ${reached.control}`,
    source: synthetic ? SYNTHETIC_TITLE : "Participants file of the reader",
    licences: licencesOf(reached),
    columns: synthetic ? [...columns, SYNTHETIC_COLUMN] : columns,
    rows: synthetic ? rows.map((row) => [...row, SYNTHETIC_TITLE]) : rows,
    link: window.location.href,
    day: new Date(),
    tier: denominator.tier,
  });
  return synthetic ? { ...table, notes: { ...table.notes, synthetic: SYNTHETIC_NOTE } } : table;
};
