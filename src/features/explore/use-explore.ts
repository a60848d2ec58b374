import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Content } from "../../content/content";
import type { Ground, PersistenceFound } from "../../content/ground";
import { useContent } from "../../content/use-content";
import type { Failure } from "../../data/failure";
import { eachCause, failuresOf } from "../../data/failures-of";
import { useSessionIn, type SessionShown } from "../../data/participants/session";
import { useView, type ChangeView } from "../../data/use-view";
import type { Scale } from "../../domain/scale";
import type { View } from "../../domain/view";
import { shapesQuery } from "../../map/shapes-query";

/** What the Explore screen shows: the view's content, and what a reader can do to it. */
export interface Explored extends Omit<Ground, "persistence" | "choropleth"> {
  readonly view: View;
  readonly change: ChangeView;
  readonly content: Content;
  readonly persistence: Persisting;
  /** The colours of the measure above, whatever is mapped in its place. */
  readonly scale: Scale;
  readonly classes: Int16Array;
  /** The open area's row, or null. */
  readonly selected: number | null;
  /** The participants in use, or why there are none. */
  readonly session: SessionShown;
  /** Whether hexagons of participants stand up. */
  readonly raised: boolean;
  readonly raise: (raised: boolean) => void;
}

export interface Persisting extends PersistenceFound {
  /** Why it cannot be told. */
  readonly failure: Failure | null;
}

export interface ExploreState {
  readonly explored: Explored | null;
  readonly errors: readonly Failure[];
}

export const useExplore = (): ExploreState => {
  const [view, change] = useView();
  const session = useSessionIn(view.programme);
  const [raised, raise] = useState((view.map?.pitch ?? 0) > 0);
  const { content, errors: missing, persistenceFailure } = useContent(view, { addedUp: false });
  const { shown, errors: shapeless } = useWithShapes(content, view.shape);
  const errors = eachCause([...missing, ...shapeless]);
  if (shown === null) return { explored: null, errors };
  const { persistence, choropleth, ...ground } = shown.ground;
  const explored: Explored = {
    ...ground,
    view,
    change,
    content: shown,
    persistence: { ...persistence, failure: persistenceFailure },
    scale: choropleth.scale,
    classes: choropleth.classes,
    selected: view.area === null ? null : (shown.areas.rowOf.get(view.area) ?? null),
    session,
    raised,
    raise,
  };
  return { explored, errors };
};

/**
 * The content once the shapes it is drawn on are there; what was shown stays until then, so that the map never
 * goes. Shapes that did not come are said, as nothing else asks for them.
 */
const useWithShapes = (
  content: Content | null,
  shape: View["shape"],
): { readonly shown: Content | null; readonly errors: readonly Failure[] } => {
  const kind = content?.choropleth.units.kind ?? "lsoa";
  const isOther = kind !== "lsoa";
  const shapes = useQuery({ ...shapesQuery(shape, kind), enabled: isOther });
  const ready = !isOther || shapes.data !== undefined ? content : null;
  const [last, setLast] = useState(ready);
  if (ready !== null && ready !== last) setLast(ready);
  return { shown: ready ?? last, errors: isOther ? failuresOf(shapes) : [] };
};
