import { CLASS_METHODS } from "./classify";
import { numberIn, oneOf, optional } from "./url-key";
import { WITHINS } from "./within";

export const CLASS_KEYS = {
  classes: oneOf("classes", CLASS_METHODS, "deciles"),
  /** Whose values the classes are cut from. */
  within: oneOf("classes within", WITHINS, "region"),
  /** Breaks kept from another view, ascending; null: cut afresh. */
  keep: optional<readonly number[]>(
    "kept scale",
    (text) => {
      const breaks = text.split(",").map((part) => numberIn(part, -1e9, 1e9));
      const ascending = breaks.every(
        (value, at) => value !== null && (at === 0 || value > (breaks[at - 1] ?? Infinity)),
      );
      return ascending && breaks.length <= 12 ? breaks.filter((value) => value !== null) : null;
    },
    (breaks) => breaks.join(","),
  ),
};
