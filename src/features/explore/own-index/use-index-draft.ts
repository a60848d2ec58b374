import { useCallback, useEffect, useRef, useState } from "react";

import type { ChangeView } from "../../../data/use-view";
import { indexIdOf } from "../../../domain/own-index/index-id";
import { recipeOf, type IndexRecipe } from "../../../domain/own-index/index-recipe";
import { withIndex } from "../../../domain/own-index/with-index";
import type { OwnIndexId } from "../../../domain/measures";
import type { View } from "../../../domain/view";

/** While a slider moves the map waits until it rests for so long, in milliseconds. */
const RESTS = 250;

/** More steps back than anybody takes. */
const STEPS = 50;

/**
 * The index as it is being changed: the panel shows each change at once, the map follows when the slider rests.
 * Steps of the browser's Back are left to what is mapped; Undo is the panel's own.
 */
export const useIndexDraft = (view: View, change: ChangeView, shown: IndexRecipe) => {
  const [draft, setDraft] = useState<IndexRecipe | null>(null);
  const [past, setPast] = useState<readonly OwnIndexId[]>([]);
  const id = indexIdOf(shown);
  const [first, setFirst] = useState(id);
  const [seen, setSeen] = useState(id);
  /** The last that this panel put on the map. */
  const [own, setOwn] = useState<OwnIndexId | null>(null);
  // Another index came from elsewhere, by a link, by Back or from the list: the steps here are not its own.
  if (id !== seen) {
    setSeen(id);
    if (id !== own) {
      setOwn(null);
      setFirst(id);
      setPast([]);
      setDraft(null);
    }
  }
  const latest = useRef({ view, change });
  useEffect(() => {
    latest.current = { view, change };
  });
  const put = useCallback((next: OwnIndexId) => {
    const { view: now, change: set } = latest.current;
    setDraft(null);
    setOwn(next);
    if (now.measure !== next) set(withIndex(now, next), { replace: true });
  }, []);
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => {
      const before = indexIdOf(recipeOf(latest.current.view.measure) ?? draft);
      setPast((steps) => [...steps, before].slice(-STEPS));
      put(indexIdOf(draft));
    }, RESTS);
    return () => clearTimeout(timer);
  }, [draft, put]);
  const last = past.at(-1);
  const back = (to: OwnIndexId) => {
    setPast(past.slice(0, -1));
    put(to);
  };
  return {
    recipe: draft ?? shown,
    edit: setDraft,
    undo: draft !== null ? () => setDraft(null) : last === undefined ? null : () => back(last),
    /** Back to how it was when the panel opened. */
    reset:
      id === first
        ? null
        : () => {
            setPast([...past, id].slice(-STEPS));
            put(first);
          },
  };
};
