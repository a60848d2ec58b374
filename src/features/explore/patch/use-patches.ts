import { useMemo, useState } from "react";
import {
  patchCodes,
  type Patch,
  type PatchCodes,
  patchOn,
  toggled,
} from "../../../domain/patch/patch";
import { cleanLine } from "../../../domain/clean-text";
import { patchLetter } from "../../../domain/patch/patch-letter";
import type { Explored } from "../use-explore";

export interface OpenPatch extends Patch {
  readonly letter: string;
  /** Codes in the link or file that are not areas of this edition; kept. */
  readonly unknown: readonly string[];
}

/** The view's patches and everything that can be done to them; each change is a step of Back. */
export interface Patches {
  readonly list: readonly OpenPatch[];
  /** Index of the patch that is open, or null. */
  readonly open: number | null;
  /** Name of the patch that areas are added to: the open one, or else the last. */
  readonly targetName: string;
  readonly has: (row: number) => boolean;
  /** Opens the patch as well, unless quietly. */
  readonly toggle: (row: number, how?: { readonly quietly: boolean }) => void;
  readonly add: (rows: readonly number[]) => void;
  readonly addNew: (rows: readonly number[], name?: string) => void;
  readonly takeOut: (rows: readonly number[]) => void;
  readonly rename: (at: number, name: string) => void;
  readonly remove: (at: number) => void;
  readonly show: (at: number | null) => void;
  readonly replace: (patches: readonly PatchCodes[]) => void;
  /** The patch deleted last, until it is put back or let go. */
  readonly removed: {
    readonly name: string;
    readonly putBack: () => void;
    readonly letGo: () => void;
  } | null;
}

const NO_PATCHES: readonly PatchCodes[] = [];

export const usePatches = (explored: Explored | null): Patches | null => {
  const areas = explored?.areas;
  const held = explored?.view.patches ?? NO_PATCHES;
  const list = useMemo(
    () =>
      areas === undefined
        ? []
        : held.map((codes, at) => {
            const { patch, unknown } = patchOn(codes, areas);
            return { ...patch, unknown, letter: patchLetter(at) };
          }),
    [held, areas],
  );
  const [removed, setRemoved] = useState<{ patch: PatchCodes; at: number } | null>(null);
  const patch = explored?.view.patch ?? null;
  const open = patch !== null && patch <= list.length ? patch - 1 : null;
  const target = open ?? list.length - 1;
  const inTarget = useMemo(() => new Set(list[target]?.rows), [list, target]);
  if (explored === null || areas === undefined) return null;
  const { change } = explored;
  const nextName = `Patch ${patchLetter(list.length)}`;

  const holding = (at: number, rows: readonly number[]): readonly PatchCodes[] =>
    held.map((each, i) =>
      i === at
        ? {
            name: each.name,
            codes: [
              ...patchCodes({ name: each.name, rows }, areas).codes,
              ...(list[at]?.unknown ?? []),
            ],
          }
        : each,
    );
  /** `show: false` leaves open what is open. */
  const setTarget = (rows: readonly number[], show = true): void =>
    change({ patches: holding(target, rows), ...(show ? { patch: target + 1 } : {}) });
  const begin = (rows: readonly number[]): void =>
    change({ patches: [...held, patchCodes({ name: nextName, rows }, areas)] });
  const addNew = (rows: readonly number[], name = nextName): void =>
    change({
      patches: [...held, patchCodes({ name, rows }, areas)],
      patch: held.length + 1,
    });
  const targetRows = list[target]?.rows ?? [];
  return {
    list,
    open,
    targetName: list[target]?.name ?? nextName,
    has: (row) => inTarget.has(row),
    toggle: (row, how) => {
      const show = how?.quietly !== true;
      if (target >= 0) setTarget(toggled(targetRows, row), show);
      else if (show) addNew([row]);
      else begin([row]);
    },
    add: (rows) =>
      target < 0
        ? addNew(rows)
        : setTarget([...new Set([...targetRows, ...rows])].toSorted((a, b) => a - b)),
    addNew,
    takeOut: (rows) => setTarget(targetRows.filter((row) => !rows.includes(row))),
    rename: (at, name) =>
      change({
        patches: held.map((each, i) => (i === at ? { ...each, name: cleanLine(name) } : each)),
      }),
    remove: (at) => {
      const gone = held[at];
      if (gone !== undefined) setRemoved({ patch: gone, at });
      change({ patches: held.filter((_, i) => i !== at), patch: null });
    },
    removed:
      removed === null
        ? null
        : {
            name: removed.patch.name,
            putBack: () => {
              setRemoved(null);
              change({
                patches: held.toSpliced(removed.at, 0, removed.patch),
                patch: removed.at + 1,
              });
            },
            letGo: () => setRemoved(null),
          },
    show: (at) => change({ patch: at === null ? null : at + 1 }),
    replace: (patches) => change({ patches, patch: patches.length === 0 ? null : 1 }),
  };
};
