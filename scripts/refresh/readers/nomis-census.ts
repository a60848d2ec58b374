import { unzipSync } from "fflate";
import { publishedFigure, publishedTable, type Cells } from "../published-table";
import type { Downloaded, Reader } from "../reader";
import { RefreshError } from "../refresh-error";

const OTHER_LANGUAGE = "Main language is not English (English or Welsh in Wales)";

/** The tidy copy's columns by the words of Nomis's bulk tables, which begin with the name of the subject. */
const TABLES: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  ts011: [
    "Household deprivation",
    {
      hhdep_total: "Total: All households",
      hhdep_0: "Household is not deprived in any dimension",
      hhdep_1: "Household is deprived in one dimension",
      hhdep_2: "Household is deprived in two dimensions",
      hhdep_3: "Household is deprived in three dimensions",
      hhdep_4: "Household is deprived in four dimensions",
    },
  ],
  ts021: [
    "Ethnic group",
    {
      eth_total: "Total: All usual residents",
      eth_white: "White",
      eth_asian: "Asian, Asian British or Asian Welsh",
      eth_black: "Black, Black British, Black Welsh, Caribbean or African",
      eth_mixed: "Mixed or Multiple ethnic groups",
      eth_other: "Other ethnic group",
    },
  ],
  ts044: [
    "Accommodation type",
    {
      acc_total: "Total: All households",
      acc_detached: "Detached",
      acc_semi: "Semi-detached",
      acc_terraced: "Terraced",
      acc_purpose_built_flat: "In a purpose-built block of flats or tenement",
      acc_converted_house: "Part of a converted or shared house, including bedsits",
      acc_converted_other:
        "Part of another converted building, for example, former school, church or warehouse",
      acc_commercial:
        "In a commercial building, for example, in an office building, hotel or over a shop",
      acc_caravan: "A caravan or other mobile or temporary structure",
    },
  ],
  ts052: [
    "Occupancy rating for bedrooms",
    {
      occ_bedrooms_total: "Total: All households",
      occ_plus2: "Occupancy rating of bedrooms: +2 or more",
      occ_plus1: "Occupancy rating of bedrooms: +1",
      occ_0: "Occupancy rating of bedrooms: 0",
      occ_minus1: "Occupancy rating of bedrooms: -1",
      occ_minus2: "Occupancy rating of bedrooms: -2 or less",
    },
  ],
  ts054: [
    "Tenure of household",
    {
      ten_total: "Total: All households",
      ten_owned_outright: "Owned: Owns outright",
      ten_owned_mortgage: "Owned: Owns with a mortgage or loan",
      ten_shared_ownership: "Shared ownership: Shared ownership",
      ten_social_council: "Social rented: Rents from council or Local Authority",
      ten_social_other: "Social rented: Other social rented",
      ten_private_landlord: "Private rented: Private landlord or letting agency",
      ten_private_other: "Private rented: Other private rented",
      ten_rent_free: "Lives rent free",
    },
  ],
  ts019: [
    "Migrant indicator",
    {
      all_usual_residents: "Total: All usual residents",
      address_one_year_ago_is_the_same:
        "Address one year ago is the same as the address of enumeration",
      address_one_year_ago_is_student_or_boarding:
        "Address one year ago is student term-time or boarding school address in the UK",
      migrant_from_within_uk: "Migrant from within the UK: Address one year ago was in the UK",
      migrant_from_outside_uk:
        "Migrant from outside the UK: Address one year ago was outside the UK",
    },
  ],
  ts029: [
    "Proficiency in English language",
    {
      main_lang_english: "Main language is English (English or Welsh in Wales)",
      not_english_speaks_very_well: `${OTHER_LANGUAGE}: Can speak English very well`,
      not_english_speaks_well: `${OTHER_LANGUAGE}: Can speak English well`,
      not_english_not_well: `${OTHER_LANGUAGE}: Cannot speak English well`,
      not_english_cannot_speak: `${OTHER_LANGUAGE}: Cannot speak English`,
    },
  ],
};

const sum = (cells: Cells, ...of: readonly string[]): number =>
  of.reduce((total, column) => total + Number(cells[column] ?? NaN), 0);

const LITTLE_ENGLISH = ["not_english_not_well", "not_english_cannot_speak"];
const OTHER_LANGUAGES = [
  "not_english_speaks_very_well",
  "not_english_speaks_well",
  ...LITTLE_ENGLISH,
];

/** Columns of the tidy copies that are worked out of published ones. */
const WORKED_OUT: Readonly<Record<string, (cells: Cells) => number>> = {
  main_lang_not_english: (cells) => sum(cells, ...OTHER_LANGUAGES),
  prop_migrated_from_within_uk: (cells) =>
    sum(cells, "migrant_from_within_uk") / sum(cells, "all_usual_residents"),
  prop_migrated_from_outside_uk: (cells) =>
    sum(cells, "migrant_from_outside_uk") / sum(cells, "all_usual_residents"),
  prop_cannot_speak_english_well: (cells) =>
    sum(cells, ...LITTLE_ENGLISH) / sum(cells, "main_lang_english", ...OTHER_LANGUAGES),
};

const FILE = /census2021-(ts\d{3})\.zip$/;

/** The table of one size of area within a downloaded archive. */
const unpacked = ({ address, bytes }: Downloaded, table: string, size: string): Uint8Array => {
  const wanted = `census2021-${table}-${size}.csv`;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter: ({ name }) => name.endsWith(wanted) });
  } catch {
    throw new RefreshError(`${address} is not a whole ZIP archive.`);
  }
  const [found] = Object.values(files);
  if (found === undefined) throw new RefreshError(`${address} holds no ${wanted}.`);
  return found;
};

/** Nomis, Census 2021 bulk downloads: an archive for each table, a CSV in it for each size of area. */
export const nomisCensus = (size: "lsoa" | "msoa", code: string): Reader => ({
  key: [code],
  read: (files, { rows, columns }) => {
    const found = new Map<string, Record<string, string>>(rows.map((row) => [row[code] ?? "", {}]));
    for (const file of files) {
      const table = FILE.exec(file.address)?.[1] ?? "";
      const [subject, words] = TABLES[table] ?? [];
      if (subject === undefined || words === undefined)
        throw new RefreshError(`${file.address} is not a table this atlas knows.`);
      const of = (word: string) => `${subject}: ${word}`;
      const published = publishedTable(
        unpacked(file, table, size),
        ["geography code", ...Object.values(words).map(of)],
        file.address,
      );
      const byCode = new Map(published.map((row) => [row["geography code"], row]));
      for (const [area, made] of found) {
        const row = byCode.get(area);
        if (row === undefined) throw new RefreshError(`${file.address} has no row for ${area}.`);
        for (const [column, word] of Object.entries(words))
          made[column] = String(publishedFigure(row[of(word)] ?? "") ?? "");
      }
    }
    // Names and districts stay as they are.
    return rows.map((row): Cells => {
      const made: Cells = { ...row, ...found.get(row[code] ?? "") };
      return Object.fromEntries(
        columns.map((name) => [name, String(WORKED_OUT[name]?.(made) ?? made[name] ?? "")]),
      );
    });
  },
});
