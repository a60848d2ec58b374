import type { Participants } from "../../domain/participant";
import { emptyColumns, putColumns, type PeopleColumns } from "./kept-columns";

/** Rows of a file that go to another thread together. */
export interface Piece {
  /** Where its first row stands in the file. */
  readonly from: number;
  readonly columns: PeopleColumns;
}

/** What is said of the whole file. */
export type FileHead = Omit<Participants, keyof PeopleColumns>;

/** 17 bytes a row: the page copies a piece in about a millisecond. Two million rows at once hold it 50. */
const ROWS = 1 << 17;

/** What is said of the file, and copies of its rows, in their order. */
export const headOf = ({
  count,
  programmes,
  households,
  syntheticIds,
}: Participants): FileHead => ({
  ...{ count, programmes, households },
  ...(syntheticIds === undefined ? {} : { syntheticIds }),
});

export function* piecesOf(participants: Participants): Generator<Piece> {
  const { row, household, programme, start, people, most, count } = participants;
  for (let from = 0; from < count; from += ROWS) {
    const to = from + ROWS;
    yield {
      from,
      columns: {
        row: row.slice(from, to),
        household: household.slice(from, to),
        programme: programme.slice(from, to),
        start: start.slice(from, to),
        people: people.slice(from, to),
        most: most.slice(from, to),
      },
    };
  }
}

/** Files on their way into this thread, each under a number of its own: one may be given up for another. */
export class Arrivals {
  private readonly files = new Map<number, Participants>();
  private last = 0;

  /** Makes room for a file. @returns its number */
  expect(head: FileHead): number {
    this.last += 1;
    this.files.set(this.last, { ...head, ...emptyColumns(head.count) });
    return this.last;
  }

  put(file: number, { from, columns }: Piece): void {
    putColumns(this.at(file), from, columns);
  }

  /** The file with all its rows; it is forgotten here. */
  take(file: number): Participants {
    const whole = this.at(file);
    this.files.delete(file);
    return whole;
  }

  private at(file: number): Participants {
    const found = this.files.get(file);
    if (found === undefined) throw new Error("The participants have not been handed over");
    return found;
  }
}
