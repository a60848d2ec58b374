import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useReducer, useRef, useState } from "react";
import { decksQuery, deckQuery } from "../../../data/decks/deck-queries";
import {
  DeckConflict,
  keepDeck,
  keptDeck,
  onDecksDeleted,
  onKeptElsewhere,
} from "../../../data/decks/deck-store";
import type { Deck } from "../../../domain/deck/deck";
import { isSameDeck } from "../../../domain/deck/deck-file";
import { editDeck, type DeckEdit } from "../../../domain/deck/edit-deck";
import { useSay } from "../../../ui/status";
import { newId } from "../../../platform/new-id";
import { beforeReload } from "../../../platform/reload";
import { historyAfter, historyFrom, type History, type HistoryStep } from "../../../domain/history";

export interface DeckEditing {
  readonly deck: Deck;
  readonly edit: (edit: DeckEdit) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Why the deck is not kept on the device as it stands on the screen. */
  readonly unkept: string | null;
  /** What was written here while another tab wrote, kept as a deck of its own; the other's is shown. */
  readonly mine: Deck | null;
  readonly keepAgain: () => void;
}

const DELETED =
  "Someone has just deleted the decks on this device, including this one. It is still open here.";

const step = (history: History<Deck>, taken: HistoryStep<Deck>): History<Deck> =>
  historyAfter(history, taken);

/** A deck under one's hands: every change is kept on the device at once and can be undone. */
export const useDeckEditing = (kept: Deck): DeckEditing => {
  const client = useQueryClient();
  const say = useSay();
  const [history, take] = useReducer(step, kept, historyFrom<Deck>);
  const [unkept, setUnkept] = useState<string | null>(null);
  const [mine, setMine] = useState<Deck | null>(null);
  /** As it lies on the device, as far as is known here. */
  const stored = useRef(kept);
  const isChanged = history.present !== kept;

  const go = (taken: HistoryStep<Deck>) => {
    const { present } = historyAfter(history, taken);
    if (present === history.present) return;
    take(taken);
    void keep(present);
  };
  /** @returns whether the deck is kept as it stands */
  const keep = async (present: Deck): Promise<boolean> => {
    const over = stored.current;
    stored.current = present;
    try {
      await keepDeck(present, over);
      setUnkept(null);
      client.setQueryData(deckQuery(present.id).queryKey, present);
    } catch (reason) {
      stored.current = over;
      if (!(reason instanceof DeckConflict)) {
        setUnkept(reason instanceof Error ? reason.message : String(reason));
        return false;
      }
      if (!(await keepBeside(present, reason.theirs))) return false;
    }
    void client.invalidateQueries({ queryKey: decksQuery.queryKey, exact: true });
    return true;
  };
  /** Both sides of a conflict: what was written here as a deck of its own, what the other tab wrote in place. */
  const keepBeside = async (present: Deck, theirs: Deck): Promise<boolean> => {
    const own = { ...present, id: newId(), title: `${present.title} (from this tab)` };
    try {
      await keepDeck(own);
    } catch (reason) {
      setUnkept(reason instanceof Error ? reason.message : String(reason));
      return false;
    }
    setMine(own);
    adoptAs(theirs);
    return true;
  };
  const adoptAs = (newest: Deck) => {
    stored.current = newest;
    take({ type: "change", to: newest });
    client.setQueryData(deckQuery(newest.id).queryKey, newest);
  };
  const keepNow = useEffectEvent(() => keep(history.present));
  useEffect(() => onDecksDeleted(() => setUnkept(DELETED)), []);
  // Every edit is kept at once, so what another tab has just kept is the newest; Undo goes back behind it.
  const adopt = useEffectEvent(async (id: string) => {
    if (id !== history.present.id) return;
    const newest = await keptDeck(id).catch(() => null);
    if (newest === null || isSameDeck(newest, history.present)) return;
    adoptAs(newest);
    say("This deck was changed in another tab; its changes are here now");
  });
  useEffect(() => onKeptElsewhere((id) => void adopt(id)), []);
  // A page that goes over to a newer version waits for what is still being written.
  useEffect(
    () =>
      beforeReload(async () => {
        if (isChanged && !(await keepNow()))
          throw new Error("This device could not save the deck.");
      }),
    [isChanged],
  );
  return {
    deck: history.present,
    edit: (edit) => go({ type: "change", to: editDeck(history.present, edit) }),
    undo: history.past.length === 0 ? null : () => go({ type: "undo" }),
    redo: history.future.length === 0 ? null : () => go({ type: "redo" }),
    unkept,
    mine,
    keepAgain: () => void keep(history.present),
  };
};
