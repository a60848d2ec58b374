import type { ViewKey } from "./url-key";
import { VIEW_KEYS, type View } from "./view";

/** What mail and chat leave at the end of a link: a sentence's stop, a bracket, a quotation mark. */
const LEFT_BEHIND = ".,;:!?)]>}\"'’”";

const bareOf = (text: string): string => {
  let bare = text.trim();
  while (bare !== "" && LEFT_BEHIND.includes(bare.at(-1) ?? "")) bare = bare.slice(0, -1).trimEnd();
  return bare;
};

/**
 * The part of an address after the question mark, as it was before mail or chat wrote it anew: "&amp;" for "&",
 * capitals, a full stop at the end. A value that is understood stays as it is; one that is not in any of
 * these ways stays too, and is named.
 */
export const mendedSearch = (search: string): string => {
  const given = new URLSearchParams(search);
  const mended = new URLSearchParams();
  let isMended = false;
  for (const [written, text] of given) {
    const key = written
      .replace(/^(?:amp;)+/i, "")
      .trim()
      .toLowerCase();
    if (!Object.hasOwn(VIEW_KEYS, key)) {
      mended.append(written.replace(/^(?:amp;)+/i, ""), text);
      continue;
    }
    const { parse } = VIEW_KEYS[key as keyof View] as ViewKey<unknown>;
    const bare = bareOf(text);
    const value =
      [text, text.trim(), bare, bare.toUpperCase(), bare.toLowerCase()].find(
        (each) => each !== "" && parse(each) !== null,
      ) ?? text;
    isMended ||= key !== written || value !== text;
    if (!mended.has(key)) mended.set(key, value);
  }
  return isMended ? `?${mended.toString()}` : search;
};
