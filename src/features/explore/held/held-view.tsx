import { useMemo, useState, type ReactNode } from "react";
import { useView, ViewContext } from "../../../data/use-view";
import type { View } from "../../../domain/view";
import { AskedMeasure } from "./asked-measure";
import { StillNote } from "./still-note";
import { useArrival } from "./use-arrival";

/** What waits for files; the rest of a view changes at once. */
const WAITING = ["measure", "release", "shape"] as const;

/**
 * Keeps the last measure and shape in the view of what lies inside until the files of the next are
 * there, so that a picture, its legend and its controls stand together or not at all.
 */
export const HeldView = ({ children }: { children: ReactNode }) => {
  const [view, change] = useView();
  const { isThere, errors } = useArrival(view);
  const [last, setLast] = useState<View | null>(isThere ? view : null);
  if (isThere && WAITING.some((key) => last?.[key] !== view[key])) setLast(view);
  const held = isThere ? null : last;
  const shown = useMemo(() => {
    if (held === null) return [view, change] as const;
    const { measure, release, shape } = held;
    return [{ ...view, measure, release, shape }, change] as const;
  }, [view, held, change]);
  return (
    <ViewContext value={shown}>
      <AskedMeasure value={view.measure}>{children}</AskedMeasure>
      {held === null ? null : (
        <StillNote
          shown={held}
          wanted={view}
          errors={errors}
          onKeep={() => change({ measure: held.measure, release: held.release, shape: held.shape })}
        />
      )}
    </ViewContext>
  );
};
