import { BOROUGHS } from "./boroughs";
import { counted, upperFirst } from "./format";

/** "six boroughs", of the region that is open. */
const theBoroughs = (): string =>
  `${counted(BOROUGHS.length)} ${BOROUGHS.length === 1 ? "borough" : "boroughs"}`;

/** "All six boroughs". */
export const allBoroughs = (): string =>
  BOROUGHS.length === 1 ? (BOROUGHS[0]?.name ?? "") : `All ${theBoroughs()}`;

/** "Six boroughs". */
export const boroughsAtStart = (): string => upperFirst(theBoroughs());
