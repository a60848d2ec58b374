import type { Cell, Table } from "../../../../src/domain/table/table";

/** Everything that has ever spoilt an export, in one table. */
export const NASTY: readonly (readonly Cell[])[] = [
  ["E01006412", "Café Quarter, North", 1, 41.2],
  ["E01006413", 'Said "the Dingle"', 33755, 0],
  ["E01006414", '=HYPERLINK("http://x")', 0.5, null],
  ["E01006415", "+44 151", -3.25, NaN],
  ["E01006416", "-2+3", 1e21, 100],
  ["E01006417", "@SUM(A1)", 1, 0.1],
  ["E01006418", "\t=1+1", 2, 1 / 3],
  ["E01006419", "two\nlines; Llŷn – “ok”", 3, 99.9],
];

export const tableWith = (rows: readonly (readonly Cell[])[] = NASTY): Table => ({
  title: "Areas in Knowsley, Halton",
  columns: [
    {
      key: "lsoa21_code",
      title: "Code",
      description: "LSOA 2021 code.",
      unit: "",
      kind: "text",
      tier: "",
    },
    {
      key: "area_name",
      title: "Area",
      description: "Name, with accents.",
      unit: "",
      kind: "text",
      tier: "",
    },
    {
      key: "imd_2025",
      title: "Multiple deprivation 2025",
      description: "Seven kinds of deprivation.",
      unit: "rank in England, 1 is most deprived",
      kind: "number",
      measure: "Multiple deprivation",
      release: "Indices of Deprivation 2025",
      source: "MHCLG",
      licence: "Open Government Licence v3.0",
      tier: "Official",
    },
    {
      key: "social_renting_2021",
      title: "Social renting",
      description: "Share.",
      unit: "% of households",
      kind: "number",
      tier: "Official",
    },
  ],
  rows,
  notes: {
    filter: "Areas in Knowsley, Halton where IMD 2025 is in the most deprived 10%",
    link: "https://atlas.example/?filter=in.E08000011_imd.2025.most-10",
    licences: [
      "Contains public sector information licensed under the Open Government Licence v3.0.",
    ],
    date: "2026-11-22",
    release: "Indices of Deprivation 2025",
    tier: "Official",
    unknown: "12 areas have no known value and are not counted.",
  },
});
