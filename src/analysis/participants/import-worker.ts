import { expose, transfer } from "comlink";

import type { Places } from "./gather";
import { ImportError } from "./import-error";
import { importFile, type Imported } from "./import-file";
import { placesIn, type PlaceFiles } from "./place-files";
import type { Mapping } from "./recognise";

/** How a file is to be read. */
export interface ReadAsked {
  readonly mapping?: Mapping | undefined;
  /** Names of the sheets to read of a workbook. */
  readonly sheets?: readonly string[] | undefined;
}

/** Errors lose their class between threads: what is wrong travels as a value. */
export type ImportAnswer =
  | { readonly kind: "imported"; readonly imported: Imported }
  | {
      readonly kind: "refused";
      readonly file: string;
      readonly where: string;
      readonly fault: string;
      readonly remedy: string;
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
      const { row, household, programme, start, outcome, people } = imported.participants;
      const columns = [row, household, programme, start, outcome, people];
      const answer = { kind: "imported", imported } as const;
      return transfer(answer, [
        ...columns.map(({ buffer }) => buffer),
        ...Object.values(imported.report.rows).map(({ buffer }) => buffer),
      ] as ArrayBuffer[]);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      const { file: name, where, fault, remedy } = error;
      return { kind: "refused", file: name, where, fault, remedy };
    }
  },
};

export type ImportThread = typeof THREAD;

expose(THREAD);
