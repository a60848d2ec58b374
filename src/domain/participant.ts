/** What a participants file may hold. Every other column is dropped before anything is kept. */
export type FieldId =
  | "participant"
  | "household"
  | "postcode"
  | "lsoa"
  | "place"
  | "programme"
  | "start"
  | "end"
  | "count";

export interface Field {
  readonly id: FieldId;
  /** The heading in the template. */
  readonly heading: string;
  /** The name in the list of columns. */
  readonly title: string;
  /** One plain sentence for the list of fields. */
  readonly sentence: string;
}

/** In the order of the template's columns. */
export const FIELDS: readonly Field[] = [
  {
    id: "participant",
    heading: "participant_id",
    title: "Person’s reference",
    sentence: "A pseudonym for each person, to count nobody twice; never a name or NI number.",
  },
  {
    id: "household",
    heading: "household_id",
    title: "Household’s reference",
    sentence: "A pseudonym for each household, to see households with more than one participant.",
  },
  {
    id: "postcode",
    heading: "postcode",
    title: "Postcode",
    sentence: "Home postcode; it becomes an area and is forgotten.",
  },
  {
    id: "lsoa",
    heading: "lsoa_code",
    title: "LSOA code",
    sentence: "LSOA code of 2011 or 2021, instead of a postcode or beside it.",
  },
  {
    id: "place",
    heading: "second_postcode",
    title: "Second postcode or code",
    sentence: "Another postcode or code of the home, read where the first says nothing.",
  },
  {
    id: "programme",
    heading: "programme",
    title: "Programme",
    sentence: "Which programme, where the file holds several.",
  },
  {
    id: "start",
    heading: "start_date",
    title: "Start date",
    sentence: "When the person started; kept as a month.",
  },
  {
    id: "end",
    heading: "end_date",
    title: "End date",
    sentence: "When the person left; used only to find dates in the wrong order.",
  },
  {
    id: "count",
    heading: "participants",
    title: "Number of people",
    sentence: "People per row, where the file is already counted by area.",
  },
];

/** In `most`: the file does not say how many people there are. */
export const NO_LIMIT = 0xffffffff;

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
  /** Fewest people in the row: 1, or the count of a file counted by area. */
  readonly people: Uint32Array;
  /** Most people in it: as many; 4 where the file says "<5"; NO_LIMIT where it does not say. */
  readonly most: Uint32Array;
  readonly programmes: readonly string[];
  /** Distinct households, 0 where the file tells none. */
  readonly households: number;
  /** Whether every id is one of the synthetic generator's. */
  readonly syntheticIds?: boolean;
}
