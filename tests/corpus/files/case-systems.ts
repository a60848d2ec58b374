import { answerOf } from "../answer";
import { entry, type Entry } from "../entry";
import { caseload } from "../people";
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
  USUAL,
} from "../table";
import { encoded, text, type Encoding, type TextForm } from "../text";

const TOLD = ["programme", "household", "start"] as const;

/** The usual table in one form of text. */
const plain = (
  name: string,
  what: string,
  form: TextForm,
  encoding: Encoding = "utf-8",
  mark = false,
): Entry =>
  entry(name, what, (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(text(rowsOf(people), form), encoding, mark),
      answer: answerOf(people, TOLD),
    };
  });

/** Plain tables: what differs is how the text is written. */
export const FORMS: readonly Entry[] = [
  plain("caseload.csv", "commas, UTF-8", {}),
  plain("caseload-crlf-bom.csv", "Excel's CSV UTF-8", { newline: "\r\n" }, "utf-8", true),
  plain("caseload-no-last-end.csv", "no end to the last line", { ends: false }),
  plain("caseload-all-quoted.csv", "a report server quotes every cell", {
    quotes: "all",
    newline: "\r\n",
  }),
  plain(
    "caseload-unicode-text.txt",
    "Excel's Unicode text",
    { delimiter: "\t", newline: "\r\n" },
    "utf-16le",
    true,
  ),
  plain("caseload-utf16be.csv", "UTF-16, big end first", {}, "utf-16be", true),
  plain("caseload-utf16-unmarked.csv", "UTF-16 without a mark", { newline: "\r\n" }, "utf-16le"),
  plain("caseload-old-mac.csv", "line ends of an old Macintosh", { newline: "\r" }),
  plain("caseload-semicolons.csv", "a Continental spreadsheet", {
    delimiter: ";",
    newline: "\r\n",
  }),
  plain("caseload-bars.txt", "bars between cells", { delimiter: "|" }),
  plain("caseload.tsv", "tabs between cells", { delimiter: "\t" }),
  plain("caseload-tabs-quoted.csv", "tabs in a file called CSV, all quoted", {
    delimiter: "\t",
    quotes: "all",
  }),
  plain(
    "caseload-semicolons-utf16.csv",
    "semicolons in UTF-16",
    { delimiter: ";" },
    "utf-16le",
    true,
  ),
];

