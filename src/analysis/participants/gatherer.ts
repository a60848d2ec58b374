import type { Participants } from "../../domain/participant";
import { Gathering, UnfitProgramme } from "./gather";
import { ImportError } from "./import-error";
import type { ImportOptions } from "./import-file";
import type { Places } from "./locator";
import { hasPlace, noPlace, type Recognised } from "./recognise";
import type { ImportReport } from "./report";

/** What takes the rows of one table, headings and what stands above them included. */
export interface Gatherer {
  readonly take: (cells: readonly string[], row: number) => void;
  readonly finish: () => Gathered;
}

interface Gathered {
  readonly participants: Participants;
  readonly report: ImportReport;
  readonly recognised: Recognised;
}

/** The column taken as programme turns out to be none: the file is to be read without it. */
export class UnfitColumn extends Error {
  override readonly name = "UnfitColumn";

  constructor(
    readonly column: number,
    /** What follows "it": "seems to hold people’s names". */
    readonly why: string,
  ) {
    super(why);
  }
}

/**
 * Gathers the rows of a table whose columns are recognised. Row n stands in row n of the file; the rows
 * up to the headings are left out.
 *
 * @throws ImportError with what was recognised, where no column is a place or no row can be used
 */
export const gatherer = (
  name: string,
  recognised: Recognised,
  places: Places,
  { choices, today }: Pick<ImportOptions, "choices" | "today">,
): Gatherer => {
  if (!hasPlace(recognised)) throw noPlace(name, recognised);
  const gathering = new Gathering(name, recognised, places, { dates: choices?.dates, today });
  /** What stopped it, with what was recognised: the reader may choose otherwise. */
  const told = (error: unknown): unknown => {
    if (error instanceof UnfitProgramme)
      return new UnfitColumn(recognised.fields.programme!, error.message);
    if (!(error instanceof ImportError)) return error;
    return new ImportError(name, error.where, error.fault, error.remedy, recognised);
  };
  return {
    take: (cells, row) => {
      try {
        gathering.take(cells, row);
      } catch (error) {
        throw told(error);
      }
    },
    finish: () => {
      try {
        return { ...gathering.finish(), recognised };
      } catch (error) {
        throw told(error);
      }
    },
  };
};
