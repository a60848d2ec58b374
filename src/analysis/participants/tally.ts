import { plainText } from "./plain-text";
import { REPORT_CATEGORIES, type Example, type ReportCategory } from "./report";
import { RowNumbers } from "./row-numbers";

const EXAMPLES = 3;
/** A longer cell may be an address: the row's number says enough. */
const LONGEST_EXAMPLE = 24;

const each = <Value>(of: (kind: ReportCategory) => Value): Record<ReportCategory, Value> =>
  Object.fromEntries(REPORT_CATEGORIES.map(({ id }) => [id, of(id)])) as Record<
    ReportCategory,
    Value
  >;

/** Row numbers by what became of the rows, with the first few cells of each kind. */
export class Tally {
  private readonly rows = each(() => new RowNumbers());
  private readonly seen = each((): Example[] => []);

  /** @param cell the postcode, code, date or count in question; "" where the cell may not be told */
  put(kind: ReportCategory, row: number, cell = ""): void {
    const rows = this.rows[kind];
    rows.push(row);
    if (rows.length > EXAMPLES) return;
    const plain = plainText(cell);
    this.seen[kind].push({ row, cell: plain.length > LONGEST_EXAMPLE ? "" : plain });
  }

  countOf(kind: ReportCategory): number {
    return this.rows[kind].length;
  }

  finish(): {
    rows: Record<ReportCategory, Uint32Array>;
    examples: Record<ReportCategory, readonly Example[]>;
  } {
    return { rows: each((kind) => this.rows[kind].toArray()), examples: this.seen };
  }
}
