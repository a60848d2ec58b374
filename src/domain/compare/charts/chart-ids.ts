/** The charts of Compare that can stand on a slide, as decks and the editor's list name them. */
export const COMPARE_CHARTS = [
  { id: "compare-ranks", title: "Ranks, side by side" },
  { id: "compare-change-10", title: "Most deprived 10%, over time" },
  { id: "compare-change-20", title: "Most deprived 20%, over time" },
  { id: "compare-change-rank", title: "Rank, over time" },
  { id: "compare-children", title: "Children in low-income families, over time" },
  { id: "compare-in-work", title: "Work and low income" },
  { id: "compare-universal-credit", title: "Universal Credit, over time" },
  { id: "compare-tenths", title: "Neighbourhoods by tenths of England" },
  { id: "compare-domains", title: "Domain profile" },
] as const;

export type CompareChartId = (typeof COMPARE_CHARTS)[number]["id"];

export const compareChartId = (id: string | null): CompareChartId | null =>
  COMPARE_CHARTS.find((chart) => chart.id === id)?.id ?? null;
