import type { Reader } from "../reader";
import { naptanBusStops } from "./naptan";
import { nomisCensus } from "./nomis-census";
import { onsLocal, onsLocalEngland } from "./ons-local";

/** One for each publisher's format, by its name in data/sources.json. */
export const READERS: Readonly<Record<string, Reader>> = {
  "nomis-census-lsoa": nomisCensus("lsoa", "lsoa21_code"),
  "nomis-census-msoa": nomisCensus("msoa", "msoa21_code"),
  "ons-local": onsLocal,
  "ons-local-england": onsLocalEngland,
  "naptan-bus-stops": naptanBusStops,
};
