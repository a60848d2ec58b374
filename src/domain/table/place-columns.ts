import { boroughName } from "../area-sentence";
import type { Areas, Values } from "../areas";
import { CARRIED_WORDS } from "../carried";
import type { AreaColumn } from "./area-column";

const textColumn = (
  id: string,
  key: string,
  title: string,
  description: string,
  value: (row: number) => string,
): AreaColumn => ({
  id,
  title,
  description,
  kind: "text",
  value,
  exported: [{ key, title, description, unit: "", kind: "text", tier: "", cell: value }],
});

/** The columns that say which area a row is. */
export const placeColumns = (areas: Areas): readonly AreaColumn[] => [
  textColumn("code", "lsoa21_code", "Code", "LSOA 2021 code.", (row) => areas.codes[row]!),
  textColumn("area", "area_name", "Area", "LSOA 2021 name.", (row) => areas.names[row]!),
  textColumn(
    "neighbourhood",
    "neighbourhood",
    "Neighbourhood",
    "House of Commons Library name of the MSOA 2021 the area lies in.",
    (row) => areas.msoas[areas.msoa[row]!]?.title ?? "",
  ),
  textColumn(
    "ward",
    "ward",
    "Ward",
    "Ward that most of the area lies in.",
    (row) => areas.wards[areas.ward[row]!]?.name ?? "",
  ),
  textColumn("borough", "borough", "Borough", "Local authority district.", (row) =>
    boroughName(areas, row),
  ),
];

/** How the value on the map was carried from its own boundaries, in words. */
export const carriedColumn = (values: Values): AreaColumn =>
  textColumn(
    "carried",
    "carried",
    "Boundary change",
    "How we moved a figure from older boundaries to this area.",
    (row) => CARRIED_WORDS[values.carried(row)],
  );
