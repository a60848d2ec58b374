/** The 124 postcode areas of the United Kingdom and the islands, and those of the forces and of no place. */
const AREAS = new Set(
  "AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE BX GIR".split(
    " ",
  ),
);

/** Capitals of Cyrillic and Greek that look like Latin ones, as text from web pages and scans has them. */
const LOOKALIKES = new Map(
  ["АВЕЅІЈКМНОРСТУХ", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"].flatMap((foreign, at) =>
    Array.from(
      foreign,
      (letter, i) => [letter, ["ABESIJKMHOPCTYX", "ABEZHIKMNOPTYX"][at]![i]!] as const,
    ),
  ),
);

/** A text in capitals with Latin letters for those that look the same. */
export const inLatin = (text: string): string =>
  /[\u0370-\uffff]/.test(text)
    ? text.replace(/[\u0370-\u04ff]/g, (letter) => LOOKALIKES.get(letter) ?? letter)
    : text;

const OUTCODE = /^([A-Z]{1,2})(\d|[1-9]\d|\d[ABCDEFGHJKMNPRSTUVWXY])$/;
const INCODE = /^\d[ABD-HJLNP-UW-Z]{2}$/;

/** Whether a text in capitals without blanks has the shape of an outcode of an area that exists. */
export const isOutcode = (text: string): boolean => {
  const parts = OUTCODE.exec(text);
  return parts !== null && AREAS.has(parts[1]!);
};

/** Whether it can be a whole postcode. */
export const isPostcode = (text: string): boolean =>
  text.length >= 5 && isOutcode(text.slice(0, -3)) && INCODE.test(text.slice(-3));

/** What stands between the two halves, blanks as web pages and addresses write them among it. */
const BETWEEN = String.raw`(?:[ .,_+/\\-]|&NBSP;|%20)*`;
const WITHIN = new RegExp(
  String.raw`(?<![A-Z0-9])([A-Z]{1,2}\d[A-Z\d]?)${BETWEEN}(\d[A-Z]{2})(?![A-Z0-9])`,
  "g",
);
const MISTYPED = new RegExp(
  String.raw`(?<![A-Z0-9])([A-Z01]{1,2}[\dOI][A-Z\d]?)${BETWEEN}([\dOI][A-Z]{2})(?![A-Z0-9])`,
  "g",
);

/** All readings of a text in which O and 0, I and 1 may have been confused. */
const readings = (text: string): string[] => {
  let all = [""];
  for (const character of text) {
    const other = { O: "0", "0": "O", I: "1", "1": "I" }[character];
    const both = other === undefined ? [character] : [character, other];
    all = all.flatMap((start) => both.map((each) => start + each));
  }
  return all;
};

/** The different whole postcodes in a text in capitals: "12 HIGH ST, LIVERPOOL L1 8JQ, UK" holds one. */
export const postcodesWithin = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(WITHIN)].map(([, out, inward]) => out! + inward!).filter(isPostcode),
  ),
];

/** The postcodes a text can mean where O stands for 0 or 1 for I, or the other way round. */
export const postcodesMeant = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(MISTYPED)].flatMap(([, out, inward]) =>
      // Words have no digit at all: "Moving On".
      /\d/.test(out! + inward!) ? readings(out! + inward!).filter(isPostcode) : [],
    ),
  ),
];

/** "L1 8", "L1 8J", "L1 8**": the outcode and the sector's digit; undefined where it is no such thing. */
export const sectorWithin = (text: string): { outcode: string; digit: number } | undefined => {
  const parts = /(?:^|[ ,])([A-Z]{1,2}\d[A-Z\d]?) (\d)(?:[A-Z]|[*?#_.-]{1,3})?$/.exec(text);
  if (!parts || !isOutcode(parts[1]!)) return undefined;
  return { outcode: parts[1]!, digit: Number(parts[2]) };
};

/** "L8", "L8 ***", "Liverpool 8", "L8 XXX": only the first half. */
export const isFirstHalf = (text: string): boolean => {
  const parts = /^(?:[A-Z ,]+ )?([A-Z]{1,2}\d[A-Z\d]?)(?: ?[*?#_.X-]{1,4})?$/.exec(text);
  return (parts !== null && isOutcode(parts[1]!)) || /^LIVERPOOL \d{1,2}$/.test(text);
};
