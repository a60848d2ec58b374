import { isHeld } from "./boroughs";
import { notInPack } from "./pack-words";

/** One key of the URL: lossless both ways; what does not parse is null and falls back. */
export interface ViewKey<Value> {
  readonly fallback: Value;
  readonly parse: (text: string) => Value | null;
  readonly print: (value: Value) => string;
  /** What a reader would call it, for the notice that a value was not understood. */
  readonly called: string;
  /** Parts of a text that is understood which are not. */
  readonly dropped?: (text: string) => readonly string[];
  /** What exactly is wrong with a text, where the key can say. */
  readonly problem?: (text: string) => string | undefined;
}

export const oneOf = <Option extends string>(
  called: string,
  options: readonly Option[],
  fallback: Option,
): ViewKey<Option> => ({
  called,
  fallback,
  parse: (text) => options.find((option) => option === text) ?? null,
  print: (value) => value,
});

export const optional = <Value>(
  called: string,
  parse: (text: string) => Value | null,
  print: (value: Value) => string,
): ViewKey<Value | null> => ({
  called,
  fallback: null,
  parse,
  print: (value) => (value === null ? "" : print(value)),
});

/** A key whose values need an artefact that a region's pack may lack: such a one is named, and not read. */
export const ifHeld = <Value>(
  key: ViewKey<Value>,
  needs: (value: Value) => string,
): ViewKey<Value> => {
  const lacked = (text: string): string | null => {
    const value = key.parse(text);
    if (value === null || value === key.fallback || isHeld(needs(value))) return null;
    return needs(value);
  };
  return {
    ...key,
    parse: (text) => (lacked(text) === null ? key.parse(text) : null),
    problem: (text) => {
      const artefact = lacked(text);
      return artefact === null ? key.problem?.(text) : notInPack(artefact);
    },
  };
};

/** A plain decimal number within bounds; null for any other text. */
export const numberIn = (text: string | undefined, least: number, most: number): number | null => {
  if (text === undefined || !/^-?\d+(\.\d+)?$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
};

const wholeIn =
  (least: number, most: number) =>
  (text: string): number | null =>
    numberIn(/^\d+$/.test(text) ? text : undefined, least, most);

/** A whole number that counts from 1; null where there is none. */
export const ordinal = (called: string, most: number): ViewKey<number | null> =>
  optional(called, wholeIn(1, most), String);

/** A code or id of a given form; null where there is none. */
export const codeLike = (called: string, form: RegExp): ViewKey<string | null> =>
  optional(called, (text) => (form.test(text) ? text : null), String);

/** Ids with a mark between them, each once and at most so many; those that are none are dropped by name. */
export const list = <Item extends string>(
  called: string,
  between: "," | ".",
  isItem: (text: string) => text is Item,
  most = Infinity,
): ViewKey<readonly Item[]> => ({
  called,
  fallback: [],
  parse: (text) => {
    const items = [...new Set(text.split(between))].filter(isItem);
    return items.length > 0 ? items.slice(0, most) : null;
  },
  dropped: (text) => text.split(between).filter((item) => !isItem(item)),
  print: (items) => items.join(between),
});

/** What is wrong with a text that a parser refused. */
export const problemIn = (
  read: { readonly ok: true } | { readonly ok: false; readonly message: string },
): string | undefined => (read.ok ? undefined : read.message);
