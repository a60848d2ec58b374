import { ROUNDING, THRESHOLD } from "../../domain/disclosure";
import { whole } from "../../domain/format";
import { POSTCODES_CHECKED } from "../../domain/postcode-columns";

/**
 * How many rows stand on a postcode no longer in use: a sign of an old address. Under the threshold, and at
 * none, the number is not told; above it, it is rounded as figures are.
 *
 * @param rows rows used whose postcode was not in use when last looked up
 */
export const oldPostcodesSaid = (rows: number): string => {
  const told =
    rows < THRESHOLD
      ? `Fewer than ${THRESHOLD} rows`
      : `About ${whole(Math.round(rows / ROUNDING) * ROUNDING)} rows`;
  return `${told} have a postcode that was not in use in ${POSTCODES_CHECKED}, a sign of an old address. They count in the area where the postcode was.`;
};
