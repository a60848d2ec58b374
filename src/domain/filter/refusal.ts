import type { Filter } from "./filter";

/** Why a text is not a filter: the word that was not understood, and what could stand there. */
export interface Refused {
  readonly ok: false;
  /** "“forest” is not a measure." */
  readonly message: string;
  readonly word: string;
  readonly expected: readonly string[];
}

export type Read = { readonly ok: true; readonly filter: Filter } | Refused;

/** Thrown within the parsers only; `reading` turns it into a value. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    message: string,
    readonly word: string,
    readonly expected: readonly string[] = [],
  ) {
    super(message);
  }
}

/** Runs a parser so that it is total: a filter or a reason, never an exception. */
export const reading = (parse: () => Filter): Read => {
  try {
    return { ok: true, filter: parse() };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { message, word, expected } = refusal;
    return { ok: false, message, word, expected };
  }
};
