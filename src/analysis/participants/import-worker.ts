import { expose, transfer } from "comlink";

import type { Places } from "./locator";
import { ImportError } from "./import-error";
import { importFile, type Imported, type ImportOptions } from "./import-file";
import { placesIn, type PlaceFiles } from "./place-files";
import type { Recognised } from "./recognise";
import type { SheetSeen } from "./sheets";

/** How a file is to be read: columns as the reader chose them, names of the sheets of a workbook. */
export type ReadAsked = Pick<ImportOptions, "choices" | "sheets">;

/** Errors lose their class between threads: what is wrong travels as a value. */
export type ImportAnswer =
  | { readonly kind: "imported"; readonly imported: Imported }
  | {
      readonly kind: "refused";
      readonly file: string;
      readonly where: string;
      readonly fault: string;
      readonly remedy: string;
      readonly recognised: Recognised | undefined;
      readonly sheets: readonly SheetSeen[] | undefined;
    };

let places: Places | undefined;

const THREAD = {
  prepare: (files: PlaceFiles): void => {
    places = placesIn(files);
  },
  importFile: async (
    file: File,
    asked: ReadAsked,
    onProgress: (share: number, row: number) => void,
  ): Promise<ImportAnswer> => {
    if (places === undefined) throw new Error("The postcode index has not been handed over");
    try {
      const imported = await importFile(file, places, { ...asked, onProgress });
      const { row, household, programme, start, people, most } = imported.participants;
      const columns = [row, household, programme, start, people, most];
      const answer = { kind: "imported", imported } as const;
      return transfer(answer, [
        ...columns.map(({ buffer }) => buffer),
        ...Object.values(imported.report.rows).map(({ buffer }) => buffer),
      ] as ArrayBuffer[]);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      const { file: name, where, fault, remedy, recognised, sheets } = error;
      return { kind: "refused", file: name, where, fault, remedy, recognised, sheets };
    }
  },
};

export type ImportThread = typeof THREAD;

expose(THREAD);
