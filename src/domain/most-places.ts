/** More places to compare would not fit a page, nor an argument. */
export const MOST_PLACES = 8;
