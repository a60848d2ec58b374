import { plural } from "../../domain/format";

/** "1 more person", "35 more people". */
export const missingWords = (missing: number): string =>
  plural(missing, "more person", "more people");
