import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import { participantsByArea } from "../../../analysis/own/participants-by-area";
import type { OwnGrounds } from "../../../analysis/own/own-client";
import { placeBytesQuery } from "../../../data/participants/place-files-query";
import { levelsShown, useSession } from "../../../data/participants/session";
import { measureQuery } from "../../../data/queries";
import type { Areas } from "../../../domain/areas";
import { peopleByArea } from "../../../domain/own-people";

interface GroundsState {
  /** null until postcodes and people are there. */
  readonly grounds: OwnGrounds | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** What questions about own places stand on: figures anyone may see, loaded when the panel is opened. */
export const useGrounds = (areas: Areas): GroundsState => {
  const placed = useQuery(placeBytesQuery);
  const imd = useQuery(measureQuery("imd"));
  const deprived = useQuery(measureQuery("income-deprived"));
  const children = useQuery(measureQuery("children-rate"));
  const [bytes, index, counts, rate] = [placed.data, imd.data, deprived.data, children.data];
  const session = useSession();
  const levels = session === null ? null : levelsShown(session);
  const participants = useMemo(
    () => (levels === null ? null : participantsByArea(levels, areas)),
    [levels, areas],
  );
  const grounds = useMemo(
    () =>
      bytes === undefined || index === undefined || counts === undefined || rate === undefined
        ? null
        : {
            files: { ...bytes, codes: areas.codes },
            people: peopleByArea(areas, index, counts, rate),
            participants,
          },
    [areas, bytes, index, counts, rate, participants],
  );
  const failed = [placed, imd, deprived, children].find(({ error }) => error !== null);
  return { grounds, error: failed?.error ?? null, retry: () => void failed?.refetch() };
};
