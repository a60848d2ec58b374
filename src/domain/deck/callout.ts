import type { Areas } from "../areas";
import type { OwnPlace } from "../own-place";
import type { Callout, Deck } from "./deck";

/** Where a callout points, and what it says now. */
export interface ToldCallout {
  readonly row: number;
  readonly text: string;
  /** A place of the reader's own within the area; its centre where not there. */
  readonly place?: readonly [longitude: number, latitude: number];
}

/** Degrees to which a deck knows a place: about 10 m, no closer than a map on a slide shows. */
const DECIMALS = 4;

const rounded = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

/** A callout at a place of the reader's own, for a deck that may be sent round. Its name holds no live figures. */
export const calloutAt = ({ name, longitude, latitude }: OwnPlace, area: string): Callout => ({
  area,
  text: name.replaceAll("{", "(").replaceAll("}", ")"),
  place: [rounded(longitude), rounded(latitude)],
});

/** The one that points at an area itself, if there is one. */
export const isPinned = (callouts: readonly Callout[], code: string | undefined): boolean =>
  callouts.some(({ area, place }) => area === code && place === undefined);

/** What a map is asked for: degrees. */
export const pointedAt = (
  { row, place }: ToldCallout,
  { longitude, latitude }: Pick<Areas, "longitude" | "latitude">,
): readonly [longitude: number, latitude: number] => place ?? [longitude[row]!, latitude[row]!];

/** Whether a deck holds places of the reader's own. */
export const holdsPlaces = ({ slides }: Deck): boolean =>
  slides.some(({ callouts }) => callouts.some(({ place }) => place !== undefined));
