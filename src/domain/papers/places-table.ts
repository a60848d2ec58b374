import { BOROUGHS } from "../boroughs";
import { listed } from "../format";
import type { LargerArea } from "../larger-areas";
import type { Combined } from "../patch/combine";
import { combine } from "../patch/combine";
import { persistenceTally } from "../persistence-tally";
import type { Cell, Table, TableColumn } from "../table/table";
import { nearColumns } from "./near-columns";
import { PAPER_WORDS, type PaperKind } from "./paper-kind";
import type { PaperFacts } from "./place-paper";

const text = (key: string, title: string, description: string): TableColumn => ({
  key,
  title,
  description,
  unit: "",
  kind: "text",
  tier: "",
});

const number = (key: string, title: string, description: string, unit: string): TableColumn => ({
  key,
  title,
  description,
  unit,
  kind: "number",
  tier: "",
});

const valueOf = (figure: Combined): number | null => {
  switch (figure.kind) {
    case "none":
      return null;
    case "position":
      return 100 * figure.percentile;
    default:
      return figure.value;
  }
};

/** The figures of the papers as one table, a row for each place: for CSV and Excel. @param link opens the atlas */
export const placesTable = (
  facts: PaperFacts,
  kind: PaperKind,
  places: readonly LargerArea[],
  { title, link, day }: { readonly title: string; readonly link: string; readonly day: string },
): Table => {
  const { areas, told, persistence, licences, near, nearLicences } = facts;
  const nearby = near === null ? null : nearColumns(near);
  const { one, fit } = PAPER_WORDS[kind];
  const columns: TableColumn[] = [
    text("code", "Code", `Code of the ${one.toLowerCase()}.`),
    text("name", "Name", `Name of the ${one.toLowerCase()}.`),
    text("borough", "Borough", "The boroughs it has areas in."),
    number("areas", "Areas", "LSOAs of 2021 that best fit it.", "areas"),
    number("residents", "Residents", "Usual residents of its areas, Census 2021.", "people"),
    number(
      "split_share",
      "Share in split areas",
      `Of its residents, the share in areas that lie in more than one ${one.toLowerCase()}. ${fit}`,
      "% of residents",
    ),
    number(
      "persistent_areas",
      "Areas in the most deprived 10% in every release",
      "Areas in the most deprived 10% of England in every release since 2004.",
      "areas",
    ),
    number("persistent_residents", "Residents of those areas", "Census 2021.", "people"),
    ...told.map(({ measure, values }): TableColumn => ({
      key: `${measure.id.replaceAll("-", "_")}_${String(values.year)}`,
      title: `${measure.title}, ${String(values.year)}`,
      description:
        measure.kind === "position"
          ? "Average position of its areas in England, weighted by residents: 0% is most deprived."
          : measure.sentence,
      unit: measure.kind === "position" ? "% of the way from most to least deprived" : measure.unit,
      kind: "number",
      measure: measure.id,
      release: String(values.year),
      // Put together by us from the publisher's figures.
      tier: "",
    })),
    ...(nearby?.columns ?? []),
  ];
  const rows = places.map((place): readonly Cell[] => {
    const { all } = persistenceTally(areas, persistence.persistent, place.rows);
    const isEmpty = place.rows.length === 0;
    return [
      place.code,
      place.name,
      listed(place.boroughs.map((at) => BOROUGHS[at]!.name)),
      place.rows.length,
      isEmpty ? null : place.rows.reduce((sum, row) => sum + areas.residents[row]!, 0),
      isEmpty ? null : 100 * place.splitShare,
      isEmpty ? null : all.persistent,
      isEmpty ? null : all.residents,
      ...told.map(({ values }) => valueOf(combine(place.rows, values, areas))),
      ...(nearby?.cellsOf(place.rows) ?? []),
    ];
  });
  return {
    title,
    columns,
    rows,
    notes: {
      filter: `${title}. ${fit}`.trim(),
      link,
      licences: [...licences, ...nearLicences],
      date: day,
      release: [...new Set(told.map(({ values }) => String(values.year)))].join(", "),
      tier: "Combined from official figures of areas",
    },
  };
};
