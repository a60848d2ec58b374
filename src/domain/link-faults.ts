import { listed } from "./format";
import type { ViewKey } from "./url-key";
import { VIEW_KEYS, type View } from "./view";

/** What of a link could not be used: one sentence for all of it, and what exactly is wrong where that is known. */
export interface LinkFaults {
  readonly sentence: string;
  readonly details: readonly string[];
}

/** Left in links by those who count clicks; they mean nothing here, and nobody typed them. */
const COUNTERS = /^(?:utm(?:_\w+)?|fbclid|gclid|msclkid|mc_cid|mc_eid|_gl)$/;

/** What a reader is shown of a text that is not known, at most. */
const SHOWN = 40;
const quoted = (text: string): string => `“${text.slice(0, SHOWN)}”`;

/** What of an address could not be used, or null where all of it could. */
export const linkFaults = (search: string): LinkFaults | null => {
  const unknown: string[] = [];
  const strange: string[] = [];
  const details: string[] = [];
  for (const [key, text] of new URLSearchParams(search)) {
    const known = Object.hasOwn(VIEW_KEYS, key)
      ? (VIEW_KEYS[key as keyof View] as ViewKey<unknown>)
      : undefined;
    if (known === undefined) {
      if (!COUNTERS.test(key)) strange.push(quoted(text === "" ? key : `${key}=${text}`));
      continue;
    }
    if (text === "") continue;
    const { called, parse, problem, dropped } = known;
    if (parse(text) !== null) {
      const lost = dropped?.(text) ?? [];
      if (lost.length > 0) unknown.push(`${called} ${listed(lost.map(quoted))}`);
      continue;
    }
    const wrong = problem?.(text);
    if (wrong === undefined) unknown.push(`${called} ${quoted(text)}`);
    else details.push(`${wrong} The page opens without its ${called}.`);
  }
  const parts = [
    ...(unknown.length > 0 ? [`this link’s ${listed(unknown)}`] : []),
    ...(strange.length > 0 ? [`${listed(strange)} in this link`] : []),
  ];
  if (parts.length === 0 && details.length === 0) return null;
  const usual = unknown.length > 0 ? ", so you see the usual view in their place" : "";
  return {
    sentence:
      parts.length > 0
        ? `We don’t recognise ${parts.join(", or ")}${unknown.length === 1 ? usual.replace("their", "its") : usual}.`
        : "We could not use part of this link.",
    details,
  };
};
