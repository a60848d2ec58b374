/** Said wherever made-up participants are shown, listed or exported. */
export const SYNTHETIC_TITLE = "Synthetic participants";

export const SYNTHETIC_NOTE =
  "Synthetic participants: made up by a script for training and demonstration. Nobody here is a real person, and nothing here is a finding about a programme.";

/**
 * Whether a file holds made-up people: each of its programmes says so in its name, as the generator
 * writes them. It holds however the file came in, so a copy of it saved and brought back is told too.
 */
export const isSynthetic = (programmes: readonly string[]): boolean =>
  programmes.length > 0 && programmes.every((name) => /\bsynthetic\b/i.test(name));
