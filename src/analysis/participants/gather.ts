import type { FieldId, Participants } from "../../domain/participant";
import { NO_LIMIT } from "../../domain/participant";
import { isSyntheticId } from "../../domain/synthetic";
import { NOT_LIVE } from "../../domain/postcode-columns";
import { OUTSIDE, qualityIn, rowIn, standingIn } from "../geocode";
import { countOf } from "./count-of";
import {
  DateColumn,
  IMPOSSIBLE,
  monthOf,
  NO_DATE,
  OTHER_ORDER,
  OUT_OF_REASON,
  UNREAD,
  type DateOrder,
} from "./date-column";
import { isFooter } from "./footer";
import { headingKey } from "./heading";
import { ImportError } from "./import-error";
import { KeptColumns } from "./kept-columns";
import { Locator, type Places } from "./locator";
import { Numbering } from "./numbering";
import { oldPostcodesSaid } from "./old-postcodes";
import { areNames } from "./people-names";
import type { Recognised } from "./recognise";
import type { ImportReport, ReportCategory } from "./report";
import { Tally } from "./tally";
import { Words } from "./words";

const MOST_PROGRAMMES = 50;
const UNNAMED = "No programme named";

export interface GatheringOptions {
  /** How the reader says that dates are written; undefined: day first, and asked where it cannot be. */
  readonly dates?: DateOrder | undefined;
  /** Today in days since 1 January 1970: no start lies after it. */
  readonly today?: number | undefined;
}

/** A column that turns out, further down the file, to be one that may not be read as programme. */
export class UnfitProgramme extends Error {
  override readonly name = "UnfitProgramme";
  constructor(readonly why: string) {
    super(why);
  }
}

const DATE_FAULTS: Readonly<Record<number, ReportCategory>> = {
  [UNREAD]: "unread-date",
  [IMPOSSIBLE]: "impossible-date",
  [OTHER_ORDER]: "other-order",
  [OUT_OF_REASON]: "odd-date",
};

/** Takes the rows of one file and keeps, of each, numbers only. */
export class Gathering {
  private readonly kept = new KeptColumns();
  private readonly tally = new Tally();
  private readonly persons = new Numbering();
  private readonly households = new Numbering();
  private readonly programmes: Words;
  private readonly locator: Locator;
  private readonly starts: DateColumn;
  private readonly ends: DateColumn;
  private readonly headings: readonly string[];
  /** Columns up to the last one that has a heading. */
  private readonly named: number;
  private readonly placeColumns: readonly number[];
  private readonly placeCells: string[] = [];
  private readonly fields: Readonly<Partial<Record<FieldId, number>>>;
  /** Rows with an id, and those of them whose id the synthetic generator wrote. */
  private ids = 0;
  private syntheticIds = 0;
  /** Rows used that stand on a postcode, and those of them whose postcode is no longer in use. */
  private byPostcode = 0;
  private notLive = 0;
  /** Where each person with an id is kept, by number. */
  private readonly keptOf: number[] = [];
  private read = 0;
  private people = 0;
  private isAtLeast = false;

  constructor(
    private readonly file: string,
    private readonly recognised: Recognised,
    places: Places,
    private readonly options: GatheringOptions = {},
  ) {
    const { fields, columns } = recognised;
    this.fields = fields;
    // A file without programmes is one itself.
    const unnamed = fields.programme === undefined ? file : UNNAMED;
    this.programmes = new Words(MOST_PROGRAMMES, unnamed);
    this.locator = new Locator(places);
    const order = options.dates ?? "day-first";
    const today = options.today ?? Math.floor(Date.now() / 86_400_000);
    this.starts = new DateColumn(order, today);
    this.ends = new DateColumn(order, Infinity, true);
    this.headings = columns.map(({ heading }) => headingKey(heading));
    this.named = this.headings.findLastIndex((heading) => heading !== "") + 1;
    this.placeColumns = [fields.postcode, fields.lsoa, fields.place].flatMap((column) =>
      column === undefined ? [] : [column],
    );
  }

