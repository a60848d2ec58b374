/** What a participants file may hold. Every other column is dropped before anything is kept. */
export type FieldId =
  | "participant"
  | "household"
  | "postcode"
  | "lsoa"
  | "programme"
  | "start"
  | "end"
  | "outcome"
  | "count";

export interface Field {
  readonly id: FieldId;
  /** The heading in the template. */
  readonly heading: string;
  /** One plain sentence for the remapping list. */
  readonly sentence: string;
  /** Headings it is recognised by, in lower case without spaces or punctuation. */
  readonly synonyms: readonly string[];
}

/** In the order of the template's columns. */
export const FIELDS: readonly Field[] = [
  {
    id: "participant",
    heading: "participant_id",
    sentence: "A pseudonym for each person, to count nobody twice; never a name or NI number.",
    synonyms: [
      ...["participantid", "participant", "personid", "clientid", "client", "customerid"],
      ...["serviceuserid", "learnerid", "caseid", "caseref", "casereference", "uniqueid", "uid"],
      ...["id", "ref", "reference", "participantref", "clientref", "pseudonym", "pseudonymousid"],
    ],
  },
  {
    id: "household",
    heading: "household_id",
    sentence: "A pseudonym for each household, to see households with more than one participant.",
    synonyms: ["householdid", "household", "hhid", "householdref", "familyid", "familyref", "hid"],
  },
  {
    id: "postcode",
    heading: "postcode",
    sentence: "Home postcode; it becomes an area and is forgotten.",
    synonyms: ["postcode", "homepostcode", "pcd", "pcds", "pcd7", "pcd8", "postalcode", "zip"],
  },
  {
    id: "lsoa",
    heading: "lsoa_code",
    sentence: "LSOA code of 2011 or 2021, instead of a postcode.",
    synonyms: [
      ...["lsoa", "lsoacode", "lsoa21", "lsoa21cd", "lsoa21code", "lsoa2021", "lsoa11"],
      ...["lsoa11cd", "lsoa11code", "lsoa2011", "areacode", "lsoacd", "geographycode"],
    ],
  },
  {
    id: "programme",
    heading: "programme",
    sentence: "Which programme, where the file holds several.",
    synonyms: ["programme", "program", "programmename", "project", "projectname", "scheme"],
  },
  {
    id: "start",
    heading: "start_date",
    sentence: "When the person started; kept as a month.",
    synonyms: [
      ...["startdate", "start", "datestarted", "started", "enrolmentdate", "enrolled"],
      ...["joined", "datejoined", "registrationdate", "referraldate", "dateofreferral"],
    ],
  },
  {
    id: "end",
    heading: "end_date",
    sentence: "When the person left; used only to find impossible dates.",
    synonyms: [
      "enddate",
      "end",
      "dateended",
      "ended",
      "leavingdate",
      "dateleft",
      "exitdate",
      "closed",
    ],
  },
  {
    id: "outcome",
    heading: "outcome",
    sentence: "What came of it, in a few set words.",
    synonyms: ["outcome", "result", "status", "destination", "outcometype"],
  },
  {
    id: "count",
    heading: "participants",
    sentence: "People per row, where the file is already counted by LSOA.",
    synonyms: ["participants", "count", "people", "number", "total", "n", "numberofparticipants"],
  },
];

/** Participants as they are kept: columns over placed rows, no text and no identifier. */
export interface Participants {
  readonly count: number;
  /** Row of the person's area. */
  readonly row: Uint16Array;
  /** Households numbered as they came, −1 where unknown. */
  readonly household: Int32Array;
  /** Index into `programmes`. */
  readonly programme: Uint8Array;
  /** Months since January 1970, −1 where unknown. */
  readonly start: Int16Array;
  /** Index into `outcomes`, 255 where there is none. */
  readonly outcome: Uint8Array;
  /** People in the row: 1, or the count of a file counted by area. */
  readonly people: Uint32Array;
  readonly programmes: readonly string[];
  readonly outcomes: readonly string[];
  /** Distinct households, 0 where the file has no household column. */
  readonly households: number;
  /** Whether every id is one of the synthetic generator's. */
  readonly syntheticIds?: boolean;
}
