import type { Reached } from "../../../analysis/own/who-within";
import { whole } from "../../../domain/format";
import type { CountedId } from "../../../domain/own-objectives";

/** Whom the tables of own places and shapes count, by column. */
export const GROUPS: readonly CountedId[] = [
  "residents",
  "persistent-residents",
  "income-deprived",
  "children",
];

/** Their headings, and one for the button that removes a row. */
export const GroupHeadings = ({ of }: { of: string }) => (
  <thead>
    <tr>
      <th scope="col">
        <span className="sr-only">{of}</span>
      </th>
      <th scope="col">Residents</th>
      <th scope="col">Always-poor areas</th>
      <th scope="col">Income-deprived</th>
      <th scope="col">Children</th>
      <th scope="col">
        <span className="sr-only">Remove</span>
      </th>
    </tr>
  </thead>
);

/** The figures of one row; dots until they are known. */
export const ReachedFigures = ({ reached }: { reached: Reached<CountedId> | undefined }) =>
  GROUPS.map((group) => (
    <td key={group}>{reached === undefined ? "…" : whole(reached.people[group])}</td>
  ));
