import type { Areas, Values } from "../src/domain/areas";

/** A region of a few areas: `boroughs` gives each row's index into BOROUGHS. */
export const toyAreas = (
  boroughs: readonly number[],
  residents: readonly number[] = boroughs.map(() => 1000),
): Areas => {
  const codes = boroughs.map((_, row) => `E0100${String(6412 + row)}`);
  return {
    count: boroughs.length,
    codes,
    names: codes.map((_, row) => `Area 00${row + 1}A`),
    borough: Uint8Array.from(boroughs),
    msoa: new Uint16Array(boroughs.length),
    ward: new Uint16Array(boroughs.length),
    msoas: [{ code: "E02001347", name: "Area 001", title: "Café Quarter, North", borough: 0 }],
    wards: [{ code: "E05015277", name: "Central", borough: 0 }],
    longitude: new Float64Array(boroughs.length),
    latitude: new Float64Array(boroughs.length),
    residents: Float64Array.from(residents),
    carried: {
      lsoa01: new Uint8Array(boroughs.length),
      lsoa11: new Uint8Array(boroughs.length),
    },
    rowOf: new Map(codes.map((code, row) => [code, row])),
  };
};

/** A column over those areas. */
export const toyValues = (
  values: Omit<Partial<Values>, "value" | "of" | "per"> & {
    value: readonly number[];
    of?: readonly number[];
    per?: readonly number[];
  },
): Values =>
  ({
    measure: "imd",
    year: 2025,
    kind: "position",
    carried: () => "exact",
    ...values,
    value: Float64Array.from(values.value),
    ...(values.of && { of: Float64Array.from(values.of) }),
    ...(values.per && { per: Float64Array.from(values.per) }),
  }) as Values;
