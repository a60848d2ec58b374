import type { ChartColumn } from "../../chart-table";

/** Who a row is of: by name for readers, by code for whoever joins it to other data. */
export const PLACE: ChartColumn = {
  key: "area_name",
  title: "Place",
  description: "What is compared.",
  unit: "",
  kind: "text",
};

export const CODE: ChartColumn = {
  key: "area_code",
  title: "Code",
  description: "ONS code of the place; of a district, its latest.",
  unit: "",
  kind: "text",
};

export const textColumn = (key: string, title: string, description: string): ChartColumn => ({
  key,
  title,
  description,
  unit: "",
  kind: "text",
});

export const numberColumn = (
  key: string,
  title: string,
  description: string,
  unit: string,
): ChartColumn => ({ key, title, description, unit, kind: "number" });
