import { expose } from "comlink";

import type { Areas } from "../../domain/areas";
import type { FiguresMapping } from "../../domain/own-figures";
import { ImportError } from "../participants/import-error";
import { earlierIn, placesIn, type PlaceFiles } from "../participants/place-files";
import { readColumns, seeFigures, type FiguresRead, type FiguresSeen } from "./own-columns";
import type { OwnReferences } from "./own-areas";

/** Errors lose their class between threads: what is wrong travels as a value. */
export type Answer<Found> =
  | { readonly kind: "read"; readonly found: Found }
  | { readonly kind: "refused"; readonly fault: string };

const answer = async <Found>(
  file: File,
  read: (bytes: Uint8Array) => Found,
): Promise<Answer<Found>> => {
  try {
    return { kind: "read", found: read(new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { kind: "refused", fault: error.message };
  }
};

const referencesOf = (files: PlaceFiles, areas: Areas): OwnReferences => ({
  areas,
  places: placesIn(files),
  older: earlierIn(files),
});

const THREAD = {
  see: (files: PlaceFiles, areas: Areas, file: File): Promise<Answer<FiguresSeen>> =>
    answer(file, (bytes) => seeFigures(file.name, bytes, referencesOf(files, areas))),
  read: (
    files: PlaceFiles,
    areas: Areas,
    file: File,
    mapping: FiguresMapping,
    onShare: (share: number) => void,
  ): Promise<Answer<FiguresRead>> =>
    answer(file, (bytes) =>
      readColumns(file.name, bytes, referencesOf(files, areas), mapping, onShare),
    ),
};

export type FiguresThread = typeof THREAD;

expose(THREAD);
