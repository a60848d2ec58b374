/** What a measure counts when it is put into an index. */
export const USUAL_WEIGHT = 10;
