/*
 * LSOA codes as a short string of digits and letters that no e-mail program touches.
 * Version "1": codes sorted, each as its distance from the one before (the first from one before E01000000),
 * in base 18 with the digits 0-9a-h for a number's last digit and i-z for those before it.
 * Distance 0 cannot occur, so it announces a run: the number after it is the count of consecutive
 * codes that follow, less three. A scattered patch takes about two letters an area, a borough far less.
 */
const VERSION = "1";
const BASE = 18;
const SHORTEST_RUN = 3;
/** More areas than England has; keeps a forged link from filling the memory. */
const MOST = 40_000;
const LARGEST = 999_999;

export type DecodedCodes =
  | { readonly ok: true; readonly codes: readonly string[] }
  | { readonly ok: false; readonly message: string };

const digits = (value: number): string => {
  let text = (value % BASE).toString(36);
  for (let rest = Math.floor(value / BASE); rest > 0; rest = Math.floor(rest / BASE)) {
    text = ((rest % BASE) + BASE).toString(36) + text;
  }
  return text;
};

const numberOf = (code: string): number => {
  if (!/^E01\d{6}$/.test(code)) throw new RangeError(`“${code}” is not an English LSOA.`);
  return Number(code.slice(3));
};

/**
 * @param codes English LSOA codes in any order; repeats count once
 * @throws RangeError on anything else
 */
export const encodeCodes = (codes: readonly string[]): string => {
  const numbers = [...new Set(codes.map(numberOf))].toSorted((a, b) => a - b);
  let text = VERSION;
  let before = -1;
  for (let at = 0; at < numbers.length;) {
    let run = 0;
    while (numbers[at + run] === before + 1 + run) run++;
    const number = numbers[at]!;
    text += run >= SHORTEST_RUN ? `0${digits(run - SHORTEST_RUN)}` : digits(number - before);
    at += run >= SHORTEST_RUN ? run : 1;
    before = numbers[at - 1]!;
  }
  return text;
};

const refused = (message: string): DecodedCodes => ({ ok: false, message });

/** Reads it back, sorted. Total: codes or one sentence on what is wrong. */
export const decodeCodes = (text: string): DecodedCodes => {
  const [version = "", ...letters] = text.toLowerCase();
  if (version !== VERSION)
    return refused(`The patch’s areas are of version “${version}”, not known here.`);
  const numbers = numbersIn(letters);
  if (numbers === undefined) return refused("The patch’s areas are incomplete or damaged.");
  const found: number[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]!;
    const before = found.at(-1) ?? -1;
    if (number > 0) {
      found.push(before + number);
    } else {
      const run = numbers[++at];
      if (run === undefined || run + found.length > MOST)
        return refused("The patch’s areas are damaged.");
      for (let i = 1; i <= run + SHORTEST_RUN; i++) found.push(before + i);
    }
    if (found.length > MOST || found.at(-1)! > LARGEST)
      return refused("The patch’s areas are damaged.");
  }
  return { ok: true, codes: found.map((number) => `E01${String(number).padStart(6, "0")}`) };
};

/** The numbers of a text in base 18, or undefined if it holds other signs or ends within a number. */
const numbersIn = (letters: readonly string[]): number[] | undefined => {
  const numbers: number[] = [];
  let value = 0;
  for (const letter of letters) {
    if (!/[0-9a-z]/.test(letter)) return undefined;
    const digit = parseInt(letter, 36);
    value = value * BASE + (digit % BASE);
    if (digit >= BASE) continue;
    numbers.push(value);
    value = 0;
  }
  return letters.length > 0 && parseInt(letters.at(-1)!, 36) >= BASE ? undefined : numbers;
};
