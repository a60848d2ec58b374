import { useQuery } from "@tanstack/react-query";
import { nearQuery } from "../../../data/queries";
import { isHeld } from "../../../domain/boroughs";
import { nearText } from "../../../domain/near-words";
import { SECTION_TITLES } from "../../../domain/papers/paper";
import { FailureNote } from "../../../ui/failure-note";
import { NotInPack } from "../../../ui/not-in-pack";

/** What stands near an area’s homes, or in and near several areas, on one sheet of paper. */
export const ReportNearby = ({ rows }: { rows: readonly number[] }) =>
  isHeld("points/near") ? <Nearby rows={rows} /> : <NotInPack artefact="points/near" />;

const Nearby = ({ rows }: { rows: readonly number[] }) => {
  const { data: near, error, refetch } = useQuery(nearQuery);
  if (error !== null) return <FailureNote error={error} onRetry={() => void refetch()} />;
  return (
    <section className="report-nearby" aria-busy={near === undefined}>
      <h2 className="label">{SECTION_TITLES.nearby}</h2>
      <p className="small">{near === undefined ? "…" : nearText(near, rows)}</p>
    </section>
  );
};
