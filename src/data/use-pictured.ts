import { queryOptions, useQuery } from "@tanstack/react-query";
import { searchOf, viewOf } from "../domain/deck/view-search";
import type { View } from "../domain/view";
import { loadPictured, needsTests, type Pictured, type PictureTests } from "./pictured";

/** A file that did not come, and how to ask again. */
export interface Failure {
  readonly error: Error;
  readonly retry: () => void;
}

/** What beside a view changes nothing that is painted: where the camera stands, what is open. */
const UNPAINTED = {
  ...{ map: null, area: null, slide: null, deck: null, report: null, patch: null },
  ...{ screen: "explore", show: "map", theme: "light", columns: null, sort: null },
} as const satisfies Partial<View>;

/** What a view shows. The same object for whoever asks for the same view. */
export const picturedQuery = (view: View, tests: PictureTests | null) => {
  const painted = searchOf({ ...view, ...UNPAINTED });
  return queryOptions({
    queryKey: ["pictured", painted, tests === null ? "at once" : "tested"],
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    structuralSharing: false,
    queryFn: ({ client }) => loadPictured(client, viewOf(painted), tests),
  });
};

/** What any view shows, once its artefacts are there; what has to be tested first follows. */
export const usePictured = (
  view: View,
  tests: PictureTests,
): { pictured: Pictured | null; errors: readonly Failure[] } => {
  const whole = useQuery(picturedQuery(view, tests));
  const first = useQuery({ ...picturedQuery(view, null), enabled: needsTests(view) });
  const errors = [whole, first].flatMap(({ error, refetch }) =>
    error === null ? [] : [{ error, retry: () => void refetch() }],
  );
  return { pictured: whole.data ?? first.data ?? null, errors };
};
