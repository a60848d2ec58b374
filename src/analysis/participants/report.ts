/** Whether rows of a kind are in the figures, or what else is said of rows that are. */
export type Fate = "used" | "said" | "left-out";

/** What became of rows, in the order the report lists them. */
export const REPORT_CATEGORIES = [
  { id: "placed", fate: "used", title: "Placed", sentence: "Each in its own area." },
  {
    id: "near-boundary",
    fate: "used",
    title: "Placed near a boundary",
    sentence: "The postcode is within 15 m of a boundary, so the home may be in the next area.",
  },
  {
    id: "legacy",
    fate: "used",
    title: "Placed by an old postcode",
    sentence: "The postcode ended in 1999. The person counts where it was.",
  },
  {
    id: "sector",
    fate: "used",
    title: "Placed by postcode sector",
    sentence:
      "The last two letters are missing or unknown. The person counts in the area with most of that postcode sector.",
  },
  {
    id: "split",
    fate: "used",
    title: "Placed by an LSOA since split",
    sentence: "The LSOA of 2011 was split. The person counts in the part with most residents.",
  },
  {
    id: "repaired",
    fate: "said",
    title: "Postcode or code repaired",
    sentence: "We read O as 0 or I as 1, or ignored words and hidden characters around it.",
  },
  {
    id: "by-second",
    fate: "said",
    title: "Placed by the second column",
    sentence: "The first postcode or code has no area; the one beside it has.",
  },
  {
    id: "no-id",
    fate: "said",
    title: "No reference for the person",
    sentence: "Each row counts as one person. The same person may be in the file twice.",
  },
  {
    id: "count-range",
    fate: "said",
    title: "Count given as a range",
    sentence: "“Fewer than 5” stays fewer than 5.",
  },
  {
    id: "count-unknown",
    fate: "said",
    title: "Count not known",
    sentence: "The file gives no number. The area’s count is unknown, and totals say “at least”.",
  },
  {
    id: "other-order",
    fate: "said",
    title: "Date in another order",
    sentence: "Used without the date: day and month seem to be swapped.",
  },
  {
    id: "impossible-date",
    fate: "said",
    title: "Impossible dates",
    sentence: "Used without the date: the day does not exist, or the end comes before the start.",
  },
  {
    id: "odd-date",
    fate: "said",
    title: "Dates out of reason",
    sentence: "Used without the date: it is in the future, or before 1990.",
  },
  {
    id: "unread-date",
    fate: "said",
    title: "Dates not read",
    sentence: "Used without the date: it names no day, month or quarter.",
  },
  {
    id: "duplicate",
    fate: "left-out",
    title: "Duplicates",
    sentence:
      "An earlier row has the same person in the same programme. The first start told counts.",
  },
  {
    id: "outside",
    fate: "left-out",
    title: "Outside the region",
    sentence: "A postcode or code from elsewhere.",
  },
  {
    id: "no-abode",
    fate: "left-out",
    title: "No fixed abode",
    sentence: "Postcode ZZ99, or words for it.",
  },
  {
    id: "said-unknown",
    fate: "left-out",
    title: "Place given as unknown",
    sentence: "The cell says “unknown”, “N/A” or the like.",
  },
  {
    id: "blank",
    fate: "left-out",
    title: "No place given",
    sentence: "The cell for the postcode or code is empty.",
  },
  {
    id: "first-half",
    fate: "left-out",
    title: "Only half a postcode",
    sentence: "The first half covers many areas.",
  },
  {
    id: "two-places",
    fate: "left-out",
    title: "More than one place",
    sentence: "The cell fits two postcodes or codes.",
  },
  {
    id: "other-code",
    fate: "left-out",
    title: "Code of another kind",
    sentence: "A ward, an MSOA or another area that is not an LSOA.",
  },
  {
    id: "unplaced",
    fate: "left-out",
    title: "Not placed",
    sentence: "No postcode or code we can read.",
  },
  {
    id: "note",
    fate: "left-out",
    title: "Totals and notes",
    sentence: "A total, a source, a note or repeated headings, not a person.",
  },
] as const satisfies readonly {
  readonly id: string;
  readonly fate: Fate;
  readonly title: string;
  readonly sentence: string;
}[];

export type ReportCategory = (typeof REPORT_CATEGORIES)[number]["id"];

/** A row to look at, with the cell in question where that is a postcode, a code, a date or a count. */
export interface Example {
  readonly row: number;
  readonly cell: string;
}

/** How the days of the start dates are written, counted over the whole column. */
export interface DatesSeen {
  readonly order: "day-first" | "month-first";
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly either: number;
  /** The reader has to say which it is: some cells fit only month first. */
  readonly isAsked: boolean;
}

/** What a file would bring, before anything of it is used. */
export interface ImportReport {
  readonly file: string;
  /** Rows below the headings that are not blank. Rows used and rows left out add up to it. */
  readonly read: number;
  /** People in the rows used, at the least. */
  readonly people: number;
  /** Whether there may be more people than that: counts are ranges or unknown. */
  readonly isAtLeast: boolean;
  /** Row numbers in the file, from 1, by category. */
  readonly rows: Readonly<Record<ReportCategory, Uint32Array>>;
  /** Up to three of each category; shown on this device, never saved. */
  readonly examples: Readonly<Record<ReportCategory, readonly Example[]>>;
  readonly dates: DatesSeen | null;
  /** What else was decided, a sentence each. */
  readonly notes: readonly string[];
}

/** What is not simply placed: what a reader may want to look at in the file. */
const REMARKABLE: readonly ReportCategory[] = REPORT_CATEGORIES.flatMap(({ id }) =>
  id === "placed" ? [] : [id],
);

/** The report as a file to keep: one line per row of the categories asked for, and no cell of it. */
export const reportCsv = (
  report: ImportReport,
  categories: readonly ReportCategory[] = REMARKABLE,
): string => {
  const lines = ["row,category,meaning"];
  for (const { id, title, sentence } of REPORT_CATEGORIES) {
    if (!categories.includes(id)) continue;
    for (const row of report.rows[id]) lines.push(`${row},${title},"${sentence}"`);
  }
  return `${lines.join("\r\n")}\r\n`;
};
