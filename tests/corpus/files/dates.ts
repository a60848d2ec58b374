import { answerOf } from "../answer";
import { entry, type Entry } from "../entry";
import { caseload } from "../people";
import { as, british, filler, ID, POSTCODE, rowsOf, START, type Column } from "../table";
import { encoded, text } from "../text";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

interface Parts {
  readonly iso: string;
  readonly y: string;
  readonly m: string;
  readonly d: string;
  readonly name: string;
  readonly short: string;
  readonly weekday: string;
}

const partsOf = (iso: string): Parts => {
  const [y = "", m = "", d = ""] = iso.split("-");
  const name = MONTHS[Number(m) - 1]!;
  return { iso, y, m, d, name, short: name.slice(0, 3), weekday: DAYS[new Date(iso).getUTCDay()]! };
};

type Way = (parts: Parts) => string;

const dated = (
  name: string,
  what: string,
  ways: readonly Way[],
  heading = "Start date",
  asksMonthFirst?: true,
): Entry =>
  entry(name, what, (draw) => {
    const people = caseload(draw, 80);
    const column: Column = [heading, ({ start }, i) => ways[i % ways.length]!(partsOf(start!))];
    return {
      bytes: encoded(text(rowsOf(people, [ID, POSTCODE, column]))),
      answer: answerOf(people, ["start"], asksMonthFirst ? { asksMonthFirst } : {}),
    };
  });

const plain = (n: string): string => String(Number(n));
const time = (p: Parts): string => `${p.iso}T09:15:00`;

