import { areas, unknownAreas } from "./areas";
import { boundaries } from "./boundaries";
import { ground } from "./ground";
import type { Layer } from "./layer";
import { names } from "./names";
import { overlayNames, overlays } from "./overlays";
import { pointed } from "./pointed";
import { receding } from "./receding";
import { streetNames, streets } from "./streets";
import { transport, transportOverAreas } from "./transport";

/** Every layer of the map, bottom first. What can be switched is an overlay: see src/content/overlays. */
export const LAYERS_IN_DRAW_ORDER: readonly Layer[] = [
  ground,
  transport,
  areas,
  streets,
  unknownAreas,
  transportOverAreas,
  boundaries,
  receding,
  overlays,
  pointed,
  streetNames,
  names,
  overlayNames,
];
