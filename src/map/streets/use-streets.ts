import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Failure } from "../../data/failure";
import { hasStreetMap, streetMapQuery } from "../../data/streets/street-map-query";
import { useView } from "../../data/use-view";
import { STREETS_FROM } from "../../domain/streets/street-map";
import type { ShownStreets } from "./street-source";
import { useStreetFault } from "./street-fault";
import { offerStreets } from "./street-tile";

export interface Streets {
  /** What is drawn; null where nothing is, or it is on its way. */
  readonly shown: (ShownStreets & { readonly credit: string }) | null;
  readonly failure: Failure | null;
}

/** The streets under a map at this zoom: asked for when it first comes near enough. */
export const useStreets = (zoom: number | null): Streets => {
  const [{ streets, shape }] = useView();
  const isWanted =
    hasStreetMap() &&
    streets === "shown" &&
    // Hexagons do not lie where their areas are.
    shape === "geographic" &&
    zoom !== null &&
    zoom >= STREETS_FROM;
  const { data, error, refetch } = useQuery({ ...streetMapQuery, enabled: isWanted });
  const fault = useStreetFault();
  useEffect(() => {
    if (data !== undefined) offerStreets(data);
  }, [data]);
  if (!isWanted) return { shown: null, failure: null };
  const reason = error ?? (fault !== null && fault.id === data?.id ? fault.error : null);
  return {
    shown: data ?? null,
    failure: reason === null ? null : { error: reason, retry: () => void refetch() },
  };
};
