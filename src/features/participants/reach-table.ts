import { toldOf } from "../../data/participants/session";
import { sources } from "../../data/sources";
import { chartTable, type ChartColumn } from "../../domain/chart-table";
import { trustOf } from "../../domain/denominators";
import { releaseShown } from "../../domain/measure-releases";
import { peopleLines } from "../../domain/people-told";
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
  const { synthetic } = session;
  const told = toldOf(session);
  const table = chartTable({
    title: synthetic ? `${title} (${SYNTHETIC_TITLE.toLowerCase()})` : title,
    chosen: `${told.programme}, per 1,000 ${denominator.per}. ${told.control}${trustOf(denominator)}`,
    source: told.source,
    licences: licencesOf(reached),
    columns: synthetic ? [...columns, SYNTHETIC_COLUMN] : columns,
    rows: synthetic ? rows.map((row) => [...row, SYNTHETIC_TITLE]) : rows,
    link: window.location.href,
    day: new Date(),
    tier: told.tier,
  });
  const notes = { ...table.notes, people: peopleLines(told) };
  return { ...table, notes: synthetic ? { ...notes, synthetic: SYNTHETIC_NOTE } : notes };
};
