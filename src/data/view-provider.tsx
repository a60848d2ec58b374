import { useQueryStates } from "nuqs";
import { useCallback, useMemo, type ReactNode } from "react";
import type { OwnMeasure } from "../domain/own-column";
import { listIndices } from "../domain/measures-held";
import { indicesIn, keptOnLeaving } from "../domain/own-in-view";
import type { View } from "../domain/view";
import { useOwnFigures } from "./own/figures-session";
import { PARSERS, ViewContext, type ChangeView } from "./use-view";

/** The same view as a new object when what was brought changes: whoever reads it looks again. */
const readAnew = (view: View, brought: readonly OwnMeasure[]): View =>
  brought.length === 0 ? view : { ...view };

/**
 * Reads the URL once for all: nuqs tells a change twice, as it is made and as it is written to the
 * URL, and only the first may redraw the page.
 */
export const ViewProvider = ({ children }: { children: ReactNode }) => {
  const [state, setState] = useQueryStates(PARSERS);
  const change = useCallback<ChangeView>(
    (next, how) => {
      const onlyCamera = Object.keys(next).every((key) => key === "map");
      void setState((before) => ({ ...keptOnLeaving(before as unknown as View, next), ...next }), {
        history: how?.replace === true || onlyCamera ? "replace" : "push",
      });
    },
    [setState],
  );
  // What the view's measures mean changes with what is brought: then the view is read anew.
  const brought = useOwnFigures();
  const shown = useMemo(() => {
    const view = state as unknown as View;
    listIndices(indicesIn(view));
    return [readAnew(view, brought), change] as const;
  }, [state, change, brought]);
  return <ViewContext value={shown}>{children}</ViewContext>;
};
