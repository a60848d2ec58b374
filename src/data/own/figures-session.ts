import { useSyncExternalStore } from "react";

import type { MeasureFile } from "../../domain/artefact";
import type { OwnMeasureId } from "../../domain/measures";
import { declareOwn } from "../../domain/measures-held";
import type { OwnMeasure } from "../../domain/own-column";
import { ownFile, type Declared } from "../../domain/own-measure";
import { sayReloadLoss } from "../../platform/reload";

/**
 * The figures somebody brought. This is their only owner: they are never in the URL or a request, and go when
 * the page is closed, unless the reader keeps them in a deck.
 */
let brought: readonly OwnMeasure[] = [];
let edition = 0;
/** The same file for the same figures: what is made of it is remembered by it, and goes with it. */
let files = new Map<OwnMeasureId, MeasureFile>();
const watchers = new Set<() => void>();

const LOSS =
  "A reload forgets your own figures. Keep them in a deck first, or open the file again.";

/** Puts figures in place of all before (`bring-figures.ts`), with what they are declared to be. */
export const putFigures = (next: readonly OwnMeasure[], declared: readonly Declared[]): void => {
  brought = next;
  edition += 1;
  files = new Map();
  declareOwn(declared);
  sayReloadLoss("own figures", next.length === 0 ? null : LOSS);
  for (const watcher of watchers) watcher();
};

const subscribe = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** The figures in use, the last brought first; the same list while nothing changes. */
export const useOwnFigures = (): readonly OwnMeasure[] =>
  useSyncExternalStore(subscribe, ownFiguresNow, ownFiguresNow);

/** The same, asked once. */
export const ownFiguresNow = (): readonly OwnMeasure[] => brought;

export const forgetFigures = (): void => putFigures([], []);

/** Changes whenever what is brought does: part of the key of whatever is worked out from it. */
export const ownEdition = (): number => edition;

/** The figures of an own measure in the shape of any measure's file; all unknown where they are not here. */
export const ownFileNow = (id: OwnMeasureId): MeasureFile => {
  const file =
    files.get(id) ??
    ownFile(
      id,
      brought.find((own) => own.id === id),
    );
  files.set(id, file);
  return file;
};
