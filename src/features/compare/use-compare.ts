import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { regionSummary } from "../../analysis/area-summaries";
import { placeSummary } from "../../analysis/place-summaries";
import { englandSummaryQuery, releaseTableQuery } from "../../data/compare-queries";
import { useView, type ChangeView } from "../../data/use-view";
import type { ReleaseTable } from "../../domain/artefact";
import { BOROUGHS, REGION } from "../../domain/boroughs";
import type { EnglandSummary } from "../../domain/england-artefact";
import { measureOf, releaseShown, releasesOf } from "../../domain/measure-releases";
import type { Measure } from "../../domain/measures";
import { placesOf, type Place } from "../../domain/place";
import type { PlaceSummary } from "../../domain/place-summary";
import type { Release } from "../../domain/release";
import type { View } from "../../domain/view";
import { groundMeasure } from "../../domain/mapped-id";
import { failuresOf } from "../../data/failures-of";

export interface Compared {
  readonly view: View;
  readonly change: ChangeView;
  /** Ranked: a measure that is not falls back to the overall index. */
  readonly measure: Measure;
  readonly release: Release;
  readonly england: EnglandSummary["releases"][number];
  /** Everything that can be chosen. */
  readonly choosable: readonly Place[];
  readonly places: readonly Place[];
  /** Codes asked for that no place has. */
  readonly unknown: readonly string[];
  /** One per place, at the release shown. */
  readonly summaries: readonly PlaceSummary[];
  /** Per place, at every release of the measure, oldest first. */
  readonly history: readonly (readonly PlaceSummary[])[];
}

export interface CompareState {
  readonly compared: Compared | null;
  readonly errors: readonly { error: Error; retry: () => void }[];
}

const OVERALL = measureOf("imd");

/** What the Compare screen shows, all derived from the view and the artefacts. */
export const useCompare = (): CompareState => {
  const [view, change] = useView();
  const file = useQuery(englandSummaryQuery);
  const asked = measureOf(groundMeasure(view.measure));
  const measure = asked.kind === "position" ? asked : OVERALL;
  const release = releaseShown(measure.id, view.release);
  const codes = view.places.length === 0 ? BOROUGHS.map(({ code }) => code) : view.places;
  const key = codes.join();
  const own = useQuery({
    ...releaseTableQuery(release.year),
    enabled: codes.includes(REGION.code),
  });

  const compared = useMemo(() => {
    const latest = file.data?.releases.at(-1);
    if (file.data === undefined || latest === undefined) return null;
    const england = file.data.releases.find(({ year }) => year === release.year) ?? latest;
    const choosable = placesOf(latest);
    const asked = key.split(",");
    const placeOf = (code: string) => choosable.find((place) => place.code === code);
    const found = asked.flatMap((code) => placeOf(code) ?? []);
    const unknown = asked.filter((code) => placeOf(code) === undefined);
    // Where none is known there is still something to read.
    const places = found.length > 0 ? found : choosable.filter(({ kind }) => kind === "borough");
    const history = places.map((place) =>
      releasesOf(measure.id).flatMap((each) => {
        const then = file.data.releases.find(({ year }) => year === each.year);
        return then ? [placeSummary({ england: then, measure, release: each }, place)] : [];
      }),
    );
    const task = { england, measure, release };
    const summaries = places.map((place) => withRegion(placeSummary(task, place), task, own.data));
    return { england, choosable, places, unknown, history, summaries };
  }, [file.data, measure, release, key, own.data]);

  const errors = failuresOf(file, own);
  return {
    compared: compared === null ? null : { view, change, measure, release, ...compared },
    errors,
  };
};

/** The region's neighbourhoods are all at hand: what districts cannot give, they can. */
const withRegion = (
  summary: PlaceSummary,
  task: { england: Compared["england"]; measure: Measure; release: Release },
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