  /** @throws UnfitProgramme where the programme column has too many different words to be one */
  take(cells: readonly string[], rowNumber: number): void {
    const { fields, locator, tally, placeCells, placeColumns } = this;
    for (let i = 0; i < placeColumns.length; i++) placeCells[i] = cells[placeColumns[i]!] ?? "";
    const place = locator.locate(placeCells);
    const kind = locator.kindOf(place);
    if (qualityIn(place) >= OUTSIDE) {
      if (kind === "blank" && cells.every((cell) => cell.trim() === "")) return;
      this.read += 1;
      if (kind !== "outside" && isFooter(cells, this.recognised, this.headings, rowNumber))
        tally.put("note", rowNumber);
      else tally.put(kind, rowNumber, placeCells.find((cell) => cell.trim() !== "") ?? "");
      return;
    }
    this.read += 1;

    const programme = this.programmes.of(cellOf(cells, fields.programme));
    if (programme === undefined)
      throw new UnfitProgramme(`holds more than ${MOST_PROGRAMMES} different words`);
    const { keepsCase } = this.recognised;
    const id = cellOf(cells, fields.participant);
    const person = this.persons.ofId(id, keepsCase, programme + 1);
    if (person >= 0) {
      // Asked only while all before were the generator's.
      if (this.syntheticIds === this.ids && isSyntheticId(id)) this.syntheticIds += 1;
      this.ids += 1;
      if (!this.persons.wasNew) {
        tally.put("duplicate", rowNumber);
        this.startEarlier(this.keptOf[person]!, cellOf(cells, fields.start));
        return;
      }
      this.keptOf[person] = this.kept.length;
    }

    tally.put(kind, rowNumber);
    const standing = standingIn(place);
    if (standing > 0) this.byPostcode += 1;
    if (standing === NOT_LIVE) this.notLive += 1;
    if (locator.repaired) tally.put("repaired", rowNumber, placeCells[locator.from]);
    if (locator.from > 0 && placeCells.slice(0, locator.from).some((cell) => cell.trim() !== ""))
      tally.put("by-second", rowNumber, placeCells[0]);
    if (person < 0 && fields.participant !== undefined) tally.put("no-id", rowNumber);
    const { least, most } = this.countIn(cells, rowNumber);
    this.kept.push(
      rowIn(place),
      this.households.ofId(cellOf(cells, fields.household), keepsCase),
      programme,
      this.startOf(cells, rowNumber),
      least,
      most,
    );
    this.people += least;
  }

  /**
   * @throws ImportError where no row could be used
   * @throws UnfitProgramme where the programmes are people's names
   */
  finish(): { participants: Participants; report: ImportReport } {
    if (this.kept.length > 0 && this.tally.countOf("count-unknown") === this.kept.length)
      throw new ImportError(
        this.file,
        "",
        `none of ${this.read} rows says how many people there are`,
        "Check that the right column gives the number of people.",
      );
    const notes = this.tally.countOf("note");
    if (this.kept.length === 0 && this.read > 0 && notes === this.read)
      throw new ImportError(
        this.file,
        "",
        "there are no people below the headings, only totals and notes",
        "Choose a file with a row for each person or area.",
      );
    if (this.kept.length === 0)
      throw new ImportError(
        this.file,
        "",
        this.read === 0 ? "there are no rows below the headings" : this.nothingPlaced(),
        "Check that the right column gives the postcode or LSOA code.",
      );
    const columns = this.kept.toColumns();
    // Until the reader says which number is the month, no start is known.
    if (this.isOrderAsked()) columns.start.fill(NO_DATE);
    const named = this.programmes.list.filter((word) => word !== UNNAMED);
    if (this.fields.programme !== undefined && areNames(named))
      throw new UnfitProgramme("seems to hold people’s names");
    const { list: programmes, placeOf } = this.programmes.byName();
    columns.programme.forEach((number, i) => (columns.programme[i] = placeOf[number]!));
    return {
      report: {
        ...this.tally.finish(),
        file: this.file,
        read: this.read,
        people: this.people,
        isAtLeast: this.isAtLeast,
        dates: this.datesSeen(),
        notes: [
          ...this.recognised.notes,
          ...this.spelledTogether(),
          ...(this.byPostcode > 0 ? [oldPostcodesSaid(this.notLive)] : []),
        ],
      },
      participants: {
        ...columns,
        count: this.kept.length,
        programmes,
        households: this.households.count,
        syntheticIds: this.ids > 0 && this.syntheticIds === this.ids,
      },
    };
  }

