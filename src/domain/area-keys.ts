import { BOROUGHS } from "./boroughs";
import { codeLike, list } from "./url-key";

export const AREA_KEYS = {
  /** Code of the area, neighbourhood or borough whose profile is open. */
  area: codeLike("area", /^[EW]\d{8}$/),
  boroughs: list("boroughs", ",", (code): code is string =>
    BOROUGHS.some((each) => each.code === code),
  ),
};
