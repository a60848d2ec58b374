import { remember } from "../../content/remember";
import type { MapPicture } from "../map-data";
import type { ShownStreets } from "./street-source";

const laid = remember((picture: MapPicture, streets: ShownStreets): MapPicture => ({
  ...picture,
  streets,
}));

/** A picture with streets under its areas; the same for the same, because the map tells changes by identity. */
export const withStreets = (picture: MapPicture, streets: ShownStreets | null): MapPicture =>
  streets === null ? picture : laid(picture, streets);
