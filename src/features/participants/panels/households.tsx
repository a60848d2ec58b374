import { useMemo } from "react";
import { downloadChart } from "../../../data/export/download-chart";
import { BOROUGHS, REGION } from "../../../domain/boroughs";
import type { Released } from "../../../domain/disclosure";
import type { ReleasedHouseholds } from "../../../domain/released";
import { shownAs } from "../../../domain/shown";
import { DataTable } from "../../../ui/data-table";
import { COLUMNS } from "../columns";
import { reachTable } from "../reach-table";
import type { Reached } from "../use-reached";

/** Participants per household, and households with more than one: the hardest aim of all. */
export const Households = ({ reached }: { reached: Reached }) => {
  const { session } = reached;
  if (session.programme === null) {
    return <p>Choose one programme on the left: households are counted within a programme.</p>;
  }
  const households = session.released.households[session.programme];
  if (households === undefined) {
    return (
      <p>
        {session.participants.households === 0
          ? "The file has no household column, so households cannot be told."
          : "Households are so close to participants in number that showing them would say something of a few. They are hidden."}
      </p>
    );
  }
  return <HouseholdTable reached={reached} households={households} />;
};

const ratio = (of: Released, per: Released, at: number): number =>
  Number((of.figure[at]! / per.figure[at]!).toFixed(1));

const HouseholdTable = ({
  reached,
  households,
}: {
  reached: Reached;
  households: ReleasedHouseholds;
}) => {
  const { levels } = reached;
  const table = useMemo(() => {
    const { boroughs, region, several } = households;
    const row = (name: string, at: number, people: Released, all: Released, more: Released) => [
      ...[name, shownAs(people, at), shownAs(all, at), ratio(people, all, at), shownAs(more, at)],
    ];
    return reachTable(
      reached,
      "Households",
      [
        COLUMNS.place,
        COLUMNS.shown,
        {
          ...COLUMNS.shown,
          key: "households",
          title: "Households",
          description: "With at least one participant.",
        },
        {
          key: "participants_per_household",
          title: "Each",
          description: "Participants per household, from rounded counts.",
          unit: "people",
          kind: "number",
        },
        {
          ...COLUMNS.shown,
          key: "households_with_several",
          title: "With several",
          description: "Households with more than one participant.",
        },
      ],
      [
        row(REGION.name, 0, levels.region, region, several.region),
        ...BOROUGHS.map(({ name }, at) =>
          row(name, at, levels.borough, boroughs, several.boroughs),
        ),
      ],
    );
  }, [reached, levels, households]);
  const several = shownAs(households.several.region, 0);
  const all = shownAs(households.region, 0);
  return (
    <>
      <h2 className="telling">
        {several} of {all} households have more than one participant
      </h2>
      <p>
        Helping a whole household is what such a programme sets out to do, and its hardest part.
      </p>
      <DataTable table={table} />
      <button
        type="button"
        className="button"
        onClick={() => void downloadChart("csv", null, table)}
      >
        Download the table
      </button>
      <p className="small">
        All counts are rounded to 5; a household is counted in the borough of its first participant.
      </p>
    </>
  );
};
