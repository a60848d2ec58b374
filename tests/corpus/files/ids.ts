import { answerOf, type Answer } from "../answer";
import type { Draw } from "../draw";
import { entry, type Entry } from "../entry";
import { caseload, residents, type Person } from "../people";
import {
  as,
  british,
  filler,
  HOUSEHOLD,
  ID,
  POSTCODE,
  PROGRAMME,
  rowsOf,
  START,
  type Column,
} from "../table";
import { encoded, text } from "../text";

/** Rows of contacts: each person once, twice or three times, the rows in turn. */
const contactsOf = (people: readonly Person[]): Person[] => [
  ...people,
  ...people.filter((_, i) => i % 2 === 0),
  ...people.filter((_, i) => i % 4 === 0),
];

/** Rows beyond the first of people placed: those of others are counted under their own reason. */
const logged = (
  people: readonly Person[],
  told: ("programme" | "start" | "household")[] = [],
): Answer => {
  const once = answerOf(people, told);
  const all = answerOf(contactsOf(people));
  return {
    ...all,
    ...once,
    outside: all.outside,
    lost: all.lost,
    repeats: all.people - once.people,
  };
};

const log = (
  name: string,
  what: string,
  columns: readonly Column[],
  told: ("programme" | "start")[] = [],
): Entry =>
  entry(name, what, (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(text(rowsOf(contactsOf(people), columns))),
      answer: logged(people, told),
    };
  });

const counter = (heading: string, from: number): Column => [
  heading,
  (_, row) => String(from + row),
];

