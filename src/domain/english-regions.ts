/** A region of England, with its districts at every release since 2004, those since abolished too. */
interface EnglishRegion {
  /** ONS code. */
  readonly code: string;
  /** Three of the names are those of combined authorities too. */
  readonly name: string;
  /** ONS codes of districts: their first three signs, then the numbers that follow. */
  readonly districts: string;
}

/**
 * The nine regions of England (Office for National Statistics). Their boundaries have not changed since 2004,
 * while districts within them merged and were given other codes.
 */
export const ENGLISH_REGIONS: readonly EnglishRegion[] = [
  { code: "E12000001", name: "North East region", districts: "E06 1-5 47-48 57 E08 20-24 37" },
  {
    code: "E12000002",
    name: "North West region",
    districts: "E06 6-9 49-50 63-64 E07 26-31 117-128 E08 1-15",
  },
  {
    code: "E12000003",
    name: "Yorkshire and The Humber region",
    districts: "E06 10-14 65 E07 163-169 E08 16-19 32-36 38-39",
  },
  {
    code: "E12000004",
    name: "East Midlands region",
    districts: "E06 15-18 61-62 E07 32-39 129-142 150-156 170-176",
  },
  {
    code: "E12000005",
    name: "West Midlands region",
    districts: "E06 19-21 51 E07 192-199 218-222 234-239 E08 25-31",
  },
  {
    code: "E12000006",
    name: "East of England region",
    districts: "E06 31-34 55-56 E07 8-12 66-77 95-104 143-149 200-206 240-245",
  },
  { code: "E12000007", name: "London region", districts: "E09 1-33" },
  {
    code: "E12000008",
    name: "South East region",
    districts: "E06 35-46 60 E07 4-7 61-65 84-94 105-116 177-181 207-217 223-229",
  },
  {
    code: "E12000009",
    name: "South West region",
    districts: "E06 22-30 52-54 58-59 66 E07 40-53 78-83 187-191 246",
  },
];

/** Whether a district lies in a region, by their codes. */
export const isInRegion = (district: string, region: string): boolean => {
  const [kind, number] = [district.slice(0, 3), Number(district.slice(3))];
  const listed = ENGLISH_REGIONS.find(({ code }) => code === region)?.districts.split(" ") ?? [];
  let of = "";
  return listed.some((part) => {
    if (part.startsWith("E")) of = part;
    const [from = NaN, to = from] = part.split("-").map(Number);
    return of === kind && number >= from && number <= to;
  });
};
