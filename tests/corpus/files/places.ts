import { answerOf } from "../answer";
import { CODES, type Draw } from "../draw";
import { entry, type Entry } from "../entry";
import { caseload, codeOf, residents, type Lost, type Person } from "../people";
import { as, filler, ID, POSTCODE, PROGRAMME, rowsOf, START, type Column } from "../table";
import { encoded, text } from "../text";
import { older } from "./older-codes";

type Way = (postcode: string) => string;

/** Homes whose postcodes are typed in ways that leave no doubt which one is meant. */
const typed = (name: string, what: string, ways: readonly Way[], heading = "Postcode"): Entry =>
  entry(name, what, (draw) => {
    const people = residents(draw, 12 * ways.length).map((p, i) => ({
      ...p,
      typed: ways[i % ways.length]!(p.typed),
    }));
    return {
      bytes: encoded(text(rowsOf(people, [ID, as(heading, POSTCODE), PROGRAMME]))),
      answer: answerOf(people, ["programme"]),
    };
  });

const wide: Way = (p) =>
  p.replace(/[A-Z0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

export const TYPED: readonly Entry[] = [
  typed("postcode-blanks.csv", "no blank, two, blanks around, a tab before", [
    (p) => p.replace(" ", ""),
    (p) => p.replace(" ", "  "),
    (p) => ` ${p} `,
    (p) => `\t${p}`,
    (p) => p.toLowerCase(),
  ]),
  typed("postcode-marks.csv", "hyphens, dots, commas and stray quotation marks", [
    (p) => p.replace(" ", "-"),
    (p) => p.replace(" ", "."),
    (p) => `${p},`,
    (p) => `${p}.`,
    (p) => `'${p}`,
    (p) => `"${p}"`,
    (p) => `(${p})`,
    (p) => p.replace(" ", "–"),
  ]),
  typed("postcode-invisible.csv", "characters that nobody sees, from web pages", [
    (p) => `${p}\u200b`,
    (p) => `\uFEFF${p}`,
    (p) => p.replace(" ", "\u00a0"),
    (p) => p.replace(" ", "\u202f"),
    (p) => `\u200e${p}`,
    (p) => p.replace(" ", "\u2009"),
    (p) => p.replace(" ", "\u00ad "),
    (p) => `${p}\u2060`,
  ]),
  typed("postcode-wide-letters.csv", "wide letters of an Asian keyboard", [wide, (p) => p]),
  typed("postcode-country.csv", "the country after the postcode", [
    (p) => `${p}, UK`,
    (p) => `${p}, England`,
    (p) => `${p} United Kingdom`,
    (p) => `${p} GB`,
  ]),
  typed("postcode-town.csv", "the town before the postcode", [
    (p) => `Liverpool ${p}`,
    (p) => `Bootle, ${p}`,
    (p) => `St Helens, Merseyside, ${p}`,
    (p) => `MERSEYSIDE ${p}`,
  ]),
  typed("postcode-blank-elsewhere.csv", "the blank in the wrong place", [
    (p) => p.replace(" ", "").replace(/(..)(.*)/, "$1 $2"),
    (p) => p.replace(" ", "").replace(/(.)$/, " $1"),
    (p) => p.replace(" ", "").replace(/\B/g, " "),
  ]),
  typed("postcode-remarks.csv", "remarks after the postcode", [
    (p) => `${p} (temporary)`,
    (p) => `${p} - hostel`,
    (p) => `${p}*`,
    (p) => `${p} ?`,
  ]),
  typed("postcode-two-lines.csv", "a line break inside the postcode", [
    (p) => p.replace(" ", "\n"),
    (p) => `${p}\r\n`,
    (p) => p,
  ]),
  typed(
    "postcode-of-residence.csv",
    "the heading says of residence",
    [(p) => p],
    "PostCode of residence",
  ),
  typed(
    "address-postcode.csv",
    "the heading starts with a word for addresses",
    [(p) => p],
    "Address postcode",
  ),
  typed(
    "client-postcode.csv",
    "the heading has a word for people in it",
    [(p) => p],
    "Client's home post code",
  ),
  typed("postal-code.csv", "the heading of an American system", [(p) => p], "ZIP / Postal Code"),
  typed(
    "postcode-unknown-heading.csv",
    "a heading that says nothing; the cells do",
    [(p) => p],
    "PC_1",
  ),
  entry("postcode-letter-o.csv", "the letter O where only a nought can stand", (draw) => {
    const people = residents(draw, 400)
      .filter((p) => /^\S+ 0/.test(p.typed) || draw.chance() < 0.1)
      .map((p) => ({ ...p, typed: p.typed.replace(" 0", " O") }));
    return {
      bytes: encoded(text(rowsOf(people, [ID, POSTCODE, START]))),
      answer: answerOf(people, ["start"]),
    };
  }),
];

const WORDS: readonly (readonly [Lost, readonly string[]])[] = [
  [
    "no fixed abode",
    [
      "NFA",
      "No fixed abode",
      "no fixed address",
      "Homeless",
      "Rough sleeper",
      "N.F.A.",
      "ZZ99 3VZ",
    ],
  ],
  [
    "unknown",
    [
      "Unknown",
      "Not known",
      "N/K",
      "Refused",
      "Declined to say",
      "Prefer not to say",
      "Not recorded",
      "TBC",
      "N/A",
      "-",
      "ZZ99 3WZ",
      "NULL",
      "0",
      "?",
      "xxxx",
    ],
  ],
  ["unreadable", ["12345", "L", "Riverside flats", "01/02/2023", "L1 8JQ1"]],
  ["too wide", ["L8", "CH41", "WA10", "PR9"]],
];

const lostAs = (name: string, what: string, which: (words: Lost) => boolean): Entry =>
  entry(name, what, (draw) => {
    const people: Person[] = residents(draw, 40);
    const lost = WORDS.filter(([reason]) => which(reason)).flatMap(([reason, words]) =>
      words.map((word, i): Person => ({
        ...people[i]!,
        id: `X${reason}${i}`,
        home: { lost: reason },
        typed: word,
      })),
    );
    const all = people.flatMap((person, i) =>
      lost[i] === undefined ? [person] : [person, lost[i]],
    );
    return {
      bytes: encoded(text(rowsOf(all, [ID, POSTCODE, PROGRAMME]))),
      answer: answerOf(all, ["programme"]),
    };
  });

export const LOST: readonly Entry[] = [
  lostAs(
    "no-fixed-abode.csv",
    "words and codes for people without an address",
    (r) => r === "no fixed abode",
  ),
  lostAs("unknown-places.csv", "words for a place that nobody knows", (r) => r === "unknown"),
  lostAs("unreadable-places.csv", "what is no postcode at all", (r) => r === "unreadable"),
  lostAs(
    "outcodes-only.csv",
    "the first half of a postcode: too wide for one area",
    (r) => r === "too wide",
  ),
  lostAs("all-kinds-lost.csv", "all of these together", () => true),
  entry("elsewhere.csv", "postcodes of other cities, countries, islands and the forces", (draw) => {
    const far = ["M1 1AE", "SW1A 1AA", "JE2 3AB", "IM1 1AA", "BFPO 61", "EH1 1YZ", "GY1 1AA"];
    const people = residents(draw, 40);
    const others = far.map((elsewhere, i): Person => ({
      ...people[i]!,
      id: `X${i}`,
      home: { elsewhere },
      typed: elsewhere,
    }));
    const all = people.flatMap((person, i) =>
      others[i] === undefined ? [person] : [person, others[i]],
    );
    return { bytes: encoded(text(rowsOf(all, [ID, POSTCODE]))), answer: answerOf(all) };
  }),
  entry("masked-postcodes.csv", "the last two letters are taken away on purpose", (draw) => {
    const people = residents(draw, 40).map((p) => ({ ...p, typed: p.typed.slice(0, -2) }));
    const answer = answerOf(people);
    Reflect.deleteProperty(answer, "areas");
    return { bytes: encoded(text(rowsOf(people, [ID, as("Postcode sector", POSTCODE)]))), answer };
  }),
];

const CODE: Column = ["LSOA21CD", (person) => codeOf(person) ?? ""];
const coded = (name: string, what: string, columns: readonly Column[]): Entry =>
  entry(name, what, (draw) => {
    const people = residents(draw);
    return {
      bytes: encoded(text(rowsOf(people, columns))),
      answer: answerOf(people, ["programme"]),
    };
  });

const bad = ["Unknown", "", "ZZ99 3VZ", "N/A", "not given"];

/** One half of the people has a good postcode, the other a good code. */
const halves = (draw: Draw): Person[] => residents(draw, 60);

export const COUNTRY_CODES: readonly Entry[] = [
  coded("lsoa-codes.csv", "codes of 2021 instead of postcodes", [ID, CODE, PROGRAMME]),
  coded("lsoa-codes-small.csv", "codes in small letters with blanks", [
    ID,
    as("lsoa", ["", (p) => ` ${(codeOf(p) ?? "").toLowerCase()} `]),
    PROGRAMME,
  ]),
  coded("lsoa-code-and-name.csv", "code and name in one cell", [
    ID,
    as("LSOA 2021", ["", (p) => `${codeOf(p) ?? ""} : Liverpool 031A`]),
    PROGRAMME,
  ]),
  coded("lsoa-and-wider-codes.csv", "borough, ward and MSOA codes stand before the LSOA's", [
    ID,
    filler("LAD22CD", "E08000012"),
    filler("Ward code", "E05000886"),
    filler("MSOA21CD", "E02001347"),
    CODE,
    filler("LSOA21NM", "Liverpool 031A"),
    PROGRAMME,
  ]),
  coded("lsoa-spelt-out.csv", "Lower layer Super Output Area", [
    ID,
    as("Lower layer Super Output Area code", CODE),
    PROGRAMME,
  ]),
  coded("lsoa-unknown-heading.csv", "a heading that says nothing", [
    ID,
    as("geo", CODE),
    PROGRAMME,
  ]),
  entry("lsoa-2011.csv", "codes of 2011, some of areas since divided or joined", (draw) => {
    const people = residents(draw, 120).map((p, i): Person => {
      const old = older[i % older.length]!;
      return i % 3 === 0
        ? { ...p, home: { postcode: "", code: old.code }, typed: old.was }
        : { ...p, typed: codeOf(p) ?? "" };
    });
    // An area that came into being in 2021 has no code of 2011: leave those people out.
    const from2011 = people.filter(
      (p) => p.typed < "E01034000" || older.some(({ was }) => was === p.typed),
    );
    return {
      bytes: encoded(text(rowsOf(from2011, [ID, as("LSOA11CD", POSTCODE), PROGRAMME]))),
      answer: answerOf(from2011, ["programme"]),
    };
  }),
  entry("codes-elsewhere.csv", "codes of Manchester, Wales and Scotland", (draw) => {
    const far = ["E01005061", "W01001234", "S01006506", "E01000001"];
    const people = residents(draw, 40).map((p): Person => ({ ...p, typed: codeOf(p) ?? "" }));
    const all = [
      ...people,
      ...far.map((elsewhere, i): Person => ({
        ...people[i]!,
        id: `X${i}`,
        home: { elsewhere },
        typed: elsewhere,
      })),
    ];
    return {
      bytes: encoded(text(rowsOf(all, [ID, as("LSOA code", POSTCODE)]))),
      answer: answerOf(all),
    };
  }),
  entry("bad-postcode-good-code.csv", "the postcode is unknown, the code is there", (draw) => {
    const people = halves(draw).map((p, i) => ({
      ...p,
      typed: i % 2 === 0 ? p.typed : bad[i % bad.length]!,
    }));
    return { bytes: encoded(text(rowsOf(people, [ID, POSTCODE, CODE]))), answer: answerOf(people) };
  }),
  entry(
    "good-postcode-bad-code.csv",
    "the code is missing or no code, the postcode is there",
    (draw) => {
      const people = halves(draw);
      const code: Column = [
        "LSOA code",
        (p, i) => (i % 2 === 0 ? codeOf(p)! : ["#N/A", "", "E02001347"][i % 3]!),
      ];
      return {
        bytes: encoded(text(rowsOf(people, [ID, code, POSTCODE]))),
        answer: answerOf(people),
      };
    },
  ),
  entry("two-postcodes.csv", "home postcode, and a temporary one where that is empty", (draw) => {
    const people = halves(draw);
    const home: Column = ["Home postcode", ({ typed }, i) => (i % 2 === 0 ? typed : "")];
    const temporary: Column = ["Temporary postcode", ({ typed }, i) => (i % 2 === 0 ? "" : typed)];
    return {
      bytes: encoded(text(rowsOf(people, [ID, home, temporary]))),
      answer: answerOf(people),
    };
  }),
  entry(
    "current-and-previous.csv",
    "the previous postcode stands first and must not be taken",
    (draw) => {
      const people = halves(draw);
      const previous: Column = ["Previous postcode", () => "M1 1AE"];
      return {
        bytes: encoded(text(rowsOf(people, [ID, previous, as("Current postcode", POSTCODE)]))),
        answer: answerOf(people),
      };
    },
  ),
  entry(
    "provider-postcode.csv",
    "the centre's postcode stands first, one for all; the person's comes after",
    (draw) => {
      const people = halves(draw);
      const centre: Column = ["Centre postcode", () => "L1 8JQ"];
      return {
        bytes: encoded(text(rowsOf(people, [ID, centre, as("Participant postcode", POSTCODE)]))),
        answer: answerOf(people),
      };
    },
  ),
  entry(
    "split-postcode.csv",
    "the two halves of the postcode in two columns, and the whole in a third",
    (draw) => {
      const people = caseload(draw);
      const half =
        (i: number): Column["1"] =>
        ({ typed, home }) =>
          "code" in home ? (typed.split(" ")[i] ?? "") : "";
      return {
        bytes: encoded(
          text(
            rowsOf(people, [
              ID,
              ["Postcode out", half(0)],
              ["Postcode in", half(1)],
              as("Postcode full", POSTCODE),
            ]),
          ),
        ),
        answer: answerOf(people),
      };
    },
  ),
  entry("new-codes.csv", "every area of the region once", () => {
    const people = CODES.map((code, i): Person => ({
      id: `C${i}`,
      household: null,
      home: { postcode: "", code },
      typed: code,
      programme: "",
      start: null,
    }));
    return {
      bytes: encoded(text(rowsOf(people, [ID, as("LSOA21 code", POSTCODE)]))),
      answer: answerOf(people),
    };
  }),
];
