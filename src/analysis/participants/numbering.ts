import { idOf } from "./plain-text";

/**
 * Numbers texts 0, 1, 2… in the order they are first seen, keeping none of them: only two 32-bit hashes
 * each (FNV-1a and a multiply-rotate), so that no identifier outlives its row. Two texts of a million
 * share both by a chance of 3 in 100 million. A million lookups take about 0.15 s.
 */
export class Numbering {
  private slots = new Int32Array(1 << 12).fill(-1);
  private first = new Int32Array(1 << 11);
  private second = new Int32Array(1 << 11);
  /** Texts seen so far. */
  count = 0;
  /** Whether the last text asked about was new. */
  wasNew = false;

  /**
   * The number of an identifier as `idOf` compares it; −1 where the text is none. Letters, digits and hyphens
   * with a digit over nought among them are one as they stand: a million rows hold two million, and these are
   * looked at once. `salt` tells apart equal identifiers of different kinds.
   */
  ofId(text: string, keepsCase: boolean, salt = 0): number {
    let a = 0x811c9dc5 ^ salt;
    let b = 0x9e3779b9 + salt;
    let isId = false;
    for (let i = 0; i < text.length; i++) {
      let code = text.charCodeAt(i);
      if (code > 48 && code <= 57) isId = true;
      else if (code >= 97 && code <= 122) code -= keepsCase ? 0 : 32;
      else if ((code < 65 || code > 90) && code !== 48 && code !== 45)
        return this.ofOther(text, keepsCase, salt);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b);
      b = (b << 13) | (b >>> 19);
    }
    return isId ? this.numberOf(a, b) : this.ofOther(text, keepsCase, salt);
  }

  /** The same for a text that has to be looked at more closely. */
  private ofOther(text: string, keepsCase: boolean, salt: number): number {
    const id = idOf(text, keepsCase);
    return id === "" ? -1 : this.of(id, salt);
  }

  /** The number of a text as it stands. */
  of(text: string, salt = 0): number {
    let a = 0x811c9dc5 ^ salt;
    let b = 0x9e3779b9 + salt;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b);
      b = (b << 13) | (b >>> 19);
    }
    return this.numberOf(a, b);
  }

  private numberOf(hash: number, second: number): number {
    const a = hash ^ (hash >>> 15);
    const b = second;
    const mask = this.slots.length - 1;
    let slot = (a ^ (b >>> 7)) & mask;
    for (;;) {
      const number = this.slots[slot]!;
      if (number < 0) return this.add(slot, a, b);
      if (this.first[number] === a && this.second[number] === b) {
        this.wasNew = false;
        return number;
      }
      slot = (slot + 1) & mask;
    }
  }

  private add(slot: number, a: number, b: number): number {
    const number = this.count++;
    this.wasNew = true;
    this.first[number] = a;
    this.second[number] = b;
    this.slots[slot] = number;
    if (this.count === this.first.length) this.grow();
    return number;
  }

  private grow(): void {
    const size = this.first.length * 2;
    const [first, second] = [new Int32Array(size), new Int32Array(size)];
    first.set(this.first);
    second.set(this.second);
    this.first = first;
    this.second = second;
    this.slots = new Int32Array(size * 2).fill(-1);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.count; number++) {
      let slot = (first[number]! ^ (second[number]! >>> 7)) & mask;
      while (this.slots[slot]! >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = number;
    }
  }
}
