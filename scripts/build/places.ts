import { ARTEFACT_VERSION, PLACES, type PlacesFile } from "../../src/domain/artefact";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { guarded } from "./guarded";
import { InputError, type Features } from "./inputs";
import { spoken } from "./region";

export interface NamedPoint {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** Named points of a source, degrees to five decimals. */
export const pointsOf = (
  features: Features,
): (NamedPoint & { properties: Features["features"][number]["properties"] })[] =>
  features.features.map(({ geometry, properties }) => {
    if (geometry.type !== "Point")
      throw new InputError(`${String(properties.name)} is a ${geometry.type}, not a point.`);
    const [longitude, latitude] = geometry.coordinates.map(
      (degrees) => Math.round(degrees * 1e5) / 1e5,
    );
    return {
      name: spoken(String(properties.name)),
      longitude: longitude!,
      latitude: latitude!,
      properties,
    };
  });

/** By name, then from west to east. */
export const byName = (a: NamedPoint, b: NamedPoint): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.longitude - b.longitude || a.latitude - b.latitude;

/** Labels of the basemap, most important first. */
export const places = ({ inputs }: Task): Built[] => {
  const labels = pointsOf(inputs.geojson("places-labels"))
    .map(({ properties, ...point }) => ({ ...point, rank: Number(properties.rank) }))
    .sort((a, b) => a.rank - b.rank || byName(a, b));
  const content: PlacesFile = {
    format: "reach-atlas/places",
    version: ARTEFACT_VERSION,
    places: labels,
  };
  return [
    {
      name: "places",
      file: "places.json",
      content: guarded("places", PLACES, content),
      sources: ["places-labels"],
      vintage: "December 2022",
    },
  ];
};
