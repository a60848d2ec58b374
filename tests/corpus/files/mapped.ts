import { answerOf } from "../answer";
import { entry, type Entry } from "../entry";
import { caseload } from "../people";
import { as, filler, HOUSEHOLD, ID, POSTCODE, PROGRAMME, rowsOf, START } from "../table";
import { encoded, text } from "../text";

const TOLD = ["programme", "household", "start"] as const;

/** Files that need a word of the reader: which column is what. */
export const MAPPED: readonly Entry[] = [
  entry("map-codes.csv", "headings that are codes of a system", (draw) => {
    const people = caseload(draw);
    const columns = [
      as("F001", ID),
      as("F002", HOUSEHOLD),
      as("F017", POSTCODE),
      as("F023", PROGRAMME),
      as("F040", START),
    ];
    return {
      bytes: encoded(text(rowsOf(people, columns))),
      answer: answerOf(people, TOLD, {
        mapping: {
          F001: "participant",
          F002: "household",
          F017: "postcode",
          F023: "programme",
          F040: "start",
        },
      }),
    };
  }),
  entry("map-french.csv", "headings in another language", (draw) => {
    const people = caseload(draw);
    const columns = [
      as("Dossier", ID),
      as("Foyer", HOUSEHOLD),
      as("Code postal", POSTCODE),
      as("Dispositif", PROGRAMME),
      as("Entrée", START),
    ];
    return {
      bytes: encoded(text(rowsOf(people, columns), { delimiter: ";" }), "windows-1252"),
      answer: answerOf(people, TOLD, {
        mapping: {
          Dossier: "participant",
          Foyer: "household",
          "Code postal": "postcode",
          Dispositif: "programme",
          Entrée: "start",
        },
      }),
    };
  }),
  entry("map-welsh.csv", "headings in Welsh", (draw) => {
    const people = caseload(draw);
    const columns = [
      as("Cyfeirnod", ID),
      as("Cod post", POSTCODE),
      as("Rhaglen", PROGRAMME),
      as("Dyddiad dechrau", START),
    ];
    return {
      bytes: encoded(text(rowsOf(people, columns))),
      answer: answerOf(people, ["programme", "start"], {
        mapping: {
          Cyfeirnod: "participant",
          "Cod post": "postcode",
          Rhaglen: "programme",
          "Dyddiad dechrau": "start",
        },
      }),
    };
  }),
  entry("map-two-starts.csv", "the reader prefers another date", (draw) => {
    const people = caseload(draw);
    const columns = [
      ID,
      POSTCODE,
      filler("Referral date", "01/02/2020", "05/06/2020"),
      as("First session", START),
    ];
    return {
      bytes: encoded(text(rowsOf(people, columns))),
      answer: answerOf(people, ["start"], {
        mapping: { "Referral date": null, "First session": "start" },
      }),
    };
  }),
  entry("map-strand.csv", "the reader takes the strand as programme", (draw) => {
    const people = caseload(draw);
    const columns = [ID, POSTCODE, filler("Funder", "One fund"), as("Strand", PROGRAMME)];
    return {
      bytes: encoded(text(rowsOf(people, columns))),
      answer: answerOf(people, ["programme"], { mapping: { Strand: "programme" } }),
    };
  }),
  entry("map-years-as-counts.csv", "a column of counts called by its year", () => {
    const areas = { E01006412: 12, E01006413: 40, E01006414: 7 };
    const rows = [
      ["LSOA code", "2022/23", "2023/24"],
      ...Object.entries(areas).map(([code, n]) => [code, "5", String(n)]),
    ];
    return {
      bytes: encoded(text(rows)),
      answer: {
        people: 59,
        areas,
        outside: 0,
        lost: {},
        notPeople: 0,
        repeats: 0,
        unknownCounts: 0,
        mapping: { "2023/24": "count" },
      },
    };
  }),
];