/** Which column tells one person from another. */
export const PERSONS: readonly Entry[] = [
  log("contacts-id-first.csv", "a contact log: ID numbers the row, Client Ref the person", [
    counter("ID", 0),
    ID,
    POSTCODE,
    filler("Contact type", "Call", "Visit", "Letter"),
  ]),
  log(
    "contacts-named.csv",
    "Contact ID and Person ID",
    [counter("Contact ID", 70001), as("Person ID", ID), POSTCODE, PROGRAMME],
    ["programme"],
  ),
  log("attendance.csv", "one row for each session attended", [
    counter("Session Ref", 400),
    filler("Session", "Drop-in", "Workshop"),
    as("Participant", ID),
    POSTCODE,
  ]),
  log("case-and-person.csv", "a new case number for each referral of one person", [
    ["Case ID", (_, row) => `CASE/${2000 + row}`],
    as("Service User ID", ID),
    POSTCODE,
  ]),
  log(
    "person-last.csv",
    "the person stands in the last column, a unique number in the first",
    [counter("Unique ID", 1), POSTCODE, PROGRAMME, as("Client number", ID)],
    ["programme"],
  ),
  entry("number-column.csv", "Number is a file number, not people", (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(text(rowsOf(people, [ID, POSTCODE, counter("Number", 1000), START]))),
      answer: answerOf(people, ["start"]),
    };
  }),
  entry("row-numbers.csv", "No. counts the rows and there is no other id", (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(text(rowsOf(people, [counter("No.", 1), POSTCODE, PROGRAMME]))),
      answer: answerOf(people, ["programme"]),
    };
  }),
  entry("total-hours.csv", "Total is hours of support for each person", (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(text(rowsOf(people, [ID, POSTCODE, filler("Total", "12", "4", "37")]))),
      answer: answerOf(people),
    };
  }),
  entry("count-of-contacts.csv", "Count is contacts made with each person", (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(
        text(
          rowsOf(people, [
            as("Person ID", ID),
            POSTCODE,
            filler("Count", "3", "1", "8", "2"),
            START,
          ]),
        ),
      ),
      answer: answerOf(people, ["start"]),
    };
  }),
  entry("people-in-household.csv", "a column tells how many people live there", (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(
        text(rowsOf(people, [ID, POSTCODE, filler("People in household", "1", "4", "2"), START])),
      ),
      answer: answerOf(people, ["start"]),
    };
  }),
  entry("n-is-a-flag.csv", "N and Y columns of flags", (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(
        text(rowsOf(people, [ID, POSTCODE, filler("N", "1", "0"), filler("Y", "0", "1")])),
      ),
      answer: answerOf(people),
    };
  }),
  entry(
    "ids-as-decimals.csv",
    "half of the ids went through a spreadsheet and end in .0",
    (draw) => {
      const people = caseload(draw).map((p, i) => ({ ...p, id: String(300100 + i) }));
      const column: Column = [
        "Client ID",
        ({ id }, row) => (row >= people.length ? `${id}.0` : id),
      ];
      return {
        bytes: encoded(text(rowsOf(contactsOf(people), [column, POSTCODE, PROGRAMME]))),
        answer: logged(people, ["programme"]),
      };
    },
  ),
  entry(
    "ids-case-and-blanks.csv",
    "one person's id in two cases, with blanks and wide letters",
    (draw) => {
      const people = caseload(draw);
      const ways = [
        (id: string) => ` ${id.toLowerCase()} `,
        (id: string) => `${id}\u200b`,
        (id: string) => id.replace("C", "Ｃ"),
      ];
      const column: Column = [
        "Client ID",
        ({ id }, row) => (row >= people.length ? ways[row % 3]!(id) : id),
      ];
      return {
        bytes: encoded(text(rowsOf(contactsOf(people), [column, POSTCODE]))),
        answer: logged(people),
      };
    },
  ),
  entry(
    "ids-missing.csv",
    "N/A, dash, nought and unknown are no ids: each row is a person",
    (draw) => {
      const people = caseload(draw);
      const none = ["N/A", "-", "0", "unknown", "", "n/a", "None", "NULL"];
      const column: Column = [
        "Client ID",
        ({ id }, row) => (row % 2 === 0 ? id : none[(row % 16) >> 1]!),
      ];
      return {
        bytes: encoded(text(rowsOf(people, [column, POSTCODE, START]))),
        answer: answerOf(people, ["start"]),
      };
    },
  ),
  entry(
    "ids-redacted.csv",
    "ids taken out before the file was handed on, in as many words: each row is a person",
    (draw) => {
      const people = caseload(draw);
      const none = ["REDACTED", "[redacted]", "(withheld)", "Removed", "<unknown>", "As above"];
      const column: Column = [
        "Client ID",
        ({ id }, row) => (row % 2 === 0 ? id : none[(row >> 1) % none.length]!),
      ];
      return {
        bytes: encoded(text(rowsOf(people, [column, POSTCODE, START]))),
        answer: answerOf(people, ["start"]),
      };
    },
  ),
  entry(
    "ids-scientific.csv",
    "long ids that a spreadsheet cut to 1.23457E+11: no two can be told apart",
    (draw) => {
      const people = caseload(draw);
      return {
        bytes: encoded(text(rowsOf(people, [filler("Client ID", "1.23457E+11"), POSTCODE, START]))),
        answer: answerOf(people, ["start"]),
      };
    },
  ),
  entry("two-programmes-each.csv", "people in two programmes count once in each", (draw) => {
    const people = caseload(draw);
    const both = people.flatMap((p) => [
      { ...p, programme: "Moving On" },
      { ...p, programme: "Ways to Work" },
    ]);
    return {
      bytes: encoded(text(rowsOf(both, [ID, POSTCODE, PROGRAMME]))),
      answer: answerOf(both, ["programme"]),
    };
  }),
  entry("same-rows-twice.csv", "the whole export pasted below itself with its headings", (draw) => {
    const people = caseload(draw);
    const rows = rowsOf(people, [ID, POSTCODE, PROGRAMME]);
    const all = answerOf([...people, ...people]);
    const once = answerOf(people, ["programme"]);
    return {
      bytes: encoded(text([...rows, ...rows])),
      answer: { ...once, outside: all.outside, lost: all.lost, repeats: once.people, notPeople: 1 },
    };
  }),
  entry("ids-with-leading-noughts.csv", "ids of noughts and figures, all different", (draw) => {
    const people = caseload(draw).map((p, i) => ({ ...p, id: String(i + 1).padStart(8, "0") }));
    return {
      bytes: encoded(text(rowsOf(people, [as("Person ref", ID), POSTCODE, START]))),
      answer: answerOf(people, ["start"]),
    };
  }),
  entry("guid-ids.csv", "ids in braces", (draw) => {
    const people = caseload(draw).map((p, i) => ({
      ...p,
      id: `{3F2504E0-4F89-11D3-9A0C-${String(i).padStart(12, "0")}}`,
    }));
    return {
      bytes: encoded(text(rowsOf(people, [as("Unique identifier", ID), POSTCODE, START]))),
      answer: answerOf(people, ["start"]),
    };
  }),
];

const households = (draw: Draw, missing: readonly string[]): [Person[], Column] => {
  const people = caseload(draw).map((p, i) => (i % 3 === 0 ? { ...p, household: null } : p));
  return [
    people,
    ["Household ID", ({ household }, row) => household ?? missing[row % missing.length]!],
  ];
};

