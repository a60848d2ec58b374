import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import type { OwnGrounds } from "../../../analysis/own/own-client";
import { placeBytesQuery } from "../../../data/participants/place-files-query";
import { measureQuery } from "../../../data/queries";
import type { Areas } from "../../../domain/areas";
import { peopleByArea } from "../../../domain/own-people";

interface GroundsState {
  /** null until postcodes and people are there. */
  readonly grounds: OwnGrounds | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** What questions about own places stand on: public figures, loaded when the panel is opened. */
export const useGrounds = (areas: Areas): GroundsState => {
  const placed = useQuery(placeBytesQuery);
  const imd = useQuery(measureQuery("imd"));
  const deprived = useQuery(measureQuery("income-deprived"));
  const [bytes, index, counts] = [placed.data, imd.data, deprived.data];
  const grounds = useMemo(
    () =>
      bytes === undefined || index === undefined || counts === undefined
        ? null
        : { files: { ...bytes, codes: areas.codes }, people: peopleByArea(areas, index, counts) },
    [areas, bytes, index, counts],
  );
  const failed = [placed, imd, deprived].find(({ error }) => error !== null);
  return { grounds, error: failed?.error ?? null, retry: () => void failed?.refetch() };
};
