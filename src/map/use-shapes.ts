import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Failure } from "../data/failure";
import type { DrawnKind } from "../domain/units";
import type { Shape } from "../domain/map-keys";
import type { MapGeography } from "./map-data";
import { shapesQuery } from "./shapes-query";
import { failuresOf } from "../data/failures-of";

/**
 * The shapes of what is drawn, in the shape asked for. The ground's areas stay until others are there,
 * but for what opens with them.
 */
export const useShapes = (
  ground: MapGeography | null,
  shape: Shape,
  kind: DrawnKind,
): { geography: MapGeography | null; errors: readonly Failure[] } => {
  const isGround = kind === "lsoa" && shape === "geographic";
  const [openedWithOthers] = useState(!isGround);
  const query = useQuery({ ...shapesQuery(shape, kind), enabled: !isGround });
  if (isGround) return { geography: ground, errors: [] };
  const errors = failuresOf(query);
  return { geography: query.data ?? (openedWithOthers || kind !== "lsoa" ? null : ground), errors };
};
