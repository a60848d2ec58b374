import { useQuery } from "@tanstack/react-query";
import { namesQuery } from "../../../data/queries";
import { useView } from "../../../data/use-view";
import { setDestination } from "./destination";
import type { FoundPlace } from "./use-found";

/** Zoom at which a street's surroundings fill the screen. */
const STREET = 15;
const TOWN = 12.5;
const DISTRICT = 13;

/** Goes to a place found: opens or outlines it, and moves the map there. */
export const useGoTo = (): ((place: FoundPlace) => void) => {
  const [{ points }, change] = useView();
  const areas = useQuery(namesQuery).data;
  return ({ kind, key, name, rows, point = null, bounds, service }) => {
    if (areas === undefined) return;
    const codeOf = (row: number | undefined) => areas.codes[row ?? -1] ?? null;
    const open = (area: string | null) => change({ screen: "explore", area, patch: null });
    switch (kind) {
      case "region":
      case "borough":
        setDestination(null);
        change({
          screen: "explore",
          boroughs: kind === "region" ? [] : [key],
          area: null,
          patch: null,
          map: null,
        });
        return;
      case "neighbourhood":
      case "ward":
      case "constituency":
        setDestination({ rows, point: null, zoom: DISTRICT, pin: null });
        open(key);
        return;
      case "area":
      case "earlier":
        setDestination({ rows, point: null, zoom: DISTRICT, pin: null });
        open(codeOf(rows[0]));
        return;
      case "postcode":
        setDestination({ rows, point, zoom: STREET, pin: name });
        open(codeOf(rows[0]));
        return;
      case "outcode":
      case "town":
      case "elsewhere":
        setDestination({ rows: [], point, zoom: TOWN, pin: null });
        open(null);
        return;
      case "street":
        setDestination({ rows: [], point, zoom: STREET, pin: name });
        change({ screen: "explore", area: null, patch: null, streets: "shown" });
        return;
      case "own":
        // Shown by the mark that it has already. Its name stays out of the address.
        setDestination({ rows: [], point, bounds, zoom: STREET, pin: null });
        change({ screen: "explore", area: null, patch: null, own: "places" });
        return;
      case "service":
        setDestination({ rows: [], point, zoom: STREET, pin: name });
        change({
          screen: "explore",
          area: null,
          patch: null,
          ...(service !== undefined && { points: [...new Set([...points, service])] }),
        });
    }
  };
};
