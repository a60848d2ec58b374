import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import type { OwnGrounds } from "../../../analysis/own/own-client";
import { forgetPlaces, useOwnPlaces } from "../../../data/own/places-session";
import { streetsQuery } from "../../../data/own/streets-query";
import type { Areas } from "../../../domain/areas";
import { HOMES_SAID } from "../../../domain/own-objectives";
import type { OwnPlacesShown } from "../../../domain/own-place";
import { STREETS_SAID } from "../../../domain/own-walk";
import { MethodLink } from "../../../ui/method-link";
import { BringPlaces } from "./bring-places";
import { PlaceByHand } from "./place-by-hand";
import { PlaceOnMap } from "./place-on-map";
import { ReachChoice } from "./reach-choice";
import { ShapesTable } from "./shapes-table";
import { useGrounds } from "./use-grounds";
import { WhereNextPart } from "./where-next-part";
import { WithinTable } from "./within-table";
import { FailureNote } from "../../../ui/failure-note";
import "../../../ui/choice-row.css";
import "./own.css";

const SHORTER =
  "A straight line is shorter than the walk, above all near water, railways and large roads.";

/** From the file to who lives near its places, and to where the next would reach most. */
export const OwnBody = ({ areas }: { areas: Areas }) => {
  const { grounds, error, retry } = useGrounds(areas);
  const own = useOwnPlaces();
  const shapes = own?.shapes ?? [];
  if (error !== null) return <FailureNote error={error} onRetry={retry} />;
  if (grounds === null) return <p className="small">Loading postcodes…</p>;
  return (
    <div className="own-body">
      <BringPlaces grounds={grounds} isFirst={own === null} />
      <PlaceByHand />
      <PlaceOnMap />
      {own === null ? null : (
        <>
          {shapes.length === 0 ? null : <ShapesTable grounds={grounds} shapes={shapes} />}
          {shapes.length > 0 && own.places.length === 0 ? null : (
            <PlacesPart grounds={grounds} own={own} areas={areas} />
          )}
          <button type="button" className="button small-button" onClick={forgetPlaces}>
            Forget these places{shapes.length === 0 ? "" : " and shapes"}
          </button>
        </>
      )}
    </div>
  );
};

/** Who lives within reach of places, and where more would reach most. */
const PlacesPart = ({
  grounds,
  own,
  areas,
}: {
  grounds: OwnGrounds;
  own: OwnPlacesShown;
  areas: Areas;
}) => {
  const isWalked = own.walk != null;
  const streets = useQuery({ ...streetsQuery, enabled: isWalked });
  const reachedOn = useMemo(() => {
    if (!isWalked) return grounds;
    return streets.data === undefined ? null : { ...grounds, streets: streets.data };
  }, [grounds, isWalked, streets.data]);
  return (
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
          <WithinTable grounds={reachedOn} own={own} />
          <WhereNextPart grounds={reachedOn} own={own} areas={areas} />
        </>
      )}
      <p className="small">
        {HOMES_SAID} {isWalked ? STREETS_SAID : SHORTER}{" "}
        <MethodLink id="own-places" of="Who lives near your own places" />
      </p>
    </>
  );
};
