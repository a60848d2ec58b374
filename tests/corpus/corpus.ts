import type { Entry } from "./entry";
import { FORMS, SYSTEMS } from "./files/case-systems";
import { COUNTED } from "./files/counted";
import { COUNTED_TOO } from "./files/counted-too";
import { CELLS_TYPED, CUT, TOTALS } from "./files/cut";
import { DATES } from "./files/dates";
import { FOUND_LATER } from "./files/found-later";
import { HOUSEHOLDS, PERSONS, PROGRAMME_WORDS } from "./files/ids";
import { FOOTERS, LAYOUTS } from "./files/layouts";
import { MAPPED } from "./files/mapped";
import { COUNTRY_CODES, LOST, TYPED } from "./files/places";
import { REFUSED } from "./files/refused";
import { SENSITIVE } from "./files/sensitive";
import { SURPRISES } from "./files/surprises";
import { CELLS, SHEETS, WRITTEN } from "./files/workbooks";

/** Every file of the corpus, by what is odd about it. */
export const CORPUS: Readonly<Record<string, readonly Entry[]>> = {
  forms: FORMS,
  systems: SYSTEMS,
  layouts: LAYOUTS,
  footers: FOOTERS,
  persons: PERSONS,
  households: HOUSEHOLDS,
  programmes: PROGRAMME_WORDS,
  typed: TYPED,
  lost: LOST,
  codes: COUNTRY_CODES,
  counted: COUNTED,
  dates: DATES,
  workbooks: WRITTEN,
  sheets: SHEETS,
  cells: CELLS,
  sensitive: SENSITIVE,
  surprises: SURPRISES,
  cut: CUT,
  "cells typed": CELLS_TYPED,
  totals: TOTALS,
  "counted too": COUNTED_TOO,
  mapped: MAPPED,
  "found later": FOUND_LATER,
  refused: REFUSED,
};
