/** The app's version, from package.json, set at build time. */
declare const __ATLAS_VERSION__: string;
/** Size in bytes and SHA-256 of every artefact this build belongs to, by file; none in a single file. */
/** The packs of other regions that the atlas was built with. */
declare const __PACKS__: readonly { readonly pack: string; readonly name: string }[];
declare const __ARTEFACTS__: Readonly<Record<string, readonly [number, string]>>;
/** Whether this build comes with a service worker. */
declare const __OFFLINE_COPY__: boolean;
