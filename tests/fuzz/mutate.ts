import fc from "fast-check";
import { realistic } from "../realistic";

/** What has broken parsers before. */
const HOSTILE = [
  ...["__proto__", "constructor", "toString", "prototype", "<script>alert(1)</script>", "${7*7}"],
  ...["\0", "\uFEFF", "\ud800", "\u202e", "\u000b", "\r", "\n", "\r\n", "\t", '"', '""', "'", "\\"],
  ...[",", ";", "|", "_", ".", "-", "%", "&", "#", "(", ")", "[", "]", "{", "}", "<", ">", "]]>"],
  ...["1e309", "-0", "NaN", "9".repeat(40), "0.1", "null", "true", "[]", "{}", "&#x0;", "&lt;"],
  ...["E01006512", "L1 8JQ", "and", "or", "where", "any-of", "=HYPERLINK()", "javascript:alert(1)"],
];

type Change = (text: string) => string;

/** A share of a text, as a position in it. */
const share = realistic({ min: 0, max: 1 });
const at = (text: string, where: number): number => Math.floor(where * text.length);

const cut = fc.tuple(share, fc.nat(40)).map(
  ([where, length]): Change =>
    (text) =>
      text.slice(0, at(text, where)) + text.slice(at(text, where) + length),
);
const broken = share.map(
  (where): Change =>
    (text) =>
      text.slice(0, at(text, where)),
);
const inserted = fc
  .tuple(share, fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 6 })))
  .map(
    ([where, what]): Change =>
      (text) =>
        text.slice(0, at(text, where)) + what + text.slice(at(text, where)),
  );
const repeated = fc
  .tuple(share, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 2, max: 60 }))
  .map(([where, length, times]): Change => (text) => {
    const piece = text.slice(at(text, where), at(text, where) + length);
    return text.slice(0, at(text, where)) + piece.repeat(times) + text.slice(at(text, where));
  });
const changed = fc.tuple(share, fc.nat(0xffff)).map(
  ([where, code]): Change =>
    (text) =>
      text.slice(0, at(text, where)) + String.fromCharCode(code) + text.slice(at(text, where) + 1),
);
const moved = fc.tuple(share, share).map(
  ([from, to]): Change =>
    (text) =>
      text.slice(at(text, from)) + text.slice(at(text, to)),
);

const changes = fc.array(fc.oneof(cut, broken, inserted, repeated, changed, moved), {
  minLength: 1,
  maxLength: 5,
});

const applied = (text: string, list: readonly Change[]): string =>
  list.reduce((before, change) => change(before), text);

/** Real inputs, each changed in a few places. */
export const mutated = (seeds: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...seeds), changes).map(([seed, list]) => applied(seed, list));

/** The same for bytes: each is one character of a text while it is changed. */
export const mutatedBytes = (seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  mutated(
    seeds.map((bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")),
  ).map((text) => Uint8Array.from(text, (character) => character.charCodeAt(0)));

/** The same for the parts of an archive, one of them changed. */
export const mutatedPart = (
  seeds: readonly Readonly<Record<string, string>>[],
): fc.Arbitrary<Record<string, string>> =>
  fc
    .constantFrom(...seeds.flatMap((parts) => Object.keys(parts).map((name) => ({ parts, name }))))
    .chain(({ parts, name }) =>
      changes.map((list) => ({ ...parts, [name]: applied(parts[name]!, list) })),
    );
