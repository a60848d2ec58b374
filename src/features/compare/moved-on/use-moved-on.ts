import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { movedOn, type MovedOn } from "../../../analysis/moved-on";
import { englandPositionsQuery, englandStartQuery } from "../../../data/compare-queries";
import type { Failure } from "../../../data/failure";
import type { Areas } from "../../../domain/areas";
import { BOROUGHS } from "../../../domain/boroughs";
import type { EnglandStartColumns } from "../../../domain/england-columns";
import type { View } from "../../../domain/view";
import type { Subject } from "./subject";
import { failuresOf } from "../../../data/failures-of";

/** How many are sought: few enough to be alike, enough to speak of a share. */
export const COUNT = 100;
const THRESHOLD = 0.1;

export interface MovedOnFound {
  readonly found: MovedOn;
  readonly start: EnglandStartColumns;
}

/** The like places and their fate; null while England is on its way. */
export const useMovedOn = (
  { among, alike }: Pick<View, "among" | "alike">,
  areas: Areas,
  { rows }: Subject,
): { result: MovedOnFound | null; errors: readonly Failure[] } => {
  const positions = useQuery(englandPositionsQuery);
  const first = useQuery(englandStartQuery);
  const [england, start] = [positions.data, first.data];
  const key = rows.join();
  const result = useMemo(
    () =>
      england === undefined || start === undefined
        ? null
        : {
            start,
            found: movedOn({
              england,
              further: alike === "overall" ? [] : start.measures.map(({ rank }) => rank),
              members: key.split(",").map((row) => ({
                code: areas.codes[Number(row)] ?? "",
                residents: areas.residents[Number(row)] ?? NaN,
              })),
              home: BOROUGHS.map(({ code }) => code),
              among,
              count: COUNT,
              threshold: THRESHOLD,
            }),
          },
    [england, start, areas, key, among, alike],
  );
  const errors = failuresOf(positions, first);
  return { result, errors };
};
