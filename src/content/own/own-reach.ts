import { circle, distance } from "@turf/turf";
import type { ClassShapes } from "../../domain/marks/marks";
import type { OwnPlace } from "../../domain/own-place";
import { remember } from "../remember";

/** The places within so many metres of a point, nearest first. */
export const placesNear = (
  all: readonly OwnPlace[],
  longitude: number,
  latitude: number,
  metres: number,
): readonly OwnPlace[] =>
  all
    .map((place) => ({
      place,
      away: distance([longitude, latitude], [place.longitude, place.latitude], {
        units: "meters",
      }),
    }))
    .filter(({ away }) => away <= metres)
    .sort((a, b) => a.away - b.away)
    .map(({ place }) => place);

/** A circle round each place. It comes when a view first shows places that somebody brought. */
export const reachOf = remember((all: readonly OwnPlace[], metres: number): ClassShapes => {
  return {
    of: "classes",
    features: {
      type: "FeatureCollection",
      features: all.map(({ longitude, latitude }, id) => ({
        ...circle([longitude, latitude], metres, { units: "meters", steps: 48 }),
        id,
      })),
    },
    classes: all.map(() => 0),
    colours: [],
  };
});
