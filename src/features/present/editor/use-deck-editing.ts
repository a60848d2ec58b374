import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useReducer, useState } from "react";
import { decksQuery, deckQuery } from "../../../data/decks/deck-queries";
import {
  keepDeck,
  keptDeck,
  onDecksDeleted,
  onKeptElsewhere,
} from "../../../data/decks/deck-store";
import type { Deck } from "../../../domain/deck/deck";
import { writeDeckFile } from "../../../domain/deck/deck-file";
import { editDeck, type DeckEdit } from "../../../domain/deck/edit-deck";
import { useSay } from "../../../ui/status";
import { beforeReload } from "../../../platform/reload";
import { historyAfter, historyFrom, type History, type HistoryStep } from "../../../domain/history";

export interface DeckEditing {
  readonly deck: Deck;
  readonly edit: (edit: DeckEdit) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Why the deck is not kept on the device as it stands on the screen. */
  readonly unkept: string | null;
  readonly keepAgain: () => void;
}

const DELETED =
  "The decks kept on this device have just been deleted, this one with them. It is still open here.";

const step = (history: History<Deck>, taken: HistoryStep<Deck>): History<Deck> =>
  historyAfter(history, taken);

/** A deck under one's hands: every change is kept on the device at once and can be undone. */
export const useDeckEditing = (kept: Deck): DeckEditing => {
  const client = useQueryClient();
  const say = useSay();
  const [history, take] = useReducer(step, kept, historyFrom<Deck>);
  const [unkept, setUnkept] = useState<string | null>(null);
  const isChanged = history.present !== kept;

  const go = (taken: HistoryStep<Deck>) => {
    const { present } = historyAfter(history, taken);
    if (present === history.present) return;
    take(taken);
    void keep(present);
  };
  /** @returns whether the deck is kept as it stands */
  const keep = (present: Deck): Promise<boolean> =>
    keepDeck(present).then(
      () => {
        setUnkept(null);
        client.setQueryData(deckQuery(present.id).queryKey, present);
        void client.invalidateQueries({ queryKey: decksQuery.queryKey, exact: true });
        return true;
      },
      (reason: unknown) => {
        setUnkept(reason instanceof Error ? reason.message : String(reason));
        return false;
      },
    );
  const keepNow = useEffectEvent(() => keep(history.present));
  useEffect(() => onDecksDeleted(() => setUnkept(DELETED)), []);
  // Every edit is kept at once, so what another tab has just kept is the newest; Undo goes back behind it.
  const adopt = useEffectEvent(async (id: string) => {
    if (id !== history.present.id) return;
    const newest = await keptDeck(id).catch(() => null);
    if (newest === null || writeDeckFile(newest) === writeDeckFile(history.present)) return;
    take({ type: "change", to: newest });
    client.setQueryData(deckQuery(id).queryKey, newest);
    say("This deck was changed in another tab; its changes are here now");
  });
  useEffect(() => onKeptElsewhere((id) => void adopt(id)), []);
  // A page that goes over to a newer version waits for what is still being written.
  useEffect(
    () =>
      beforeReload(async () => {
        if (isChanged && !(await keepNow())) throw new Error("The deck could not be kept.");
      }),
    [isChanged],
  );
  return {
    deck: history.present,
    edit: (edit) => go({ type: "change", to: editDeck(history.present, edit) }),
    undo: history.past.length === 0 ? null : () => go({ type: "undo" }),
    redo: history.future.length === 0 ? null : () => go({ type: "redo" }),
    unkept,
    keepAgain: () => void keep(history.present),
  };
};
