/** How an archive of streets names its layers and fields. */
export type StreetSchema = "openmaptiles" | "protomaps";

/** The layer that tells one schema from the other. */
const TOLD_BY: Readonly<Record<StreetSchema, string>> = {
  openmaptiles: "transportation",
  protomaps: "roads",
};

const layersIn = (metadata: unknown): readonly unknown[] => {
  const layers = (metadata as { vector_layers?: unknown } | null)?.vector_layers;
  return Array.isArray(layers) ? layers.map((layer: { id?: unknown } | null) => layer?.id) : [];
};

/** The schema that an archive's own metadata shows; null where the map cannot draw it. */
export const streetSchemaOf = (metadata: unknown): StreetSchema | null => {
  const layers = layersIn(metadata);
  return (
    (Object.keys(TOLD_BY) as StreetSchema[]).find((schema) => layers.includes(TOLD_BY[schema])) ??
    null
  );
};

const CREDITS: Readonly<Record<StreetSchema, string>> = {
  openmaptiles: "© OpenMapTiles © OpenStreetMap contributors",
  protomaps: "Protomaps © OpenStreetMap contributors",
};

/** "August 2021": said by our own build, or by when the map's data were taken, as Protomaps writes it. */
const vintageOf = (metadata: unknown): string | null => {
  const { vintage, "planetiler:osm:osmosisreplicationtime": taken } = metadata as Readonly<
    Record<string, unknown>
  >;
  if (typeof vintage === "string") return vintage;
  const date = new Date(typeof taken === "string" ? taken : NaN);
  return Number.isNaN(date.getTime())
    ? null
    : date.toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
};

/** Who has to be named wherever the streets are drawn, and of when they are. */
export const streetCreditOf = (metadata: unknown, schema: StreetSchema): string =>
  [CREDITS[schema], vintageOf(metadata) ?? []].flat().join(", ");