export const HOUSEHOLDS: readonly Entry[] = [
  entry("household-blank.csv", "a third have no household id", (draw) => {
    const [people, column] = households(draw, [""]);
    return {
      bytes: encoded(text(rowsOf(people, [ID, column, POSTCODE]))),
      answer: answerOf(people, ["household"]),
    };
  }),
  entry("household-words.csv", "words that say there is no household id", (draw) => {
    const [people, column] = households(draw, ["N/A", "-", "0", "unknown", "Not recorded", "none"]);
    return {
      bytes: encoded(text(rowsOf(people, [ID, column, POSTCODE]))),
      answer: answerOf(people, ["household"]),
    };
  }),
  entry("household-short-heading.csv", "HH Ref", (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(text(rowsOf(people, [ID, as("HH Ref", HOUSEHOLD), POSTCODE]))),
      answer: answerOf(people, ["household"]),
    };
  }),
  entry("family-number.csv", "Family Number", (draw) => {
    const people = caseload(draw).map((p) => ({ ...p, household: p.household!.slice(1) }));
    return {
      bytes: encoded(text(rowsOf(people, [ID, as("Family Number", HOUSEHOLD), POSTCODE]))),
      answer: answerOf(people, ["household"]),
    };
  }),
  entry("household-decimals.csv", "household numbers with and without .0", (draw) => {
    const people = caseload(draw).map((p) => ({ ...p, household: p.household!.slice(1) }));
    const column: Column = [
      "Household Number",
      ({ household }, row) => (row % 2 === 0 ? household! : `${household!}.0`),
    ];
    return {
      bytes: encoded(text(rowsOf(people, [ID, column, POSTCODE]))),
      answer: answerOf(people, ["household"]),
    };
  }),
  entry("household-none.csv", "a household column without one id", (draw) => {
    const people = residents(draw);
    return {
      bytes: encoded(text(rowsOf(people, [ID, HOUSEHOLD, POSTCODE]))),
      answer: answerOf(people, ["household"]),
    };
  }),
];

const spelt = (
  name: string,
  what: string,
  ways: readonly ((programme: string) => string)[],
): Entry =>
  entry(name, what, (draw) => {
    const people = caseload(draw);
    const column: Column = [
      "Programme",
      ({ programme }, row) => ways[row % ways.length]!(programme),
    ];
    return {
      bytes: encoded(text(rowsOf(people, [ID, POSTCODE, column]))),
      answer: answerOf(people, ["programme"]),
    };
  });

export const PROGRAMME_WORDS: readonly Entry[] = [
  spelt("programme-case.csv", "one programme in three cases", [
    (p) => p,
    (p) => p.toUpperCase(),
    (p) => p.toLowerCase(),
  ]),
  spelt("programme-blanks.csv", "one programme with blanks of all kinds", [
    (p) => p,
    (p) => ` ${p} `,
    (p) => p.replaceAll(" ", "  "),
    (p) => p.replaceAll(" ", "\u00a0"),
  ]),
  spelt("programme-invisible.csv", "one programme with invisible characters and wide letters", [
    (p) => p,
    (p) => `${p}\u200b`,
    (p) => `\uFEFF${p}`,
    (p) => p.replace(/[A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  ]),
  entry("programme-accents.csv", "one accent in two ways of Unicode", (draw) => {
    const people = caseload(draw).map((p) => ({ ...p, programme: "Café Trwsio" }));
    const column: Column = [
      "Scheme",
      ({ programme }, row) => programme.normalize(row % 2 === 0 ? "NFC" : "NFD"),
    ];
    return {
      bytes: encoded(text(rowsOf(people, [ID, POSTCODE, column]))),
      answer: answerOf(people, ["programme"]),
    };
  }),
  entry("programme-heading-name.csv", "the heading is Name of programme", (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(text(rowsOf(people, [ID, POSTCODE, as("Name of programme", PROGRAMME)]))),
      answer: answerOf(people, ["programme"]),
    };
  }),
  entry("outcome-words.csv", "status, outcome and reason for leaving", (draw) => {
    const people = caseload(draw);
    const columns = [
      ID,
      POSTCODE,
      PROGRAMME,
      filler("Status", "Open", "Closed"),
      filler("Reason for leaving", "Work", "Moved", ""),
      ["Start date", ({ start }: Person) => british(start)] as const,
    ];
    return {
      bytes: encoded(text(rowsOf(people, columns))),
      answer: answerOf(people, ["programme", "start"]),
    };
  }),
];
