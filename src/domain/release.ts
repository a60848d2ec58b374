import type { MeasureId } from "./measures";

/** The statistical geographies that sources are published on. */
export type Geography = "lsoa01" | "lsoa11" | "lsoa21" | "msoa11" | "borough";

/** What England has altogether of a share: columns of a table of all its areas or districts, added up. */
export interface EnglandTotal {
  /** Key of the input in data/sources.json. */
  readonly source: string;
  readonly of: readonly [string, ...string[]];
  readonly per: string;
}

/** Where a measure's figures stand in the source's table of one release. */
export type Column =
  /** A published rank among all areas of England, 1 is most deprived: column `<stem>_rank`. */
  | { kind: "rank"; stem: string; derived?: undefined }
  /** A rank that the publisher did not print, recovered from what it did: `<stem>_rank_derived`. */
  | { kind: "rank"; stem: string; derived: string }
  /** A rank computed here over all England from a rate, highest rate is rank 1. */
  | { kind: "rank-of-rate"; column: string; derived: string }
  /** A count of people or households. */
  | { kind: "count"; column: string; derived?: string }
  /** Numerator and denominator, both counts. */
  | {
      kind: "rate";
      of: string;
      per: string;
      /** Further columns that are counted with it. */
      plus?: readonly string[];
      derived?: string;
      /** The publisher's numerator can exceed its denominator: such a share is shown as 100%. */
      capped?: true;
      england?: EnglandTotal;
    }
  /** A percentage that arrives ready-made; `per` is the count it is a share of. */
  | { kind: "share"; column: string; per: string; derived?: string };

/** A dated edition of a dataset. Adding one is an entry in RELEASES and a CSV beside the others. */
export interface Release {
  /** The year that names it: unique within a dataset, and the key in the URL. */
  readonly year: number;
  readonly dataset: "iod" | "census" | "census-tables" | "own";
  /** "Indices of Deprivation 2019". */
  readonly title: string;
  readonly geography: Geography;
  /** N, the areas ranked in England; null where nothing is ranked. */
  readonly areas: number | null;
  /** Key of the input in data/sources.json: the region's own table. */
  readonly source: string;
  /** Source and licence as its bringer states them, of own figures only. */
  readonly stated?: { readonly source: string; readonly licence: string };
  /** Keys of the inputs of all its parts, of the reader's own index only. */
  readonly madeOf?: readonly string[];
  /** Key of the England-wide table, where one exists. */
  readonly england?: string;
  /** The denominator that weights averages: a column of the same table, or null if unpublished. */
  readonly population: string | null;
  /** Denominators that the publisher prints in a table of their own, under this release's names. */
  readonly denominators?: {
    /** Key of the input in data/sources.json. */
    readonly source: string;
    /** "pop_total" by its column there. */
    readonly columns: Readonly<Record<string, string>>;
  };
  /** What it holds: each measure with its column. */
  readonly columns: Readonly<Partial<Record<MeasureId, Column>>>;
  /** What this release defines anew, and the measures it changes: said wherever a history crosses it. */
  readonly redefined?: readonly {
    readonly measures: readonly MeasureId[];
    readonly words: string;
    /** The same where there is room for a few words only: at the pointer, beside a source. */
    readonly short: string;
  }[];
  /** Where its districts are others than those ranked when it was published: what a reader must know of ranks. */
  readonly recast?: string;
  /** Why a measure that other releases have is absent from this one. */
  readonly missing?: Readonly<Partial<Record<MeasureId, string>>>;
}
