/** Size in bytes and SHA-256 of every artefact, by file: fetched once the first is checked. */
export const BUILT_WITH = __ARTEFACTS__;
