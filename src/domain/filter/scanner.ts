import { rounded } from "./number";
import { Refusal } from "./refusal";

const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;
const WORD_GOES_ON = /^[\d._]*[a-z]/i;

/** One spelling of apostrophes and spaces. */
const plain = (text: string): string => text.replaceAll(/[‘’]/g, "'").replaceAll(/\s+/g, " ");

/** Reads a sentence from left to right by whole phrases, whatever their case or apostrophes. */
export class Scanner {
  #rest: string;

  constructor(text: string) {
    this.#rest = plain(text).trim().replace(/\.$/, "");
  }

  get atEnd(): boolean {
    return this.#rest === "";
  }

  /** The next word as the reader wrote it, for messages. */
  get word(): string {
    const word = /^\S+/.exec(this.#rest)?.[0] ?? "";
    let end = word.length;
    while (end > 0 && ",;)".includes(word[end - 1]!)) end -= 1;
    return word.slice(0, end);
  }

  /** Takes the longest of the phrases that stands here, up to a word's end; undefined if none does. */
  take<Phrase extends string>(...phrases: readonly Phrase[]): Phrase | undefined {
    const found = phrases
      .toSorted((a, b) => b.length - a.length)
      .find((phrase) => this.#starts(plain(phrase).toLowerCase()));
    if (found !== undefined) this.#skip(found.length);
    return found;
  }

  /** A number with or without thousands commas; undefined if none stands here. */
  number(): number | undefined {
    const digits = NUMBER.exec(this.#rest)?.[0];
    if (digits === undefined || WORD_GOES_ON.test(this.#rest.slice(digits.length)))
      return undefined;
    this.#skip(digits.length);
    return rounded(Number(digits.replaceAll(",", "")));
  }

  /** @throws Refusal naming the word that stands here and what could have */
  refuse(wanted: string, expected: readonly string[] = []): never {
    const { word } = this;
    throw new Refusal(
      word === ""
        ? `The sentence stops where ${wanted} should follow.`
        : `“${word}” is not ${wanted}.`,
      word,
      expected,
    );
  }

  #starts(phrase: string): boolean {
    if (this.#rest.slice(0, phrase.length).toLowerCase() !== phrase) return false;
    const endsInLetter = /[\p{L}\p{N}]$/u.test(phrase);
    return !endsInLetter || !/^[\p{L}\p{N}'-]/u.test(this.#rest.slice(phrase.length));
  }

  #skip(length: number): void {
    this.#rest = this.#rest.slice(length).trimStart();
  }
}
