/** Log odds of a share strictly between 0 and 1; infinite at either end. */
export const logit = (share: number): number => Math.log(share / (1 - share));

/** The share whose log odds these are. */
export const inverseLogit = (odds: number): number => 1 / (1 + Math.exp(-odds));
