import { useQuery } from "@tanstack/react-query";
import { nearQuery } from "../../../data/queries";
import { isHeld } from "../../../domain/boroughs";
import { nearLines, nearNote, stopsSentence } from "../../../domain/near-words";
import { FailureNote } from "../../../ui/failure-note";
import { NotInPack } from "../../../ui/not-in-pack";
import "./points.css";

/** How far an area's homes are from a library, a station and a GP practice, and their bus stops. */
export const AreaNearby = ({ row }: { row: number }) =>
  isHeld("points/near") ? <Nearby row={row} /> : <NotInPack artefact="points/near" />;

const Nearby = ({ row }: { row: number }) => {
  const { data: near, error, refetch } = useQuery(nearQuery);
  if (error !== null) return <FailureNote error={error} onRetry={() => void refetch()} />;
  return (
    <section className="nearby" aria-busy={near === undefined}>
      <h3 className="label">Nearby, in a straight line</h3>
      {near === undefined ? (
        <p className="small">…</p>
      ) : (
        <>
          <dl>
            {nearLines(near, row).map(({ what, name, far, listed }) => (
              <div key={what}>
                <dt>
                  {what}, <span>{listed}</span>
                </dt>
                <dd>
                  {far}, {name}
                </dd>
              </div>
            ))}
          </dl>
          <p>{stopsSentence(near, row)}.</p>
          <p className="small">{nearNote(near, row)}</p>
        </>
      )}
    </section>
  );
};
