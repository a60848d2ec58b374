/** The archive of streets beside the other artefacts. */
export const STREET_MAP_FILE = "streets.pmtiles";

/** Streets are drawn from here on; before, nothing of them is loaded. */
export const STREETS_FROM = 12;

/** Their names from here on. */
export const STREET_NAMES_FROM = 14;
