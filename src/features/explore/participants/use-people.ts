import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { ABSENT, useSessionIn, type Session } from "../../../data/participants/session";
import type { Failure } from "../../../data/use-pictured";
import type { Areas, Values } from "../../../domain/areas";
import type { View } from "../../../domain/view";
import { peopleQuery } from "./people-query";
import type { PeopleDrawing, PeopleShown } from "./people-shown";

/** Participants over the map. The address has only how they are drawn; who they are is the session's. */
export interface People {
  /** The file in use, or null: nothing is loaded. */
  readonly session: Session | null;
  /** A file is in use, but not with the programme that a slide shows. */
  readonly isAbsent: boolean;
  /** What is shown of it; null while the layer is off, nothing is loaded or its code is on the way. */
  readonly shown: PeopleShown | null;
  readonly drawing: PeopleDrawing | null;
  /** Whether hexagons stand up. */
  readonly raised: boolean;
  readonly raise: (raised: boolean) => void;
  readonly errors: readonly Failure[];
}

export const usePeople = (view: View, areas: Areas | undefined, values: Values | null): People => {
  const found = useSessionIn(view.programme);
  const isAbsent = found === ABSENT;
  const session = isAbsent ? null : found;
  const wanted = view.participants !== "none" && session !== null;
  const { data, error, refetch } = useQuery(peopleQuery(view.denominator, wanted));
  const [raised, raise] = useState((view.map?.pitch ?? 0) > 0);
  const { participants, level, rates, area, shape } = view;
  const shown = useMemo(
    () =>
      wanted && data && areas && values
        ? data.peopleShown({
            view: { participants, level, rates, area },
            ...{ areas, values, session, per: data.per },
          })
        : null,
    [wanted, data, areas, values, session, participants, level, rates, area],
  );
  const zoom = view.map?.zoom ?? null;
  // Equal hexagons in place of the areas leave no ground for anything that lies where people live.
  const drawing = useMemo(
    () => (shape === "geographic" ? (shown?.draw(zoom, raised) ?? null) : null),
    [shown, zoom, raised, shape],
  );
  return {
    ...{ session, isAbsent, shown, drawing, raised, raise },
    errors: error === null ? [] : [{ error, retry: () => void refetch() }],
  };
};
