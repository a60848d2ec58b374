import { useQueryClient } from "@tanstack/react-query";
import { useReducer, useState } from "react";
import { decksQuery, deckQuery } from "../../../data/decks/deck-queries";
import { keepDeck } from "../../../data/decks/deck-store";
import type { Deck } from "../../../domain/deck/deck";
import { editDeck, type DeckEdit } from "../../../domain/deck/edit-deck";
import { historyAfter, historyFrom, type History, type HistoryStep } from "../../../domain/history";

export interface DeckEditing {
  readonly deck: Deck;
  readonly edit: (edit: DeckEdit) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Why the last change could not be kept on the device; it is still on the screen. */
  readonly unkept: string | null;
}

const step = (history: History<Deck>, taken: HistoryStep<Deck>): History<Deck> =>
  historyAfter(history, taken);

/** A deck under one's hands: every change is kept on the device at once and can be undone. */
export const useDeckEditing = (kept: Deck): DeckEditing => {
  const client = useQueryClient();
  const [history, take] = useReducer(step, kept, historyFrom<Deck>);
  const [unkept, setUnkept] = useState<string | null>(null);

  const go = (taken: HistoryStep<Deck>) => {
    const { present } = historyAfter(history, taken);
    if (present === history.present) return;
    take(taken);
    keepDeck(present).then(
      () => {
        setUnkept(null);
        client.setQueryData(deckQuery(present.id).queryKey, present);
        void client.invalidateQueries({ queryKey: decksQuery.queryKey, exact: true });
      },
      (reason: unknown) => setUnkept(reason instanceof Error ? reason.message : String(reason)),
    );
  };
  return {
    deck: history.present,
    edit: (edit) => go({ type: "change", to: editDeck(history.present, edit) }),
    undo: history.past.length === 0 ? null : () => go({ type: "undo" }),
    redo: history.future.length === 0 ? null : () => go({ type: "redo" }),
    unkept,
  };
};