/** Ways to write the day somebody started. */
export const DATES: readonly Entry[] = [
  dated("dates-iso.csv", "2023-05-03, with and without a time", [
    (p) => p.iso,
    (p) => `${time(p)}Z`,
    (p) => `${p.iso} 00:00:00`,
    (p) => `${p.iso} 00:00:00.0000000`,
    (p) => `${time(p)}+01:00`,
  ]),
  dated("dates-british.csv", "3/5/2023 and its kind", [
    (p) => `${plain(p.d)}/${plain(p.m)}/${p.y}`,
    (p) => `${p.d}.${p.m}.${p.y}`,
    (p) => `${p.d}-${p.m}-${p.y}`,
    (p) => `${p.d}/${p.m}/${p.y.slice(2)}`,
  ]),
  dated("dates-british-times.csv", "03/05/2023 09:15", [
    (p) => `${p.d}/${p.m}/${p.y} 09:15`,
    (p) => `${p.d}/${p.m}/${p.y} 09:15:00 AM`,
  ]),
  dated("dates-named.csv", "3 May 2023 in six ways", [
    (p) => `${plain(p.d)} ${p.name} ${p.y}`,
    (p) => `${p.d}-${p.short}-${p.y.slice(2)}`,
    (p) => `${p.d} ${p.short} ${p.y}`,
    (p) => `${plain(p.d)}th ${p.name} ${p.y}`,
    (p) => `${p.d}${p.short.toUpperCase()}${p.y}`,
    (p) => `${p.d}-${p.short.toUpperCase()}-${p.y}`,
  ]),
  dated("dates-weekday.csv", "Wednesday 3 May 2023", [
    (p) => `${p.weekday} ${plain(p.d)} ${p.name} ${p.y}`,
    (p) => `${p.weekday.slice(0, 3)} ${p.d} ${p.short} ${p.y}`,
    (p) => `${p.weekday}, ${plain(p.d)} ${p.name} ${p.y}`,
  ]),
  dated("dates-american-words.csv", "May 3, 2023", [
    (p) => `${p.name} ${plain(p.d)}, ${p.y}`,
    (p) => `${p.short} ${plain(p.d)}, ${p.y}`,
  ]),
  dated("dates-months.csv", "May-23: only the month is known", [
    (p) => `${p.short}-${p.y.slice(2)}`,
  ]),
  dated("dates-months-long.csv", "May 2023, 2023-05, 05/2023", [
    (p) => `${p.name} ${p.y}`,
    (p) => `${p.short} ${p.y}`,
    (p) => `${p.y}-${p.m}`,
    (p) => `${p.m}/${p.y}`,
  ]),
  dated("dates-compact.csv", "20230503", [(p) => p.iso.replaceAll("-", "")]),
  dated("dates-serials.csv", "Excel's day numbers", [
    (p) => String(Date.parse(p.iso) / 86_400_000 + 25_569),
    (p) => `${Date.parse(p.iso) / 86_400_000 + 25_569}.385`,
  ]),
  dated("dates-year-first.csv", "2023/05/03", [(p) => `${p.y}/${p.m}/${p.d}`]),
  dated(
    "dates-month-first.csv",
    "an American export: month before day",
    [(p) => `${p.m}/${p.d}/${p.y}`],
    "Start date",
    true,
  ),
  dated(
    "dates-month-first-times.csv",
    "the same with times of twelve hours",
    [(p) => `${plain(p.m)}/${plain(p.d)}/${p.y} 9:15:00 AM`],
    "Start Date",
    true,
  ),
  dated("dates-referral.csv", "Date of referral", [(p) => british(p.iso)], "Date of referral"),
  dated("dates-prog-start.csv", "Prog Start Dt", [(p) => british(p.iso)], "Prog Start Dt"),
  dated(
    "dates-first-contact.csv",
    "Date of first contact",
    [(p) => british(p.iso)],
    "Date of first contact",
  ),
  dated("dates-joined.csv", "Joined on", [(p) => british(p.iso)], "Joined on"),
  entry("dates-placeholders.csv", "1900, 9999, noughts and words for no date", (draw) => {
    const none = [
      "01/01/1900",
      "31/12/9999",
      "00/00/0000",
      "NULL",
      "N/A",
      "-",
      "tbc",
      "########",
      "unknown",
    ];
    const people = caseload(draw, 60).map((p, i) => (i % 3 === 0 ? { ...p, start: null } : p));
    const column: Column = [
      "Start date",
      ({ start }, i) => (start === null ? none[(i / 3) % none.length]! : british(start)),
    ];
    return {
      bytes: encoded(text(rowsOf(people, [ID, POSTCODE, column]))),
      answer: answerOf(people, ["start"]),
    };
  }),
  entry("dates-impossible.csv", "30 February and the 45th", (draw) => {
    const people = caseload(draw, 60).map((p, i) => (i % 5 === 0 ? { ...p, start: null } : p));
    const column: Column = [
      "Start date",
      ({ start }, i) =>
        start === null ? ["30/02/2023", "45/01/2023", "31/11/2023"][(i / 5) % 3]! : british(start),
    ];
    return {
      bytes: encoded(text(rowsOf(people, [ID, POSTCODE, column]))),
      answer: answerOf(people, ["start"]),
    };
  }),
  entry("dates-of-birth-too.csv", "date of birth beside date of start, refused", (draw) => {
    const people = caseload(draw, 40);
    return {
      bytes: encoded(
        text(
          rowsOf(people, [
            ID,
            filler("Date of Birth", "03/05/1980", "12/11/1975"),
            POSTCODE,
            START,
          ]),
        ),
      ),
      answer: answerOf(people, ["start"], { refused: ["Date of Birth"] }),
    };
  }),
  entry("dates-many.csv", "referral, assessment, start, review and end", (draw) => {
    const people = caseload(draw, 40);
    const later = (heading: string): Column => [heading, () => "28/02/2025"];
    const columns = [
      ID,
      POSTCODE,
      as("Start date", START),
      later("Review date"),
      later("End date"),
      later("Date record last updated"),
    ];
    return { bytes: encoded(text(rowsOf(people, columns))), answer: answerOf(people, ["start"]) };
  }),
];
