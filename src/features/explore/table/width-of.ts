import type { AreaColumn } from "../../../domain/table/area-column";

/** CSS pixels by column; what is not here goes by its kind. */
const WIDTHS: Readonly<Record<string, number>> = {
  area: 132,
  neighbourhood: 176,
  ward: 150,
  borough: 104,
  value: 136,
  decile: 132,
  carried: 250,
  code: 112,
};
const BY_KIND: Readonly<Record<AreaColumn["kind"], number>> = {
  text: 150,
  number: 124,
  trend: 116,
};

/** On a phone name and value are in sight together. */
const ON_PHONE: Readonly<Record<string, number>> = { area: 126, neighbourhood: 112, value: 110 };

export const widthOf = ({ id, kind }: AreaColumn, phone: boolean): number =>
  (phone ? ON_PHONE[id] : undefined) ?? WIDTHS[id] ?? BY_KIND[kind];
