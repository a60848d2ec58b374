import { useQueryStates } from "nuqs";
import { useCallback, useMemo, type ReactNode } from "react";
import type { View } from "../domain/view";
import { PARSERS, ViewContext, type ChangeView } from "./use-view";

/**
 * Reads the URL once for all: nuqs tells a change twice, as it is made and as it is written to the
 * URL, and only the first may redraw the page.
 */
export const ViewProvider = ({ children }: { children: ReactNode }) => {
  const [state, setState] = useQueryStates(PARSERS);
  const change = useCallback<ChangeView>(
    (next, how) => {
      const onlyCamera = Object.keys(next).every((key) => key === "map");
      void setState(next, {
        history: how?.replace === true || onlyCamera ? "replace" : "push",
      });
    },
    [setState],
  );
  const shown = useMemo(() => [state as unknown as View, change] as const, [state, change]);
  return <ViewContext value={shown}>{children}</ViewContext>;
};
