import { loadCode } from "../platform/load-code";
/** Starts loading the live map's code: early, while the page around it is built. */
export const preloadLiveMap = () =>
  loadCode("The live map", () => import("./maplibre"), { saysItself: true });
