import { plainText, saysNothing } from "./plain-text";

/** No date given. */
export const NO_DATE = -1;
/** Text that is no date in any form known here. */
export const UNREAD = -2;
/** A day that no calendar has: 31 April, month 13. */
export const IMPOSSIBLE = -3;
/** Only a date if day and month change places. */
export const OTHER_ORDER = -4;
/** In the future, or before any programme in question. */
export const OUT_OF_REASON = -5;

export type DateOrder = "day-first" | "month-first";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Programmes of 1989 and before are none that are set against the indices of 2004 and later. */
const FIRST_YEAR = 1990;
/** Ends may be planned; beyond this they only say "none". */
const LAST_YEAR = 2060;
const FIRST_DAY = Date.UTC(FIRST_YEAR, 0, 1) / 86_400_000;

/** Days since 1 January 1970; IMPOSSIBLE where no calendar has the day. Any year of four digits. */
const dayNumber = (year: number, month: number, day: number): number => {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return IMPOSSIBLE;
  if (year < FIRST_YEAR || year > LAST_YEAR) return OUT_OF_REASON;
  // Day 0 of the next month is this one's last.
  if (day > 28 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return IMPOSSIBLE;
  const y = month > 2 ? year : year - 1;
  const shifted = (month + 9) % 12;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * shifted + 2) / 5) + day - 1;
  return (
    era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
  );
};

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** Excel counts days from 30 December 1899 (its 1900 is a leap year): 25,569 of them before 1970. */
const EXCEL_EPOCH = 25569;

