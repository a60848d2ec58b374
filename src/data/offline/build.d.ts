/** The app's version, from package.json, set at build time. */
declare const __ATLAS_VERSION__: string;
/** Whether this build comes with a service worker. */
declare const __OFFLINE_COPY__: boolean;