/** Layouts of systems that keep cases, without their names. */
export const SYSTEMS: readonly Entry[] = [
  entry("housing-system.csv", "a council's housing system shouts its headings", (draw) => {
    const people = caseload(draw);
    const columns = [
      as("PERSON_REF", ID),
      filler("TEN_TYPE_CD", "SEC", "INT", "TMP"),
      as("HOUSEHOLD_REF", HOUSEHOLD),
      as("POST_CODE", POSTCODE),
      as("PROGRAMME_NAME", PROGRAMME),
      as("START_DATE", START),
    ];
    return {
      bytes: encoded(text(rowsOf(people, columns), { newline: "\r\n" })),
      answer: answerOf(people, TOLD),
    };
  }),
  entry("database-export.txt", "a desktop database adds midnight to each date", (draw) => {
    const people = caseload(draw);
    const columns = [
      ID,
      POSTCODE,
      PROGRAMME,
      [
        "Start Date",
        ({ start }: { start: string | null }) => `${british(start)} 00:00:00`,
      ] as const,
    ];
    const bytes = encoded(
      text(rowsOf(people, columns), { quotes: "all", newline: "\r\n" }),
      "windows-1252",
    );
    return { bytes, answer: answerOf(people, ["programme", "start"]) };
  }),
  entry(
    "database-query.txt",
    "a query tool underlines the headings and counts the rows",
    (draw) => {
      const people = caseload(draw);
      const [headings, ...rows] = rowsOf(people, [ID, POSTCODE, PROGRAMME]);
      const all = [headings!, headings!.map((h) => "-".repeat(h.length)), ...rows];
      const words = `${text(all, { delimiter: "\t", newline: "\r\n" })}\r\n(${rows.length} rows affected)\r\n`;
      return { bytes: encoded(words), answer: answerOf(people, ["programme"], { notPeople: 2 }) };
    },
  ),
  entry(
    "list-with-bars.txt",
    "an enterprise system's unconverted list: frames of bars and dashes",
    (draw) => {
      const people = caseload(draw);
      const [headings, ...rows] = rowsOf(people, [ID, POSTCODE, PROGRAMME]).map(([a, b, c]) => [
        "",
        a!.padEnd(12),
        b!.padEnd(10),
        c!.padEnd(24),
        "",
      ]);
      const line = "-".repeat(52);
      const lines = [
        "Dynamic List Display",
        "",
        line,
        headings!.join("|"),
        line,
        ...rows.map((row) => row.join("|")),
        line,
      ];
      return {
        bytes: encoded(`${lines.join("\r\n")}\r\n`),
        answer: answerOf(people, ["programme"], { notPeople: 2 }),
      };
    },
  ),
  entry(
    "form-answers.csv",
    "answers to a form: questions for headings, a time stamp first",
    (draw) => {
      const people = caseload(draw);
      const columns = [
        filler("Timestamp", "2024/05/03 2:14:07 pm BST", "2024/05/04 9:01:55 am BST"),
        as("What is your postcode?", POSTCODE),
        as("Which programme are you joining?", PROGRAMME),
        filler("How did you hear of us?", "A friend", "Jobcentre", "Library; poster"),
      ];
      return {
        bytes: encoded(text(rowsOf(people, columns))),
        answer: answerOf(people, ["programme"]),
      };
    },
  ),
  entry("survey-three-headings.csv", "a survey tool writes three rows of headings", (draw) => {
    const people = caseload(draw);
    const [, ...rows] = rowsOf(people, [ID, POSTCODE, START]);
    const all = [
      ["Q1", "Q2", "Q3"],
      ["Participant ID", "Postcode", "Start date"],
      ['{"ImportId":"QID1_TEXT"}', '{"ImportId":"QID2_TEXT"}', '{"ImportId":"QID3"}'],
      ...rows,
    ];
    return { bytes: encoded(text(all)), answer: answerOf(people, ["start"], { notPeople: 1 }) };
  }),
  entry("report-server.csv", "a report server's own names for text boxes", (draw) => {
    const people = caseload(draw);
    const columns = [
      filler("Textbox12", "Caseload by worker"),
      as("Client_Ref", ID),
      as("Postcode1", POSTCODE),
      as("Programme1", PROGRAMME),
      as("Start_Date", START),
    ];
    return {
      bytes: encoded(text(rowsOf(people, columns), { newline: "\r\n" }), "utf-8", true),
      answer: answerOf(people, ["programme", "start"]),
    };
  }),
  entry("crm-report.csv", "a customer system signs its reports with five lines", (draw) => {
    const people = caseload(draw);
    const rows = rowsOf(people, [
      as("Contact ID", ID),
      as("Mailing Zip/Postal Code", POSTCODE),
      as("Programme: Name", PROGRAMME),
    ]);
    const footer = [
      "",
      "",
      '"Caseload report"',
      '"Copyright (c) 2000-2024 Example Ltd. All rights reserved."',
      '"Confidential Information - Do Not Distribute"',
      '"Generated By:  Example User  01/06/2024 09:14"',
      '"Example Council"',
    ];
    return {
      bytes: encoded(text(rows, { quotes: "all" }) + footer.join("\n")),
      answer: answerOf(people, ["programme"], { notPeople: 5 }),
    };
  }),
  entry(
    "charity-log.csv",
    "a charity's log: the person is called URN, the scheme Project",
    (draw) => {
      const people = caseload(draw);
      const columns = [
        filler("Record Type", "Person"),
        as("Person URN", ID),
        as("Family URN", HOUSEHOLD),
        as("Home Postcode", POSTCODE),
        as("Project", PROGRAMME),
        as("Date Registered", START),
      ];
      return {
        bytes: encoded(text(rowsOf(people, columns), { quotes: "all" })),
        answer: answerOf(people, TOLD),
      };
    },
  ),
  entry(
    "outcomes-system.csv",
    "an outcomes system: profile, work area, first engagement",
    (draw) => {
      const people = caseload(draw);
      const columns = [
        as("Profile ID", ID),
        filler("Profile type", "Individual"),
        as("Postcode (home)", POSTCODE),
        as("Programme", PROGRAMME),
        as("Start Date (dd/mm/yyyy)", START),
      ];
      return {
        bytes: encoded(text(rowsOf(people, columns)), "utf-8", true),
        answer: answerOf(people, ["programme", "start"]),
      };
    },
  ),
  entry(
    "learner-return.csv",
    "a college's learner return: letters and numbers for headings",
    (draw) => {
      const people = caseload(draw);
      const columns = [
        as("LearnRefNumber", ID),
        filler("UKPRN", "10009999"),
        filler("LearnAimRef", "60123456", "60123457"),
        as("PostcodePrior", POSTCODE),
        as("LearnStartDate", ["", ({ start }) => start ?? ""]),
      ];
      return { bytes: encoded(text(rowsOf(people, columns))), answer: answerOf(people, ["start"]) };
    },
  ),
  entry(
    "workbook-as-text.csv",
    "ids and postcodes written as formulas so that a spreadsheet keeps them",
    (draw) => {
      const people = caseload(draw);
      const columns = [
        as("Client Ref", ["", ({ id }) => `="${id}"`]),
        as("Postcode", ["", ({ typed }) => `="${typed}"`]),
        PROGRAMME,
      ];
      return {
        bytes: encoded(text(rowsOf(people, columns))),
        answer: answerOf(people, ["programme"]),
      };
    },
  ),
  entry("tick-boxes.csv", "an online sheet: tick boxes are TRUE and FALSE", (draw) => {
    const people = caseload(draw);
    const columns = [
      ...USUAL,
      filler("Consent", "TRUE"),
      filler("Closed", "FALSE", "TRUE", "FALSE"),
    ];
    return { bytes: encoded(text(rowsOf(people, columns))), answer: answerOf(people, TOLD) };
  }),
  entry(
    "yes-or-no.csv",
    "answers of yes and no under headings that could be dates or outcomes",
    (draw) => {
      const people = caseload(draw);
      const columns = [
        ID,
        POSTCODE,
        START,
        filler("Ended", "Yes", "No"),
        filler("Enrolled", "Y", "N"),
      ];
      return { bytes: encoded(text(rowsOf(people, columns))), answer: answerOf(people, ["start"]) };
    },
  ),
];