const TIME = String.raw`(?:(?:[t ,:]| at ).*)?$`;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]? +/;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})${TIME}`);
const TWO_NUMBERS = new RegExp(
  String.raw`^(\d{1,2}) ?[-/. \\] ?(\d{1,2}) ?[-/. \\] ?(\d{4}|\d{2})${TIME}`,
);
const DAY_NAME_YEAR = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*(?:of )?([a-z]{3})[a-z]*[-/. ,]*(\d{4}|\d{2})${TIME}`,
);
const NAME_DAY_YEAR = new RegExp(
  String.raw`^([a-z]{3})[a-z]*[-/. ]+(\d{1,2})(?:st|nd|rd|th)?[-/. ,]+(\d{4})${TIME}`,
);
const YEAR_NAME_DAY = new RegExp(String.raw`^(\d{4})[-/. ]([a-z]{3})[a-z]*[-/. ](\d{1,2})${TIME}`);
const NAME_YEAR = /^([a-z]{3})[a-z]*[-/. ,']*(\d{4}|\d{2})$/;
const YEAR_NAME = /^(\d{4})[-/. ]*([a-z]{3})[a-z]*$/;
const YEAR_MONTH = /^(\d{4})[-/. ](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/. ](\d{4})$/;
const SPAN = /^([a-z]{3})[a-z]*\.? ?(?:-|–|to) ?([a-z]{3})[a-z]*\.? ?(\d{4}|\d{2})$/;
const QUARTER =
  /^(?:q|qtr|quarter) ?([1-4])[-/,. ]*(?:of )?(?:(fy|cy)[-/ ]*)?(\d{4}|\d{2})(?:[-/](\d{4}|\d{2}))?$/;
const YEAR_QUARTER =
  /^(fy|cy)?[-/ ]*(\d{4}|\d{2})(?:[-/](\d{4}|\d{2}))?[-/,. ]*(?:q|qtr|quarter) ?([1-4])$/;

/**
 * The days that the cells of one column name. One column has one order: in "03/05/2023" the day comes
 * first unless the reader says otherwise, and what can only be the other order is counted, never swapped.
 */
export class DateColumn {
  /** Cells of two numbers and a year that can only be day first, only month first, or either. */
  readonly orders = { dayFirst: 0, monthFirst: 0, either: 0 };

  /**
   * @param latest the last day in reason, in days since 1 January 1970; a later one is OUT_OF_REASON
   * @param atEnd whether a month or a quarter stands for its last day rather than its first
   */
  constructor(
    private readonly order: DateOrder,
    private readonly latest: number,
    private readonly atEnd = false,
  ) {}

  /**
   * Days since 1 January 1970, or one of the five reasons why not. ISO, day or month first, months in
   * words, months and quarters alone, Excel's day numbers, seconds since 1970; with or without weekday and time.
   */
  dayOf(text: string): number {
    const length = text.length;
    if (length === 0) return NO_DATE;
    // The two commonest shapes without a regular expression: a million rows have two million dates.
    if (length === 10) {
      const [third, fifth] = [text.charCodeAt(2), text.charCodeAt(4)];
      if (fifth === 45 && text.charCodeAt(7) === 45) {
        const day = dayNumber(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        if (day >= FIRST_DAY) return day > this.latest ? OUT_OF_REASON : day;
      } else if (third === 47 && text.charCodeAt(5) === 47) {
        const year = digits(text, 6, 10);
        if (!Number.isNaN(year))
          return this.inReason(this.twoNumbers(digits(text, 0, 2), digits(text, 3, 5), year));
      }
    }
    return this.inReason(this.parsed(plainText(text).toLowerCase().replace(WEEKDAY, "")));
  }

  private inReason(day: number): number {
    return day >= 0 && (day < FIRST_DAY || day > this.latest) ? OUT_OF_REASON : day;
  }

  private twoNumbers(first: number, second: number, year: number): number {
    const { orders, order } = this;
    const canBeDayFirst = second >= 1 && second <= 12 && first >= 1 && first <= 31;
    const canBeMonthFirst = first >= 1 && first <= 12 && second >= 1 && second <= 31;
    if (canBeDayFirst && canBeMonthFirst) orders.either += 1;
    else if (canBeDayFirst) orders.dayFirst += 1;
    else if (canBeMonthFirst) orders.monthFirst += 1;
    else return IMPOSSIBLE;
    if (order === "day-first") return canBeDayFirst ? dayNumber(year, second, first) : OTHER_ORDER;
    return canBeMonthFirst ? dayNumber(year, first, second) : OTHER_ORDER;
  }

  /** A text in small letters, without the weekday. */
  private parsed(text: string): number {
    if (text === "" || saysNothing(text)) return NO_DATE;
    if (/^\d+(\.\d+)?$/.test(text)) return this.numeric(text);
    const two = TWO_NUMBERS.exec(text);
    if (two) return this.twoNumbers(Number(two[1]), Number(two[2]), this.fullYear(two[3]!));
    const iso = YEAR_FIRST.exec(text);
    if (iso) return dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return this.named(text);
  }

  private numeric(text: string): number {
    if (/^\d{5}(\.\d+)?$/.test(text)) {
      const day = Math.floor(Number(text)) - EXCEL_EPOCH;
      // Days before 1970 are below zero, where the reasons why not are.
      return day < FIRST_DAY ? OUT_OF_REASON : day;
    }
    if (/^\d{8}$/.test(text)) {
      const year = digits(text, 0, 4);
      if (year >= 1900 && year <= 2100)
        return dayNumber(year, digits(text, 4, 6), digits(text, 6, 8));
      return this.twoNumbers(digits(text, 0, 2), digits(text, 2, 4), digits(text, 4, 8));
    }
    if (/^(?:19|20)\d{4}$/.test(text)) return this.month(digits(text, 0, 4), digits(text, 4, 6), 1);
    // Computers count seconds, or thousandths of them, from 1970.
    if (/^\d{10}$/.test(text)) return Math.floor(Number(text) / 86_400);
    if (/^\d{13}$/.test(text)) return Math.floor(Number(text) / 86_400_000);
    return UNREAD;
  }

  private named(text: string): number {
    const day = DAY_NAME_YEAR.exec(text);
    if (day && monthNamed(day[2]!) > 0)
      return dayNumber(this.fullYear(day[3]!), monthNamed(day[2]!), Number(day[1]));
    const name = NAME_DAY_YEAR.exec(text);
    if (name && monthNamed(name[1]!) > 0)
      return dayNumber(Number(name[3]), monthNamed(name[1]!), Number(name[2]));
    const year = YEAR_NAME_DAY.exec(text);
    if (year && monthNamed(year[2]!) > 0)
      return dayNumber(Number(year[1]), monthNamed(year[2]!), Number(year[3]));
    return this.period(text);
  }

  /** A month or a quarter alone. */
  private period(text: string): number {
    const name = NAME_YEAR.exec(text);
    if (name && monthNamed(name[1]!) > 0)
      return this.month(this.fullYear(name[2]!), monthNamed(name[1]!), 1);
    const year = YEAR_NAME.exec(text);
    if (year && monthNamed(year[2]!) > 0)
      return this.month(Number(year[1]), monthNamed(year[2]!), 1);
    const iso = YEAR_MONTH.exec(text);
    if (iso) {
      // "2022-23" is a financial year, and no month of it.
      const isYears = Number(iso[2]) > 12 && Number(iso[2]) === (Number(iso[1]) + 1) % 100;
      return isYears ? UNREAD : this.month(Number(iso[1]), Number(iso[2]), 1);
    }
    const british = MONTH_YEAR.exec(text);
    if (british) return this.month(Number(british[2]), Number(british[1]), 1);
    const span = SPAN.exec(text);
    if (span && monthNamed(span[1]!) > 0 && monthNamed(span[2]!) > 0) {
      const [from, to] = [monthNamed(span[1]!), monthNamed(span[2]!)];
      return this.month(this.fullYear(span[3]!), from, to - from + 1);
    }
    return this.quarter(text);
  }

  /** "Q1 2023" is of the calendar, "Q1 2023/24" of the financial year that starts in April. */
  private quarter(text: string): number {
    const first = QUARTER.exec(text);
    const second = first ? null : YEAR_QUARTER.exec(text);
    if (!first && !second) return UNREAD;
    const [quarter, kind, year, next] = first
      ? [first[1]!, first[2], first[3]!, first[4]]
      : [second![4]!, second![1], second![2]!, second![3]];
    const isFinancial = next !== undefined || kind === "fy";
    const start = (Number(quarter) - 1) * 3 + (isFinancial ? 3 : 0);
    // "FY24" is named by the year it ends in, "2023/24" by the one it starts in.
    const from = this.fullYear(year) - (kind === "fy" && next === undefined ? 1 : 0);
    return this.month(from + Math.floor(start / 12), (start % 12) + 1, 3);
  }

  /** The first or the last day of so many months. */
  private month(year: number, month: number, months: number): number {
    if (!this.atEnd || months < 1 || month < 1 || month > 12) return dayNumber(year, month, 1);
    const last = new Date(Date.UTC(year, month - 1 + months, 0));
    return dayNumber(last.getUTCFullYear(), last.getUTCMonth() + 1, last.getUTCDate());
  }

  /** Years of two digits: "23" is 2023, "95" is 1995. */
  private fullYear(text: string): number {
    if (text.length === 4) return Number(text);
    return Number(text) + (Number(text) > 60 ? 1900 : 2000);
  }
}

const monthNamed = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;

/** The month of every day in reason, counted once: dates are objects, and a million rows have as many. */
const MONTH_OF_DAY = Int16Array.from({ length: 33_240 }, (_, day) => {
  const date = new Date(day * 86_400_000);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
});

/** Months since January 1970 of a day that `dayOf` returned. */
export const monthOf = (day: number): number => MONTH_OF_DAY[day]!;
