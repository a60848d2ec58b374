import type { FieldId } from "../../domain/participant";
import { areCounts, isLikeDate, isLikeLsoa, isLikePostcode, shareOf, told } from "./cell-kind";
import type { CellKind } from "./cell-kind";
import { isOfElsewhere, sensesOf } from "./heading";
import { idOf } from "./plain-text";

/** A column that may be read, and what speaks for each field. */
export interface Candidate {
  readonly column: number;
  readonly heading: string;
  readonly sample: readonly string[];
  readonly kind: CellKind;
}

export interface Chosen {
  readonly fields: Partial<Record<FieldId, number>>;
  /** What was decided between columns, a sentence each. */
  readonly notes: string[];
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

const strengthOf = ({ heading }: Candidate, field: FieldId): number =>
  Math.max(-1, ...sensesOf(heading).map((s) => (s.field === field ? s.strength : -1)));

const best = (
  candidates: readonly Candidate[],
  scoreOf: (candidate: Candidate) => number,
): Scored[] =>
  candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        // Of two columns alike, one that is hardly filled is the lesser.
        Number(isHardlyFilled(a.candidate)) - Number(isHardlyFilled(b.candidate)) ||
        a.candidate.column - b.candidate.column,
    );

const isHardlyFilled = ({ sample }: Candidate): boolean =>
  told(sample).length < 0.2 * sample.length;

const nameOf = ({ heading, column }: Candidate): string =>
  heading === "" ? `Column ${column + 1}` : `“${heading}”`;

/** Share of all rows of the sample that a column would place. */
const placing = ({ sample }: Candidate): number =>
  shareOf(sample, (cell) => isLikePostcode(cell) || isLikeLsoa(cell));

const ids = ({ sample }: Candidate): string[] =>
  sample.map((cell) => idOf(cell, false)).filter((id) => id !== "");

/** Whether ids stand in several rows each, as those of people in a log of contacts do. */
const repeats = (candidate: Candidate): boolean => {
  const all = ids(candidate);
  return all.length > 1 && new Set(all).size < 0.98 * all.length;
};

/** Chooses a column for each field that the reader has not chosen one for. */
export const chooseColumns = (
  candidates: readonly Candidate[],
  taken: Partial<Record<FieldId, number>>,
  /** Fields the reader has said that no column holds. */
  isOpen: (field: FieldId) => boolean,
): Chosen => {
  const fields = { ...taken };
  const notes: string[] = [];
  const used = new Set(Object.values(taken));
  const free = () => candidates.filter(({ column }) => !used.has(column));
  const take = (field: FieldId, candidate: Candidate | undefined): boolean => {
    if (candidate === undefined || fields[field] !== undefined || !isOpen(field)) return false;
    fields[field] = candidate.column;
    used.add(candidate.column);
    return true;
  };

  choosePlaces(free, take, fields, notes);
  chooseDates(free, take);
  const [person, ...others] = best(free(), personScore);
  const [count] = best(free(), countScore);
  const areas = candidates.find(({ column }) => column === (fields.lsoa ?? fields.postcode));
  const isCounted =
    count !== undefined &&
    (person === undefined || (person.score < 6 && count.score >= 3)) &&
    (areas === undefined ||
      !repeats(areas) ||
      person === undefined ||
      // "ID" numbers the rows of a table that says plainly how many people each has.
      (count.score >= 3 && person.score <= 2));
  if (isCounted) take("count", count.candidate);
  else if (person !== undefined && take("participant", person.candidate)) {
    notes.push(
      ...personNotes(
        person.candidate,
        others.map(({ candidate }) => candidate).filter((c) => strengthOf(c, "count") < 0),
      ),
    );
    const numbers = free().filter(
      (c) => strengthOf(c, "count") > 0 && /\d/.test(c.sample[0] ?? ""),
    );
    for (const each of numbers.slice(0, 2))
      notes.push(
        `${nameOf(each)} is not read as a number of people, because each row has its own person.`,
      );
  }
  take("household", best(free(), householdScore)[0]?.candidate);
  const owner = candidates.find(({ column }) => column === fields.participant);
  take("programme", best(free(), (c) => programmeScore(c, owner))[0]?.candidate);
  return { fields, notes };
};

type Take = (field: FieldId, candidate: Candidate | undefined) => boolean;

