import { cleanLine, cleanText } from "../clean-text";
import type { Deck, Slide } from "./deck";

/** One thing done to a deck. Positions count from 0; one outside the deck changes nothing. */
export type DeckEdit =
  | { readonly type: "retitle"; readonly title: string }
  | { readonly type: "add"; readonly slide: Slide; readonly at: number }
  /** Slides by their ids, in the order they have, to before the slide that stands at `to` now. */
  | { readonly type: "move"; readonly ids: readonly string[]; readonly to: number }
  | { readonly type: "duplicate"; readonly at: number; readonly id: string }
  | { readonly type: "change"; readonly at: number; readonly change: Partial<Slide> }
  | { readonly type: "delete"; readonly ids: readonly string[] };

/** What is typed or pasted, fit for any file. */
const clean = <Part extends Partial<Slide>>(part: Part): Part => {
  const texts = Object.entries(part).map(([key, value]) => [
    key,
    typeof value === "string" ? cleanText(value) : value,
  ]);
  const { callouts } = part;
  return {
    ...part,
    ...(Object.fromEntries(texts) as Part),
    ...(callouts && {
      callouts: callouts.map((one) => ({ ...one, text: cleanText(one.text) })),
    }),
  };
};

/** The deck after an edit; the very same deck where the edit changes nothing, so undo stays honest. */
export const editDeck = (deck: Deck, edit: DeckEdit): Deck => {
  const { slides } = deck;
  switch (edit.type) {
    case "retitle":
      return cleanLine(edit.title) === deck.title
        ? deck
        : { ...deck, title: cleanLine(edit.title) };
    case "add":
      return {
        ...deck,
        slides: slides.toSpliced(Math.min(edit.at, slides.length), 0, clean(edit.slide)),
      };
    case "move": {
      const isMoved = ({ id }: Slide): boolean => edit.ids.includes(id);
      const before = slides.slice(0, Math.max(0, edit.to)).filter((slide) => !isMoved(slide));
      const after = slides.slice(Math.max(0, edit.to)).filter((slide) => !isMoved(slide));
      const moved = [...before, ...slides.filter(isMoved), ...after];
      return moved.every((slide, at) => slide === slides[at]) ? deck : { ...deck, slides: moved };
    }
    case "duplicate": {
      const twin = slides[edit.at];
      if (twin === undefined) return deck;
      return { ...deck, slides: slides.toSpliced(edit.at + 1, 0, { ...twin, id: edit.id }) };
    }
    case "change": {
      const old = slides[edit.at];
      const change = clean(edit.change);
      if (old === undefined || isSame(old, change)) return deck;
      return { ...deck, slides: slides.with(edit.at, { ...old, ...change }) };
    }
    case "delete": {
      const left = slides.filter(({ id }) => !edit.ids.includes(id));
      return left.length === slides.length ? deck : { ...deck, slides: left };
    }
  }
};

const isSame = (slide: Slide, change: Partial<Slide>): boolean =>
  Object.entries(change).every(([key, value]) => slide[key] === value);
