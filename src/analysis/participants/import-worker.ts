import { expose, transfer } from "comlink";

import type { PostcodesFile } from "../../domain/artefact";
import type { Lsoa11File } from "../../domain/lsoa11";
import { postcodeColumnsOf } from "../../domain/postcode-columns";
import { postcodeIndex } from "../geocode";
import { lsoaPlaces } from "../lsoa-place";
import type { Places } from "./gather";
import { ImportError } from "./import-error";
import { importFile, type Imported } from "./import-file";
import type { Mapping } from "./recognise";

/** What places rows, as the artefacts hold it. */
export interface PlaceFiles {
  readonly postcodes: PostcodesFile;
  readonly lsoa11: Lsoa11File;
  /** The region's LSOAs of 2021 in row order. */
  readonly codes: readonly string[];
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
  prepare: ({ postcodes, lsoa11, codes }: PlaceFiles): void => {
    places = {
      postcodes: postcodeIndex(postcodeColumnsOf(postcodes)),
      lsoas: lsoaPlaces(codes, lsoa11),
    };
  },
  importFile: async (
    file: File,
    mapping: Mapping | undefined,
    onProgress: (share: number) => void,
  ): Promise<ImportAnswer> => {
    if (places === undefined) throw new Error("The postcode index has not been handed over");
    try {
      const imported = await importFile(file, places, { mapping, onProgress });
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
