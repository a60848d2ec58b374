import { bbox, booleanPointInPolygon } from "@turf/turf";
import { publishedTable, type Cells } from "../published-table";
import type { Held, Reader } from "../reader";

/** Bus stops on the street and within bus stations. */
const STOPS: ReadonlySet<string> = new Set(["BCT", "BCS", "BCE"]);

const COLUMNS = ["ATCOCode", "CommonName", "StopType", "Status", "Longitude", "Latitude"] as const;

/** Finds the LSOA a point lies in; null outside the region. */
const finder = (areas: ReturnType<Held["areas"]>) => {
  const boxed = areas.map((area) => ({ area, box: bbox(area) }));
  return (longitude: number, latitude: number): Readonly<Record<string, unknown>> | null =>
    boxed.find(
      ({ area, box: [west, south, east, north] }) =>
        longitude >= west &&
        longitude <= east &&
        latitude >= south &&
        latitude <= north &&
        booleanPointInPolygon([longitude, latitude], area),
    )?.area.properties ?? null;
};

/** Department for Transport, NaPTAN: active bus stops in the region, each with the LSOA it stands in. */
export const naptanBusStops: Reader = {
  key: ["atco_code"],
  read: (files, { areas }) => {
    const areaAt = finder(areas());
    return files
      .flatMap(({ address, bytes }) => publishedTable(bytes, COLUMNS, address))
      .filter(({ StopType = "", Status }) => STOPS.has(StopType) && Status === "active")
      .flatMap((row): Cells[] => {
        const [longitude, latitude] = [Number(row.Longitude), Number(row.Latitude)];
        const area = areaAt(longitude, latitude);
        if (area === null) return [];
        return [
          {
            atco_code: row.ATCOCode ?? "",
            naptan_code: row.NaptanCode ?? "",
            name: row.CommonName ?? "",
            indicator: row.Indicator ?? "",
            street: row.Street ?? "",
            locality: row.LocalityName ?? "",
            bearing: row.Bearing ?? "",
            stop_type: row.StopType ?? "",
            bus_stop_type: row.BusStopType ?? "",
            lon: String(Number(longitude.toFixed(5))),
            lat: String(Number(latitude.toFixed(5))),
            lsoa21_code: String(area.LSOA21CD),
            lad_code: String(area.LADCD_ACTIVE),
            modified: (row.ModificationDateTime ?? "").slice(0, 10),
          },
        ];
      })
      .toSorted((a, b) => ((a.atco_code ?? "") < (b.atco_code ?? "") ? -1 : 1));
  },
};
