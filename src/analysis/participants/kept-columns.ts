import type { Participants } from "../../domain/participant";

type Columns = Pick<Participants, "row" | "household" | "programme" | "start" | "people" | "most">;

const make = (size: number) => ({
  row: new Uint16Array(size),
  household: new Int32Array(size),
  programme: new Uint8Array(size),
  start: new Int16Array(size),
  people: new Uint32Array(size),
  most: new Uint32Array(size),
});

/**
 * What is kept of each row, in columns that grow together. Written out column by column: one method over
 * arrays of different kinds takes 0.5 s more for a million rows.
 */
export class KeptColumns {
  length = 0;
  private cells = make(1024);

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

  /** The columns so far, each of exactly their length. */
  toColumns(): Columns {
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
    const { cells } = this;
    const larger = make(this.length * 2);
    larger.row.set(cells.row);
    larger.household.set(cells.household);
    larger.programme.set(cells.programme);
    larger.start.set(cells.start);
    larger.people.set(cells.people);
    larger.most.set(cells.most);
    this.cells = larger;
  }
}
