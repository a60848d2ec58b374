/** Characters that take no room: zero-width, direction marks, soft hyphen, byte order mark, controls. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- controls are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]/g;

/** Whether a text is plain ASCII without quotation marks around it or blanks to spare: nothing to do. */
const isPlain = (text: string): boolean => {
  const first = text.charCodeAt(0);
  if (first === 34 || first === 39 || first === 61) return false;
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || code > 126 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return text === "" || before !== 32;
};

/**
 * A cell as it is meant: Unicode NFKC (wide and styled letters become plain ones), without invisible
 * characters, blanks of any kind as one space, none at the ends; without the quotation marks, the formula
 * (="00123") or the apostrophe that some exports put around it.
 */
export const plainText = (text: string): string =>
  isPlain(text)
    ? text
    : text
        .normalize("NFKC")
        .replace(INVISIBLE, "")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/^=?["“”](.*)["“”]$|^['‘’](.*)['‘’]$/, "$1$2")
        // An apostrophe in front keeps noughts in a spreadsheet; it is no part of the text.
        .replace(/^'(?=.)/, "")
        .trim();

const NOTHING = new Set([
  ...[
    "",
    "n/a",
    "na",
    "n.a.",
    "#n/a",
    "not applicable",
    "none",
    "nil",
    "null",
    "(null)",
    "<null>",
    "[null]",
    "\\n",
    "<na>",
    "(none)",
    "(unknown)",
    "(empty)",
    "empty",
    "nothing",
  ],
  ...[
    "unknown",
    "unk",
    "not known",
    "unkown",
    "n/k",
    "nk",
    "n/r",
    "n.k.",
    "not sure",
    "dont know",
    "don't know",
    "not recorded",
    "not provided",
    "not given",
  ],
  ...["not stated", "not available", "not collected", "not disclosed", "not supplied", "no data"],
  ...["missing", "blank", "(blank)", "tbc", "tba", "tbd", "to be confirmed", "pending", "awaiting"],
  ...[
    "prefer not to say",
    "declined",
    "declined to say",
    "did not say",
    "not asked",
    "refused",
    "withheld",
    "undefined",
    "nan",
    "no",
    "?",
    "??",
  ],
  ...["???", ".", "..", "...", "-", "--", "---", "–", "—", "x", "xx", "xxx", "*", "#ref!"],
  ...["#value!", "#name?", "not held", "anonymous", "test", "no id", "no ref", "no reference"],
  // Taken out before the file was handed on.
  ...["redacted", "removed", "deleted", "anonymised", "anonymized", "confidential", "hidden"],
  ...["restricted", "suppressed", "sensitive"],
  // What stands above was meant, and rows do not keep their order.
  ...["as above", "same as above", "ditto", "do."],
]);

/** Whether a cell says only that there is nothing to say: "N/A", "-", "unknown", "tbc". */
export const saysNothing = (text: string): boolean => {
  if (text.length > 20) return false;
  const plain = plainText(text).toLowerCase();
  if (NOTHING.has(plain) || /^x+$/.test(plain)) return true;
  const [, inner] = /^[([{<](.*)[)\]}>]$/.exec(plain) ?? [];
  return inner !== undefined && NOTHING.has(inner.trim());
};

/**
 * An identifier as it is compared: plain text in capitals, without Excel's ".0"; "" where it is none
 * ("N/A", "0", "unknown"). With `keepsCase`, capitals and small letters differ.
 */
export const idOf = (text: string, keepsCase: boolean): string => {
  if (text === "") return "";
  // Cut to "1.23457E+11" by a spreadsheet, no two long numbers can be told apart.
  if (text.includes("+") && /^\d(?:\.\d+)?E\+\d+$/i.test(text.trim())) return "";
  const plain = plainText(text);
  const whole = plain.endsWith(".0") || plain.endsWith(".00") ? plain.replace(/\.0+$/, "") : plain;
  const first = whole.charCodeAt(0);
  // Only what begins with a digit over nought and holds more can skip the list of words.
  if (whole.length < 4 || first < 49 || first > 57) {
    if (saysNothing(whole) || /^0+$/.test(whole)) return "";
  }
  return keepsCase ? whole : whole.toUpperCase();
};
