import type { OverlayEntry } from "../overlay";
import { equalHexagons } from "./equal-hexagons";
import { hotSpots } from "./hot-spots";
import { notes } from "./notes";
import { ownPlaces } from "./own-places";
import { ownShapes } from "./own-shapes";
import { ownWalks } from "./own-walks";
import { participants } from "./participants";
import { patches } from "./patches";
import { points } from "./points";
import { persistence } from "./persistence";

/** Every overlay, bottom first. A new one is a file beside this and a line here. */
export const OVERLAYS: readonly OverlayEntry[] = [
  persistence,
  participants,
  hotSpots,
  ownShapes,
  points,
  ownWalks,
  ownPlaces,
  equalHexagons,
  patches,
  notes,
];
