import { expose } from "comlink";

import { chancePicture } from "./chance-picture";
import { permutedHotspots } from "./hotspots";
import { indexStability } from "./own/index-stability";
import { robustness } from "./robustness";

/** What runs off the main thread. Another analysis is one more entry. */
const ANALYSES = { permutedHotspots, robustness, chancePicture, indexStability };

export type Analyses = typeof ANALYSES;

expose(ANALYSES);