  private countIn(cells: readonly string[], rowNumber: number) {
    if (this.fields.count === undefined) return ONE;
    const cell = cellOf(cells, this.fields.count);
    const count = isTorn(cells, this.fields.count, this.named) ? UNKNOWN : countOf(cell);
    if (count.most === count.least) return count;
    this.isAtLeast = true;
    this.tally.put(count.most === NO_LIMIT ? "count-unknown" : "count-range", rowNumber, cell);
    return count;
  }

  private startOf(cells: readonly string[], rowNumber: number): number {
    const cell = cellOf(cells, this.fields.start);
    const start = this.starts.dayOf(cell);
    const end = this.ends.dayOf(cellOf(cells, this.fields.end));
    const isBackwards = start >= 0 && end >= 0 && end < start;
    if (isBackwards || end === IMPOSSIBLE)
      this.tally.put("impossible-date", rowNumber, cellOf(cells, this.fields.end));
    else if (start < NO_DATE) this.tally.put(DATE_FAULTS[start]!, rowNumber, cell);
    return start < 0 || isBackwards ? NO_DATE : monthOf(start);
  }

  /** Logs of contacts often begin with the last one: a person started on the first day told of them. */
  private startEarlier(kept: number, cell: string): void {
    const start = this.starts.dayOf(cell);
    if (start >= 0) this.kept.startedBy(kept, monthOf(start));
  }

  private datesSeen(): ImportReport["dates"] {
    const { dayFirst, monthFirst, either } = this.starts.orders;
    if (dayFirst + monthFirst + either === 0) return null;
    const { dates } = this.options;
    return {
      ...{ dayFirst, monthFirst, either },
      order: dates ?? "day-first",
      isAsked: this.isOrderAsked(),
    };
  }

  /** One cell that fits only month first, among many that fit only day first, is a slip. */
  private isOrderAsked(): boolean {
    const { dayFirst, monthFirst } = this.starts.orders;
    return this.options.dates === undefined && monthFirst * 10 > dayFirst;
  }

  private spelledTogether(): string[] {
    return this.programmes.spellings.flatMap((spellings, i) =>
      spellings.size < 2
        ? []
        : [
            `Spellings combined as “${this.programmes.list[i]!}”: ${[...spellings]
              .slice(1, 5)
              .map((word) => `“${word}”`)
              .join(", ")}.`,
          ],
    );
  }

  private nothingPlaced(): string {
    const outside = this.tally.countOf("outside");
    const few = `none of ${this.read} rows is in the region`;
    return outside > 0 ? `${few}, ${outside} lie outside it` : few;
  }
}

const ONE = { least: 1, most: 1 };
const UNKNOWN = { least: 0, most: NO_LIMIT };

/** "1,240" without quotation marks: a cell more than there are headings, and three digits after the count. */
const isTorn = (cells: readonly string[], count: number, named: number): boolean =>
  named > 0 &&
  cells.length > named &&
  (cells[named] ?? "").trim() !== "" &&
  /^\d{1,3}$/.test(cells[count] ?? "") &&
  /^\d{3}$/.test(cells[count + 1] ?? "");

const cellOf = (cells: readonly string[], column: number | undefined): string =>
  column === undefined ? "" : (cells[column] ?? "");
