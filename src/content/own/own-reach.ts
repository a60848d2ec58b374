import { circle, distance } from "@turf/turf";
import { insideOf } from "../../analysis/own/inside";
import type { ClassShapes } from "../../domain/marks/marks";
import type { OwnPlace } from "../../domain/own-place";
import type { OwnShape } from "../../domain/own-shape";
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

const insideEach = remember((shapes: readonly OwnShape[]) =>
  shapes.map((shape) => ({ shape, isInside: insideOf(shape) })),
);

/** The shapes that a point lies in. */
export const shapesAt = (
  shapes: readonly OwnShape[],
  longitude: number,
  latitude: number,
): readonly OwnShape[] =>
  insideEach(shapes)
    .filter(({ isInside }) => isInside(longitude, latitude))
    .map(({ shape }) => shape);

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
