/** Digits after the point that a filter keeps: more than any measure is published with. */
export const PLACES = 6;

/** A number as a filter keeps it, so that sentence and link say the very same one. */
export const rounded = (value: number): number => Number(value.toFixed(PLACES));
