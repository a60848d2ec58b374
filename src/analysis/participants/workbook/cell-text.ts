const DAY = 86_400_000;
/** Days from Excel's day 0 to 1 January 1970; its 1900 is a leap year. */
const EPOCH_1900 = 25569;
const EPOCH_1904 = 24107;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** Number formats of Excel's own list that show a day; times alone are none. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** A format of the file's own, "dd/mm/yyyy;@": colours, locales and quoted words do not count. */
const isDateFormat = (code: string): boolean => {
  const plain = code
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[[^[\]]*\]/g, "")
    .split(";")[0]!;
  return /[dy]/i.test(plain) || (/m/i.test(plain) && !/[hs]/i.test(plain));
};

/** Whether a number format shows a day. @param own the file's own formats by id */
export const showsDay = (id: number, own: ReadonlyMap<number, string>): boolean => {
  const code = own.get(id);
  return code === undefined ? isBuiltInDate(id) : isDateFormat(code);
};

const dayText = (serial: number, is1904: boolean): string => {
  const days = Math.floor(serial) - (is1904 ? EPOCH_1904 : EPOCH_1900);
  return new Date(days * DAY).toISOString().slice(0, 10);
};

/**
 * A number cell as text: days as 2023-05-03, other numbers as JavaScript writes them, so that 1E3 is 1000.
 *
 * @param isDay whether its style shows a day
 */
export const numberText = (value: string, isDay: boolean, is1904: boolean): string => {
  if (value === "") return "";
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  return isDay && number >= 1 && number <= LAST_SERIAL ? dayText(number, is1904) : String(number);
};

/** Excel writes control characters as _x000D_. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
