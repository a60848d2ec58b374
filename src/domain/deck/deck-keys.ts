import { codeLike, ordinal } from "../url-key";

export const DECK_KEYS = {
  slide: ordinal("slide", 999),
  deck: codeLike("deck", /^[\w-]{1,64}$/),
};
