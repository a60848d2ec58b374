/*
 * A slide or a link says which programme it shows by a code, because the address may be read by others:
 * a server's log, whoever gets the link. The code is made of the programme's name and a random number
 * that never leaves this device, so nobody else can try names against it. On this device the same name
 * gives the same code again, so a slide finds its programme when next year's file is opened; and another
 * programme never takes its place. Only the number is kept: no name, no file, no figure. It is made when
 * the first slide of participants is.
 */

const KEPT = "reach-atlas-device";

/** Synthetic participants are the same everywhere, and so are their codes. */
const SYNTHETIC_DEVICE = "synthetic";

const random = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("");

/** Of a browser that keeps nothing: good until the page is closed. */
let unkept: string | undefined;

const deviceNumber = (): string => {
  try {
    const kept = localStorage.getItem(KEPT) ?? unkept ?? random();
    localStorage.setItem(KEPT, kept);
    return kept;
  } catch {
    return (unkept ??= random());
  }
};

/** Two 32-bit multiply-xor rounds over the text, 62 bits in base 36. */
const digest = (text: string): string => {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`.padStart(10, "0").slice(0, 10);
};

/** A code of something that has a name: the same on this device for the same words, and telling nobody else. */
export const deviceCode = (...words: readonly string[]): string =>
  digest([deviceNumber(), ...words].join("\u0000"));

/** What of a file can be told apart. */
export interface Programmes {
  readonly names: readonly string[];
  readonly synthetic: boolean;
}

/** The code of a programme, or of all of a file's together. @param programme index into names; null: all */
export const programmeCode = (
  { names, synthetic }: Programmes,
  programme: number | null,
): string => {
  const device = synthetic ? SYNTHETIC_DEVICE : deviceNumber();
  const said = programme === null ? ["all", ...names.toSorted()] : ["one", names[programme] ?? ""];
  return digest([device, ...said].join("\u0000"));
};

/** The programme of a code: an index, null for all of them, undefined where the file does not hold it. */
export const programmeOf = (programmes: Programmes, code: string): number | null | undefined => {
  if (code === programmeCode(programmes, null)) return null;
  const found = programmes.names.findIndex((_, at) => code === programmeCode(programmes, at));
  return found < 0 ? undefined : found;
};
