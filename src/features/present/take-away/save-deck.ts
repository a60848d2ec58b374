import { saveFile } from "../../../data/export/save-file";
import type { Deck } from "../../../domain/deck/deck";
import { writeDeckFile } from "../../../domain/deck/deck-file";
import { fileNameOf } from "../../../domain/file-name";

/** A deck as a file: to open in another atlas, or where the device keeps nothing. */
export const saveDeck = (deck: Deck): void =>
  saveFile(
    `${fileNameOf(deck.title)}.deck.json`,
    new Blob([writeDeckFile(deck)], { type: "application/json" }),
  );
