import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { regionSummary } from "../../analysis/area-summaries";
import {
  codesCompared,
  comparisonOf,
  rankedMeasure,
  type Comparison,
} from "../../analysis/compared";
import { englandSummaryQuery, releaseTableQuery } from "../../data/compare-queries";
import { failuresOf } from "../../data/failures-of";
import { useView, type ChangeView } from "../../data/use-view";
import type { ReleaseTable } from "../../domain/artefact";
import { REGION } from "../../domain/boroughs";
import { releaseShown } from "../../domain/measure-releases";
import type { PlaceSummary } from "../../domain/place-summary";
import type { View } from "../../domain/view";

export interface Compared extends Comparison {
  readonly view: View;
  readonly change: ChangeView;
}

export interface CompareState {
  readonly compared: Compared | null;
  readonly errors: readonly { error: Error; retry: () => void }[];
}

/** What the Compare screen shows, all derived from the view and the artefacts. */
export const useCompare = (): CompareState => {
  const [view, change] = useView();
  const file = useQuery(englandSummaryQuery);
  const { measure: asked, release: year } = view;
  const key = codesCompared(view).join();
  const measure = rankedMeasure(view);
  const shown = releaseShown(measure.id, year).year;
  const own = useQuery({
    ...releaseTableQuery(shown),
    enabled: key.split(",").includes(REGION.code),
  });

  const compared = useMemo(() => {
    if (file.data === undefined) return null;
    const places = key.split(",");
    const found = comparisonOf({ measure: asked, release: year, places }, file.data);
    if (found === null) return null;
    const summaries = found.summaries.map((each) => withRegion(each, found, own.data));
    return { ...found, summaries };
  }, [file.data, asked, year, key, own.data]);

  const errors = failuresOf(file, own);
  return {
    compared: compared === null ? null : { view, change, ...compared },
    errors,
  };
};

/** The region's neighbourhoods are all at hand: what districts cannot give, they can. */
const withRegion = (
  summary: PlaceSummary,
  task: Pick<Comparison, "england" | "measure" | "release">,
  table: ReleaseTable | undefined,
): PlaceSummary => {
  if (summary.place.kind !== "region" || table?.year !== task.release.year) return summary;
  const { figures } = regionSummary({ table, ...task });
  const known = figures.local_concentration;
  if (known === undefined || summary.unknown.local_concentration === undefined) return summary;
  return {
    ...summary,
    figures: { ...summary.figures, local_concentration: { value: known.value, basis: "computed" } },
  };
};
