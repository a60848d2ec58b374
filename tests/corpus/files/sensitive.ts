import { answerOf } from "../answer";
import { entry, type Entry } from "../entry";
import { caseload } from "../people";
import { as, filler, ID, POSTCODE, PROGRAMME, rowsOf, START, type Column } from "../table";
import { encoded, text } from "../text";

/** Names that stand for nobody. */
const NAMES = ["Jane Doe", "John Doe", "Joe Bloggs", "Jane Bloggs", "Richard Roe"];

/** Columns of the usual table with others that must not be read; it is still of use. */
const beside = (
  name: string,
  what: string,
  columns: readonly Column[],
  refused: readonly string[],
): Entry =>
  entry(name, what, (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(text(rowsOf(people, [...columns, ID, POSTCODE, PROGRAMME, START]))),
      answer: answerOf(people, ["programme", "start"], { refused }),
    };
  });

const heads = (what: string, ...headings: string[]): Entry =>
  beside(
    `refused-${headings[0]!.toLowerCase().replace(/[^a-z]+/g, "-")}.csv`,
    what,
    headings.map((h) => filler(h, "x1", "x2")),
    headings,
  );

export const SENSITIVE: readonly Entry[] = [
  heads(
    "names under many headings",
    "First name",
    "Surname",
    "Known as",
    "Client name",
    "Full_Name",
    "Forename(s)",
  ),
  heads("days of birth", "D.O.B.", "Date of birth", "Birth date"),
  heads("numbers of people", "NHS Number", "National Insurance No", "NINO", "UPN", "Passport no"),
  heads("ways to reach people", "Email", "Mobile number", "Telephone", "E-mail address"),
  heads("where exactly people live", "Address line 1", "Home address", "UPRN", "House number"),
  heads("free text", "Notes", "Comments", "Case history"),
  beside(
    "names-in-cells.csv",
    "a heading that says nothing over people's names",
    [filler("Contact", ...NAMES)],
    ["Contact"],
  ),
  beside(
    "names-last-first.csv",
    "names with the last one first",
    [filler("Entry", "Doe, Jane", "Bloggs, Joe", "Roe, Richard")],
    ["Entry"],
  ),
  beside(
    "emails-in-cells.csv",
    "addresses of mail under a heading that says nothing",
    [filler("Login", "a@example.org", "b@example.org")],
    ["Login"],
  ),
  beside(
    "nino-in-cells.csv",
    "NI numbers under a heading that says nothing",
    [filler("Code 2", "CE123456A", "CE 12 34 57 B")],
    ["Code 2"],
  ),
  beside(
    "phones-in-cells.csv",
    "telephone numbers under a heading that says nothing",
    [filler("Best", "07700 900123", "0151 496 0123", "+44 7700 900456")],
    ["Best"],
  ),
  entry(
    "id-column-of-names.csv",
    "the column called Client holds names: it is refused, rows still count",
    (draw) => {
      const people = caseload(draw);
      return {
        bytes: encoded(text(rowsOf(people, [filler("Client", ...NAMES), POSTCODE, START]))),
        answer: answerOf(people, ["start"], { refused: ["Client"] }),
      };
    },
  ),
  entry(
    "programme-of-workers.csv",
    "the column called Project holds names of workers: it is refused",
    (draw) => {
      const people = caseload(draw);
      return {
        bytes: encoded(text(rowsOf(people, [ID, POSTCODE, filler("Project", ...NAMES), START]))),
        answer: answerOf(people, ["start"], { refused: ["Project"] }),
      };
    },
  ),
  entry(
    "programme-looks-like-name.csv",
    "programmes of two words with capitals are no people",
    (draw) => {
      const people = caseload(draw).map((p, i) => ({
        ...p,
        programme: ["Moving On", "Steps Forward", "Better Start"][i % 3]!,
      }));
      return {
        bytes: encoded(text(rowsOf(people, [ID, POSTCODE, PROGRAMME]))),
        answer: answerOf(people, ["programme"]),
      };
    },
  ),
  entry("household-of-surnames.csv", "households called by surname: refused", (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(text(rowsOf(people, [ID, filler("Family name", "Doe", "Roe"), POSTCODE]))),
      answer: answerOf(people, [], { refused: ["Family name"] }),
    };
  }),
  entry(
    "description-of-programme.csv",
    "Programme description is a programme, not free text",
    (draw) => {
      const people = caseload(draw);
      return {
        bytes: encoded(
          text(rowsOf(people, [ID, POSTCODE, as("Programme description", PROGRAMME)])),
        ),
        answer: answerOf(people, ["programme"]),
      };
    },
  ),
];
