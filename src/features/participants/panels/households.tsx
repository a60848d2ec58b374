import { useMemo } from "react";
import { downloadChart } from "../../../data/export/download-chart";
import {
  householdRows,
  householdSentences,
  type HouseholdRow,
} from "../../../domain/household-words";
import { DataTable } from "../../../ui/data-table";
import { COLUMNS } from "../columns";
import { reachTable } from "../reach-table";
import type { Reached } from "../use-reached";

/** Participants per household, and households with more than one: the hardest aim of all. */
export const Households = ({ reached }: { reached: Reached }) => {
  const { session } = reached;
  const { released, programme } = session;
  if (programme === null) {
    return <p>Choose one programme on the left. We count households within a programme.</p>;
  }
  const places = released.households[programme];
  if (places === undefined) {
    return <p>The file has no household ids, so we cannot count households.</p>;
  }
  const rows = householdRows(places, released.people.threshold);
  return <HouseholdTable reached={reached} rows={rows} />;
};

const HouseholdTable = ({ reached, rows }: { reached: Reached; rows: readonly HouseholdRow[] }) => {
  const table = useMemo(
    () =>
      reachTable(
        reached,
        "Households",
        [
          COLUMNS.place,
          {
            ...COLUMNS.shown,
            key: "participants_with_household",
            title: "With an id",
            description: "Participants with a household id.",
          },
          {
            ...COLUMNS.shown,
            key: "households",
            title: "Households",
            description: "With at least one participant.",
          },
          {
            key: "participants_per_household",
            title: "Each",
            description: "Participants with a household id per household, from rounded counts.",
            unit: "people",
            kind: "number",
          },
          {
            ...COLUMNS.shown,
            key: "households_with_several",
            title: "With several",
            description: "Households with more than one participant.",
          },
          {
            ...COLUMNS.shown,
            key: "participants_without_household",
            title: "No id",
            description: "Participants without a household id.",
          },
        ],
        rows.map(({ place, members, households, each, several, without }) => [
          ...[place, members, households, each, several, without],
        ]),
      ),
    [reached, rows],
  );
  const { headline, notes } = householdSentences(rows);
  return (
    <>
      <h2 className="telling">{headline}</h2>
      <p>Helping a whole household is the aim of such a programme, and its hardest part.</p>
      <DataTable table={table} />
      <button
        type="button"
        className="button"
        onClick={() => void downloadChart("csv", null, table)}
      >
        Download the table
      </button>
      <p className="small">{notes.join(" ")}</p>
    </>
  );
};
