import { BOROUGHS } from "../domain/boroughs";
import type { EnglandSummary } from "../domain/england-artefact";
import { groundMeasure } from "../domain/mapped-id";
import { measureOf, releaseShown, releasesOf } from "../domain/measure-releases";
import type { Measure } from "../domain/measures";
import { MOST_PLACES } from "../domain/most-places";
import { placesOf, type Place } from "../domain/place";
import type { PlaceSummary } from "../domain/place-summary";
import type { Release } from "../domain/release";
import type { View } from "../domain/view";
import { placeSummary } from "./place-summaries";

/** What a view compares, with the official figures of each place. */
export interface Comparison {
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

/** The measure that a view's places are ranked by. */
export const rankedMeasure = (view: Pick<View, "measure">): Measure => {
  const asked = measureOf(groundMeasure(view.measure));
  return asked.kind === "position" ? asked : measureOf("imd");
};

/** Codes of what is compared: the largest boroughs, mostly all of them, where none is chosen. */
export const codesCompared = ({ places }: Pick<View, "places">): readonly string[] =>
  places.length === 0 ? BOROUGHS.slice(0, MOST_PLACES).map(({ code }) => code) : places;

/** Everything that a view compares; null of a file without releases. */
export const comparisonOf = (
  view: Pick<View, "measure" | "release" | "places">,
  { releases }: EnglandSummary,
): Comparison | null => {
  const latest = releases.at(-1);
  if (latest === undefined) return null;
  const measure = rankedMeasure(view);
  const release = releaseShown(measure.id, view.release);
  const england = releases.find(({ year }) => year === release.year) ?? latest;
  const choosable = placesOf(latest);
  const asked = codesCompared(view);
  const placeOf = (code: string) => choosable.find((place) => place.code === code);
  const found = asked.flatMap((code) => placeOf(code) ?? []);
  const unknown = asked.filter((code) => placeOf(code) === undefined);
  // Where none is known there is still something to read.
  const places = found.length > 0 ? found : choosable.filter(({ kind }) => kind === "borough");
  const history = places.map((place) =>
    releasesOf(measure.id).flatMap((each) => {
      const then = releases.find(({ year }) => year === each.year);
      return then ? [placeSummary({ england: then, measure, release: each }, place)] : [];
    }),
  );
  const summaries = places.map((place) => placeSummary({ england, measure, release }, place));
  return { measure, release, england, choosable, places, unknown, summaries, history };
};
