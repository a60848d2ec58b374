import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Areas } from "../domain/areas";
import type { MeasureFile } from "../domain/artefact";
import { searchOf, viewOf } from "../domain/deck/view-search";
import type { View } from "../domain/view";
import { picturedOf, type Pictured } from "./pictured";
import { measureQuery, namesQuery } from "./queries";
import { groundMeasure } from "../domain/mapped-id";

/** A file that did not come, and how to ask again. */
export interface Failure {
  readonly error: Error;
  readonly retry: () => void;
}

/** What any view shows, once its artefacts are there. The same object for the same view and files. */
export const usePictured = (
  view: View,
): { pictured: Pictured | null; errors: readonly Failure[] } => {
  const names = useQuery(namesQuery);
  const file = useQuery(measureQuery(groundMeasure(view.measure)));
  // The camera and what is open beside the map change nothing that is painted.
  const painted = searchOf({
    ...view,
    map: null,
    area: null,
    slide: null,
    deck: null,
    screen: "explore",
  });
  const pictured = useMemo(() => {
    return names.data && file.data?.measure === view.measure
      ? remembered(painted, names.data, file.data)
      : null;
  }, [names.data, file.data, painted, view.measure]);
  const errors = [names, file].flatMap(({ error, refetch }) =>
    error === null ? [] : [{ error, retry: () => void refetch() }],
  );
  return { pictured, errors };
};

/** Pictures kept for each file: more than any deck shows of one measure. */
const KEPT = 40;
const known = new WeakMap<MeasureFile, Map<string, Pictured>>();

/** A slide's map, its legend and its thumbnail ask for the same picture: it is put together once. */
const remembered = (painted: string, areas: Areas, file: MeasureFile): Pictured => {
  const pictures = known.get(file) ?? new Map<string, Pictured>();
  known.set(file, pictures);
  const pictured = pictures.get(painted) ?? picturedOf(viewOf(painted), areas, file);
  pictures.delete(painted);
  pictures.set(painted, pictured);
  if (pictures.size > KEPT) pictures.delete(pictures.keys().next().value ?? "");
  return pictured;
};
