/** Said wherever made-up participants are shown, listed or exported. */
export const SYNTHETIC_TITLE = "Synthetic participants";

export const SYNTHETIC_NOTE =
  "Synthetic participants: made up by a script for training and demonstration. Nobody here is a real person, and nothing here is a finding about a programme.";

/** What a file says of itself, as far as it is kept. */
interface Signs {
  /** The file's name. */
  readonly file: string;
  readonly programmes: readonly string[];
  /** Whether every participant's id is one of the generator's: "SYN-00001". */
  readonly syntheticIds?: boolean;
}

/** An id as the generator writes it. */
export const isSyntheticId = (id: string): boolean => /^\s*SYN[-_ ]/i.test(id);

/**
 * Whether a file holds made-up people. Any one sign is enough, so that a copy is told too that has lost a
 * column or its name: programmes that all say so, ids that are all the generator's, or the generator's
 * file name.
 */
export const isSynthetic = ({ file, programmes, syntheticIds = false }: Signs): boolean =>
  syntheticIds ||
  /synthetic[-_ ]participants/i.test(file) ||
  (programmes.length > 0 && programmes.every((name) => /\bsynthetic\b/i.test(name)));
