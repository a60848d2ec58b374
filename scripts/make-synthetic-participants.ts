/**
 * Synthetic participants, so that the product works on first run and in training. Nobody in the file
 * exists; postcodes are real. The same file comes out of every run.
 *
 * The rule. 2,200 people, the number Households into Work was said to have supported by early 2021
 * (data/programmes.json), in households of one to four, which nobody has published: six in ten of one.
 * A household's neighbourhood is drawn in proportion to its employment-deprived people (2025) and its
 * postcode evenly among the neighbourhood's. Blind spots on purpose: of the MSOAs in order of need, every
 * seventh from the second on gets a twentieth of its share, so that there is something to be found.
 * Starts fall evenly from March 2018 to January 2021; four in five have ended, 3 to 12 months later;
 * one in nine of those found work, as in the pilot's first year.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

import { MEASURE, NAMES, POSTCODES } from "../src/domain/artefact";
import { postcodeColumnsOf, standingOf } from "../src/domain/postcode-columns";

const PEOPLE = 2200;
const SEED = 20210131;
const PROGRAMME = "Households into Work (synthetic)";
const FIRST_DAY = Date.UTC(2018, 2, 1);
const LAST_DAY = Date.UTC(2021, 0, 31);
const DAY = 86_400_000;
const BLIND = { first: 1, every: 7, share: 0.05 };
const DATA = join(import.meta.dirname, "../public/data");

/** Mulberry32: small, seeded, the same on every machine. */
const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const read = <S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> =>
  v.parse(schema, JSON.parse(readFileSync(join(DATA, `${name}.json`), "utf8")));

/** Relative chance of each area: its need, cut down in the blind spots. */
const weightsOf = (): number[] => {
  const { msoa, msoas } = read("names", NAMES);
  const { releases } = read("measures/employment-deprived", MEASURE);
  const need = releases.find(({ year }) => year === 2025)!.value!.map((cell) => cell ?? 0);
  const byMsoa = new Float64Array(msoas.length);
  need.forEach((people, row) => (byMsoa[msoa[row]!]! += people));
  const order = msoas.map((_, i) => i).sort((a, b) => byMsoa[b]! - byMsoa[a]! || a - b);
  const blind = new Set(order.filter((_, i) => i % BLIND.every === BLIND.first));
  return need.map((people, row) => people * (blind.has(msoa[row]!) ? BLIND.share : 1));
};

/** Postcodes by row that were in use when last looked up: the others house nobody. */
const postcodesByRow = (): Map<number, string[]> => {
  const { outcodes, row, standing } = postcodeColumnsOf(read("postcodes", POSTCODES));
  const byRow = new Map<number, string[]>();
  let position = 0;
  for (const { outcode, incodes } of outcodes)
    for (let i = 0; i < incodes.length; i += 3, position++) {
      if (standingOf(standing[position]!) !== "live") continue;
      const area = row[position]!;
      byRow.set(area, [...(byRow.get(area) ?? []), `${outcode} ${incodes.slice(i, i + 3)}`]);
    }
  return byRow;
};

const iso = (day: number): string => new Date(day).toISOString().slice(0, 10);
const british = (day: number): string => iso(day).split("-").reverse().join("/");

/** The whole file, headings first. */
export const syntheticParticipants = (): string => {
  const random = randomOf(SEED);
  const weights = weightsOf();
  const postcodes = postcodesByRow();
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const draw = (): number => {
    let left = random() * all;
    return weights.findIndex((weight) => (left -= weight) < 0);
  };
  const sizeOf = (chance: number): number =>
    [0.6, 0.87, 0.96].filter((c) => chance >= c).length + 1;

  const lines = ["participant_id,household_id,postcode,programme,start_date,end_date,outcome"];
  for (let household = 1, person = 0; person < PEOPLE; household++) {
    const homes = postcodes.get(draw())!;
    const postcode = homes[Math.floor(random() * homes.length)]!;
    const size = Math.min(sizeOf(random()), PEOPLE - person);
    const joined = FIRST_DAY + Math.floor((random() * (LAST_DAY - FIRST_DAY)) / DAY) * DAY;
    for (let member = 0; member < size; member++) {
      person += 1;
      const start = joined + Math.floor(random() * 28) * DAY;
      const ended = random() < 0.8 ? start + Math.floor(90 + random() * 275) * DAY : undefined;
      const chance = random();
      const outcome =
        chance < 0.11 ? "Into work" : chance < 0.55 ? "Completed an activity" : "Left";
      lines.push(
        [
          `SYN-${String(person).padStart(5, "0")}`,
          `SYN-H${String(household).padStart(5, "0")}`,
          postcode,
          PROGRAMME,
          british(start),
          ended === undefined ? "" : british(ended),
          ended === undefined ? "Still taking part" : outcome,
        ].join(","),
      );
    }
  }
  return `${lines.join("\n")}\n`;
};

if (process.argv[1] === import.meta.filename)
  writeFileSync(join(DATA, "synthetic-participants.csv"), syntheticParticipants());
