import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { searchOf, viewOf } from "../domain/deck/view-search";
import type { View } from "../domain/view";
import { picturedOf, type Pictured } from "./pictured";
import { measureQuery, namesQuery } from "./queries";

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
  const file = useQuery(measureQuery(view.measure));
  // The camera and what is open beside the map change nothing that is painted.
  const painted = searchOf({ ...view, map: null, area: null, slide: null, deck: null, screen: "explore" });
  const pictured = useMemo(() => {
    const shown = viewOf(painted);
    return names.data && file.data?.measure === shown.measure
      ? picturedOf(shown, names.data, file.data)
      : null;
  }, [names.data, file.data, painted]);
  const errors = [names, file].flatMap(({ error, refetch }) =>
    error === null ? [] : [{ error, retry: () => void refetch() }],
  );
  return { pictured, errors };
};
