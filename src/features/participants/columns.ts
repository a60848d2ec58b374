import type { ChartColumn } from "../../domain/chart-table";

const text = (key: string, title: string, description: string): ChartColumn => ({
  ...{ key, title, description },
  unit: "",
  kind: "text",
});

const number = (key: string, title: string, description: string, unit: string): ChartColumn => ({
  ...{ key, title, description, unit },
  kind: "number",
});

/** Columns that several tables of this screen share. */
export const COLUMNS = {
  neighbourhood: text("area_name", "Neighbourhood", "House of Commons Library name of the MSOA."),
  code: text("msoa21_code", "Code", "MSOA of 2021."),
  borough: text("borough", "Borough", "Borough it lies in."),
  place: text("area_name", "Place", "Borough or region."),
  shown: text(
    "participants",
    "Participants",
    "After disclosure control: rounded, or “fewer than …”.",
  ),
  expected: number("expected", "Expected", "Participants at the region’s rate.", "people"),
  missing: number(
    "missing",
    "Missing",
    "At least so many more people would match the region’s rate.",
    "people",
  ),
  chance: number(
    "chance",
    "Chance",
    "Chance of so few or fewer at the region’s rate, as neighbourhoods differ (negative binomial).",
    "probability",
  ),
  beyond: text(
    "beyond_chance",
    "Beyond chance",
    "yes: after correction for the number of places; no: a description only.",
  ),
  per: number("denominator", "Set against", "The people participants are compared with.", "people"),
  rate: number(
    "rate_per_1000",
    "Per 1,000",
    "Participants per 1,000; from rounded counts.",
    "per 1,000",
  ),
  low: number(
    "low",
    "Low",
    "Lower end of the 95% interval of the least the count may be (exact, or Byar’s from 10 people).",
    "per 1,000",
  ),
  high: number(
    "high",
    "High",
    "Upper end of the 95% interval of the most the count may be.",
    "per 1,000",
  ),
} as const;
