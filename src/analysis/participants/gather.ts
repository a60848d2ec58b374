import type { FieldId, Participants } from "../../domain/participant";
import { isSyntheticId } from "../../domain/synthetic";
import {
  OUTSIDE,
  UNPLACED,
  PLACE_QUALITIES,
  qualityIn,
  rowIn,
  type PostcodeIndex,
} from "../geocode";
import type { LsoaPlace } from "../lsoa-place";
import { ImportError } from "./import-error";
import { KeptColumns } from "./kept-columns";
import { dayOf, IMPOSSIBLE, monthOf, NO_DATE } from "./month";
import { Numbering } from "./numbering";
import { RowNumbers } from "./row-numbers";
import type { ImportReport, ReportCategory } from "./report";

/** What places a row. */
export interface Places {
  readonly postcodes: PostcodeIndex;
  readonly lsoas: LsoaPlace;
}

const MOST_PROGRAMMES = 50;
const MOST_OUTCOMES = 20;
const NO_OUTCOME = 255;
const LONGEST_NAME = 80;
const CATEGORIES: readonly ReportCategory[] = PLACE_QUALITIES;

/** Words of a column with few different ones, numbered; undefined once there are too many. */
class Words {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly most: number) {}

  of(text: string): number | undefined {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const word = text.trim().replace(/\s+/g, " ").slice(0, LONGEST_NAME);
    let number = this.list.indexOf(word);
    if (number < 0) {
      if (this.list.length === this.most) return undefined;
      number = this.list.push(word) - 1;
    }
    this.numbers.set(text, number);
    return number;
  }
}

/** Takes the rows of one file and keeps, of each, numbers only. */
export class Gathering {
  private readonly kept = new KeptColumns();
  private readonly rows = Object.fromEntries(
    [...CATEGORIES, "duplicate", "impossible-date", "no-count"].map((id) => [id, new RowNumbers()]),
  ) as Record<ReportCategory, RowNumbers>;
  private readonly persons = new Numbering();
  private readonly households = new Numbering();
  private readonly programmes = new Words(MOST_PROGRAMMES);
  private readonly outcomes = new Words(MOST_OUTCOMES);
  private outcomesKept = true;
  /** Rows with an id, and those of them whose id the synthetic generator wrote. */
  private ids = 0;
  private syntheticIds = 0;
  private read = 0;
  private people = 0;

  constructor(
    private readonly file: string,
    private readonly fields: Readonly<Partial<Record<FieldId, number>>>,
    private readonly places: Places,
    /** The programme of rows that name none. */
    private readonly unnamed: string,
  ) {}

  /** @throws ImportError where the programme column has too many different words to be one */
  take(cells: readonly string[], rowNumber: number): void {
    const { fields } = this;
    const place = this.placeOf(cells);
    const quality = qualityIn(place);
    if (quality === UNPLACED && cells.every((cell) => cell.trim() === "")) return;
    this.read += 1;
    if (quality >= OUTSIDE) {
      this.rows[CATEGORIES[quality]!].push(rowNumber);
      return;
    }

    const programme = this.programmes.of(cellOf(cells, fields.programme) || this.unnamed);
    if (programme === undefined) throw this.tooManyProgrammes(rowNumber);
    const person = cellOf(cells, fields.participant);
    if (person !== "") {
      this.ids += 1;
      if (isSyntheticId(person)) this.syntheticIds += 1;
      this.persons.of(person, programme + 1);
      if (!this.persons.wasNew) {
        this.rows.duplicate.push(rowNumber);
        return;
      }
    }
    const people = fields.count === undefined ? 1 : countOf(cellOf(cells, fields.count));
    if (Number.isNaN(people)) {
      this.rows["no-count"].push(rowNumber);
      return;
    }

    this.rows[CATEGORIES[quality]!].push(rowNumber);
    const household = cellOf(cells, fields.household);
    this.kept.push(
      rowIn(place),
      household === "" ? -1 : this.households.of(household),
      programme,
      this.startOf(cells, rowNumber),
      this.outcomeOf(cells),
      people,
    );
    this.people += people;
  }

  /** @throws ImportError where no row could be used */
  finish(): { participants: Participants; report: ImportReport } {
    if (this.kept.length === 0)
      throw new ImportError(
        this.file,
        "",
        this.read === 0 ? "there are no rows below the headings" : this.nothingPlaced(),
        "Check that the right column is taken as postcode or LSOA code.",
      );
    const columns = this.kept.toColumns();
    const rows = Object.fromEntries(
      Object.entries(this.rows).map(([id, column]) => [id, column.toArray()]),
    ) as Record<ReportCategory, Uint32Array>;
    return {
      report: { file: this.file, read: this.read, people: this.people, rows },
      participants: {
        ...columns,
        count: this.kept.length,
        outcome: this.outcomesKept ? columns.outcome : columns.outcome.fill(NO_OUTCOME),
        programmes: this.programmes.list,
        outcomes: this.outcomesKept ? this.outcomes.list : [],
        households: this.households.count,
        syntheticIds: this.ids > 0 && this.syntheticIds === this.ids,
      },
    };
  }

  private placeOf(cells: readonly string[]): number {
    const { postcode, lsoa } = this.fields;
    const typed = cellOf(cells, postcode);
    if (typed !== "") return this.places.postcodes.place(typed);
    return this.places.lsoas(cellOf(cells, lsoa));
  }

  private startOf(cells: readonly string[], rowNumber: number): number {
    const start = dayOf(cellOf(cells, this.fields.start));
    const end = dayOf(cellOf(cells, this.fields.end));
    const isBackwards = start >= 0 && end >= 0 && end < start;
    if (start === IMPOSSIBLE || end === IMPOSSIBLE || isBackwards)
      this.rows["impossible-date"].push(rowNumber);
    return start < 0 || isBackwards ? NO_DATE : monthOf(start);
  }

  private outcomeOf(cells: readonly string[]): number {
    const text = cellOf(cells, this.fields.outcome);
    if (text === "" || !this.outcomesKept) return NO_OUTCOME;
    const outcome = this.outcomes.of(text);
    // More than a few set words is free text: none of it is kept.
    if (outcome === undefined) this.outcomesKept = false;
    return outcome ?? NO_OUTCOME;
  }

  private tooManyProgrammes(rowNumber: number): ImportError {
    return new ImportError(
      this.file,
      `row ${rowNumber}, programme`,
      `there are more than ${MOST_PROGRAMMES} different programmes`,
      "Choose another column as programme, or none.",
    );
  }

  private nothingPlaced(): string {
    const outside = this.rows.outside.length;
    const few = `none of ${this.read} rows could be placed in the region`;
    return outside > 0 ? `${few}, ${outside} lie outside it` : few;
  }
}

const cellOf = (cells: readonly string[], column: number | undefined): string =>
  column === undefined ? "" : (cells[column] ?? "");

/** A whole number of people, "1,240" included; NaN otherwise. */
const countOf = (text: string): number => {
  const plain = text
    .trim()
    .replace(/(\d),(?=\d{3}\b)/g, "$1")
    .replace(/\.0+$/, "");
  return /^\d{1,7}$/.test(plain) ? Number(plain) : NaN;
};
