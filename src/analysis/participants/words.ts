import { plainText, saysNothing } from "./plain-text";

const LONGEST = 80;

const keyOf = (word: string): string => {
  const key = word
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^\p{L}\p{N}+#]/gu, "");
  return key === "" ? word : key;
};

/**
 * Words of a column with few different ones, numbered. Spellings that differ in case, blanks or
 * punctuation are one word, called as it is first written; a cell that says nothing is `unnamed`.
 */
export class Words {
  readonly list: string[] = [];
  /** Spellings put together, by word. */
  readonly spellings: Set<string>[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly keys = new Map<string, number>();

  constructor(
    private readonly most: number,
    private readonly unnamed: string,
  ) {}

  /** The number of a cell's word; undefined once there are too many different ones. */
  of(text: string): number | undefined {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const word = saysNothing(text) ? this.unnamed : plainText(text).slice(0, LONGEST);
    const key = keyOf(word);
    let number = this.keys.get(key);
    if (number === undefined) {
      if (this.list.length === this.most) return undefined;
      number = this.list.push(word) - 1;
      this.spellings.push(new Set());
      this.keys.set(key, number);
    }
    this.spellings[number]!.add(word);
    this.numbers.set(text, number);
    return number;
  }

  /**
   * The words by the alphabet, the unnamed last, and for each number the place of its word among them. The
   * order in which they are met would tell who stands first in the file.
   */
  byName(): { readonly list: readonly string[]; readonly placeOf: readonly number[] } {
    const list = this.list.toSorted(
      (a, b) =>
        Number(a === this.unnamed) - Number(b === this.unnamed) || a.localeCompare(b, "en-GB"),
    );
    return { list, placeOf: this.list.map((word) => list.indexOf(word)) };
  }
}
