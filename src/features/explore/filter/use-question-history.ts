import { useState } from "react";
import { type History, historyAfter, historyFrom } from "../../../domain/history";

/** The address owns what is asked; a value that turns up there again is a step back or forward. */
const followed = (history: History<string>, asked: string): History<string> => {
  if (history.past.at(-1) === asked) return historyAfter(history, { type: "undo" });
  if (history.future[0] === asked) return historyAfter(history, { type: "redo" });
  return historyAfter(history, { type: "change", to: asked });
};

/**
 * Questions asked before and after this one, as link text; undefined where there is none. Undo is
 * asking the one before: the browser's Back and this agree because both only change the address.
 */
export const useQuestionHistory = (
  asked: string,
): { before: string | undefined; after: string | undefined } => {
  const [history, setHistory] = useState(() => historyFrom(asked));
  if (history.present !== asked) setHistory(followed(history, asked));
  return { before: history.past.at(-1), after: history.future[0] };
};