const choosePlaces = (
  free: () => Candidate[],
  take: Take,
  fields: Chosen["fields"],
  notes: string[],
): void => {
  const byHeading = best(free(), (c) => {
    const strength = strengthOf(c, "postcode");
    if (strength < 0 || isOfElsewhere(c.heading)) return 0;
    return strength >= 3 || placing(c) > 0.4 ? strength + 2 * placing(c) : 0;
  });
  take("postcode", byHeading[0]?.candidate);
  const codes = best(free(), (c) => {
    const strength = strengthOf(c, "lsoa");
    const isCode = c.kind === "lsoa-codes";
    if (strength < 3 && !isCode) return 0;
    if (strength < 0 && isOfElsewhere(c.heading)) return 0;
    return strength + (isCode ? 2 : 0.5) + placing(c) + (c.heading.includes("21") ? 0.5 : 0);
  });
  take("lsoa", codes[0]?.candidate);
  const rest = byHeading.filter(({ candidate }) => placing(candidate) > 0.02);
  const second = rest.find(({ candidate }) => free().includes(candidate));
  if (second && take("place", second.candidate))
    notes.push(`${nameOf(second.candidate)} is read where the first postcode says nothing.`);
  if (fields.postcode !== undefined || fields.lsoa !== undefined) return;
  // Nothing by heading: what the cells look like, then parts of postcodes under any heading.
  const byCells = best(free(), (c) =>
    c.kind === "postcodes" && !isOfElsewhere(c.heading) ? placing(c) : 0,
  );
  if (take("postcode", byCells[0]?.candidate)) return;
  const parts = best(free(), (c) =>
    c.kind === "half-postcodes" && (/post|pcd|sector/i.test(c.heading) || c.heading === "") ? 1 : 0,
  );
  take("postcode", parts[0]?.candidate);
};

const LATER = /refer|consent|receiv|creat|open|accept|assign|alloc/i;

const chooseDates = (free: () => Candidate[], take: Take): void => {
  for (const field of ["start", "end"] as const) {
    const found = best(free(), (c) => {
      const strength = strengthOf(c, field);
      if (strength < 0) return 0;
      const cells = told(c.sample);
      const isDates =
        cells.length === 0
          ? strength > 1
          : c.kind !== "yes-no" && shareOf(cells, (cell) => isLikeDate(cell, true)) >= 0.5;
      return isDates ? strength + (LATER.test(c.heading) ? 0 : 0.3) : 0;
    });
    take(field, found[0]?.candidate);
  }
};

const NO_ID: readonly CellKind[] = ["yes-no", "dates", "postcodes", "lsoa-codes"];

/** Twice the heading's strength, and three more where ids repeat over rows as people's do. */
const personScore = (c: Candidate): number => {
  const strength = strengthOf(c, "participant");
  if (strength < (c.kind === "empty" ? 2 : 0) || NO_ID.includes(c.kind)) return 0;
  const isOfRow = sensesOf(c.heading).some((s) => s.field === "participant" && s.strength === 1);
  const isNumbered = /^(?:id|ids|key|no|number)$/i.test(c.heading.trim());
  // "Contact ID" numbers contacts, unless it repeats.
  if (isOfRow && strength === 1 && !isNumbered && !repeats(c)) return 0;
  return 2 * strength + (repeats(c) ? 3 : 0);
};

const personNotes = (person: Candidate, others: readonly Candidate[]): string[] => {
  if (others.length === 0) return [];
  const isLog = repeats(person);
  const said = others.slice(0, 3).map(nameOf).join(", ");
  const why = others.every((other) => !repeats(other))
    ? `${said} ${others.length === 1 ? "is" : "are"} different in every row`
    : `not ${said}`;
  return [
    `${nameOf(person)} is used as the person’s reference; ${why}.${
      isLog ? " A person in several rows counts once." : ""
    }`,
  ];
};

const countScore = (c: Candidate): number => {
  const strength = strengthOf(c, "count");
  if (strength < 0 || !areCounts(c.sample, strength >= 3)) return 0;
  const cells = told(c.sample);
  const numbers = shareOf(cells, (cell) => /\d/.test(cell));
  // A column called "Participants" says how many, even where it says so in no number.
  if (cells.length > 0 && numbers < 0.3 && (strength < 3 || c.kind === "yes-no")) return 0;
  return strength;
};

const householdScore = (c: Candidate): number => {
  const strength = strengthOf(c, "household");
  if (strength < 0 || c.kind === "yes-no" || c.kind === "dates") return 0;
  // "Household: 3" is how many live there.
  const isSize = shareOf(told(c.sample), (cell) => /^(?:[0-9]|1[0-9])(?:\.0)?$/.test(cell)) > 0.9;
  return isSize && strength < 3 && c.sample.length > 5 ? 0 : strength;
};

const programmeScore = (c: Candidate, person: Candidate | undefined): number => {
  const strength = strengthOf(c, "programme");
  if (strength < 0 || ["yes-no", "dates", "postcodes", "lsoa-codes"].includes(c.kind)) return 0;
  if (strength >= 2) return strength;
  // "Service" may be one of many that a person is given: then it would count people over again.
  const different = new Set(told(c.sample)).size;
  if (different > 12 || c.kind === "references" || c.kind === "numbers") return 0;
  return person !== undefined && splits(person, c) ? 0 : strength;
};

/** Whether a person stands with several different words. */
const splits = (person: Candidate, words: Candidate): boolean => {
  const first = new Map<string, string>();
  return person.sample.some((cell, i) => {
    const id = idOf(cell, false);
    const word = words.sample[i] ?? "";
    if (id === "") return false;
    const before = first.get(id);
    if (before === undefined) first.set(id, word);
    return before !== undefined && before !== word;
  });
};
