import type { Participants } from "../../domain/participant";

/** What is kept of each row. */
export type PeopleColumns = Pick<
  Participants,
  "row" | "household" | "programme" | "start" | "people" | "most"
>;

export const emptyColumns = (size: number): PeopleColumns => ({
  row: new Uint16Array(size),
  household: new Int32Array(size),
  programme: new Uint8Array(size),
  start: new Int16Array(size),
  people: new Uint32Array(size),
  most: new Uint32Array(size),
});

/** Copies columns into larger ones, from a row on. */
export const putColumns = (into: PeopleColumns, from: number, columns: PeopleColumns): void => {
  into.row.set(columns.row, from);
  into.household.set(columns.household, from);
  into.programme.set(columns.programme, from);
  into.start.set(columns.start, from);
  into.people.set(columns.people, from);
  into.most.set(columns.most, from);
};

/**
 * What is kept of each row, in columns that grow together. Written out column by column: one method over
 * arrays of different kinds takes 0.5 s more for a million rows.
 */
export class KeptColumns {
  length = 0;
  private cells = emptyColumns(1024);

  push(
    row: number,
    household: number,
    programme: number,
    start: number,
    people: number,
    most: number,
  ): void {
    if (this.length === this.cells.row.length) this.grow();
    const at = this.length++;
    const { cells } = this;
    cells.row[at] = row;
    cells.household[at] = household;
    cells.programme[at] = programme;
    cells.start[at] = start;
    cells.people[at] = people;
    cells.most[at] = most;
  }

  /** An earlier start of a row that is kept; a row without one gets it. */
  startedBy(at: number, start: number): void {
    const known = this.cells.start[at]!;
    if (known < 0 || start < known) this.cells.start[at] = start;
  }

  /** The columns so far, each of exactly their length. */
  toColumns(): PeopleColumns {
    const { cells, length } = this;
    return {
      row: cells.row.slice(0, length),
      household: cells.household.slice(0, length),
      programme: cells.programme.slice(0, length),
      start: cells.start.slice(0, length),
      people: cells.people.slice(0, length),
      most: cells.most.slice(0, length),
    };
  }

  private grow(): void {
    const larger = emptyColumns(this.length * 2);
    putColumns(larger, 0, this.cells);
    this.cells = larger;
  }
}
