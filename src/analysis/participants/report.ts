/** What became of rows, in the order the report lists them. */
export const REPORT_CATEGORIES = [
  { id: "placed", title: "Placed", sentence: "Used, each in its own area." },
  {
    id: "near-boundary",
    title: "Placed near a boundary",
    sentence: "Used; the postcode lies within 15 m of an area’s boundary and may belong next door.",
  },
  {
    id: "legacy",
    title: "Placed by an old postcode",
    sentence: "Used; the postcode was withdrawn in 1999 and is placed where it was.",
  },
  {
    id: "sector",
    title: "Placed by postcode sector",
    sentence:
      "Used; only the first part is known, so it is the area with most of the sector’s postcodes.",
  },
  {
    id: "split",
    title: "Placed by an LSOA since split",
    sentence: "Used; the LSOA of 2011 was divided, so it is the part with most residents.",
  },
  {
    id: "outside",
    title: "Outside the region",
    sentence: "Not used; a postcode or code from elsewhere.",
  },
  {
    id: "unplaced",
    title: "Not placed",
    sentence: "Not used; no postcode or code that can be read.",
  },
  {
    id: "duplicate",
    title: "Duplicates",
    sentence: "Not used; the same person in the same programme stands in an earlier row.",
  },
  {
    id: "impossible-date",
    title: "Impossible dates",
    sentence: "Used without the date: no such day, or the end before the start.",
  },
  {
    id: "no-count",
    title: "No count",
    sentence: "Not used; the number of people is not a whole number.",
  },
] as const;

export type ReportCategory = (typeof REPORT_CATEGORIES)[number]["id"];

/** What a file would bring, before anything of it is used. */
export interface ImportReport {
  readonly file: string;
  /** Rows below the headings that are not blank. */
  readonly read: number;
  /** People in the rows used. */
  readonly people: number;
  /** Row numbers in the file, from 1, by category; a row can also stand under impossible dates. */
  readonly rows: Readonly<Record<ReportCategory, Uint32Array>>;
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
