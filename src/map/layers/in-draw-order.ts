import { areas } from "./areas";
import { boundaries } from "./boundaries";
import { ground } from "./ground";
import { hotspots } from "./hotspots";
import type { Layer } from "./layer";
import { names } from "./names";
import { participants } from "./participants";
import { patches, patchLetters } from "./patches";
import { persistence } from "./persistence";
import { pointed } from "./pointed";
import { transport, transportOverAreas } from "./transport";

/** Every layer, bottom first. A new one is a file beside this and a line here. */
export const LAYERS_IN_DRAW_ORDER: readonly Layer[] = [
  ground,
  transport,
  areas,
  transportOverAreas,
  boundaries,
  persistence,
  participants,
  hotspots,
  patches,
  pointed,
  names,
  patchLetters,
];
