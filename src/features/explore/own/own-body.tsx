import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import { forgetPlaces, useOwnPlaces } from "../../../data/own/places-session";
import { streetsQuery } from "../../../data/own/streets-query";
import { HOMES_SAID } from "../../../domain/own-objectives";
import { STREETS_SAID } from "../../../domain/own-walk";
import { MethodLink } from "../../../ui/method-link";
import type { Explored } from "../use-explore";
import { BringPlaces } from "./bring-places";
import { PlaceByHand } from "./place-by-hand";
import { PlaceOnMap } from "./place-on-map";
import { ReachChoice } from "./reach-choice";
import { useGrounds } from "./use-grounds";
import { WhereNextPart } from "./where-next-part";
import { WithinTable } from "./within-table";
import { FailureNote } from "../../../ui/failure-note";
import "../../../ui/choice-row.css";
import "./own.css";

const SHORTER =
  "A straight line is shorter than the walk, above all near water, railways and large roads.";

/** From the file to who lives near its places, and to where the next would reach most. */
export const OwnBody = ({ explored }: { explored: Explored }) => {
  const { grounds, error, retry } = useGrounds(explored.areas);
  const own = useOwnPlaces();
  const isWalked = own?.walk != null;
  const streets = useQuery({ ...streetsQuery, enabled: isWalked });
  const reachedOn = useMemo(() => {
    if (grounds === null || !isWalked) return grounds;
    return streets.data === undefined ? null : { ...grounds, streets: streets.data };
  }, [grounds, isWalked, streets.data]);
  if (error !== null) return <FailureNote error={error} onRetry={retry} />;
  if (grounds === null) return <p className="small">Loading postcodes…</p>;
  return (
    <div className="own-body">
      <BringPlaces grounds={grounds} isFirst={own === null} />
      <PlaceByHand />
      <PlaceOnMap />
      {own === null ? null : (
        <>
          <ReachChoice own={own} />
          {streets.error === null || !isWalked ? null : (
            <FailureNote error={streets.error} onRetry={() => void streets.refetch()} />
          )}
          {reachedOn === null ? (
            streets.error === null && (
              <p className="small" role="status">
                Loading streets…
              </p>
            )
          ) : (
            <>
              <WithinTable grounds={reachedOn} own={own} explored={explored} />
              <WhereNextPart grounds={reachedOn} own={own} areas={explored.areas} />
            </>
          )}
          <p className="small">
            {HOMES_SAID} {isWalked ? STREETS_SAID : SHORTER}{" "}
            <MethodLink id="own-places" of="Who lives near your own places" />
          </p>
          <button type="button" className="button small-button" onClick={forgetPlaces}>
            Forget these places
          </button>
        </>
      )}
    </div>
  );
};
