/** Starts loading the live map's code: early, while the page around it is built. */
export const preloadLiveMap = () => import("./maplibre");
