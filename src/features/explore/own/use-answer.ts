import { useEffect, useState } from "react";
import { errorOf } from "../../../platform/error-of";

interface Answered<Asked, Answer> {
  readonly asked: Asked;
  readonly answer: Answer | null;
  readonly error: Error | null;
}

/**
 * The answer of a thread to what is asked: an earlier answer never stands under a later question, and a
 * question that is no longer asked is stopped. `asked` is told by identity; null asks nothing.
 */
export const useAnswer = <Asked extends object, Answer>(
  asked: Asked | null,
  ask: (asked: Asked, signal: AbortSignal) => Promise<Answer>,
): {
  readonly answer: Answer | null;
  readonly error: Error | null;
  /** Asks the same again, after an error. */
  readonly retry: () => void;
} => {
  const [attempt, setAttempt] = useState(0);
  const [held, setHeld] = useState<Answered<Asked, Answer> | null>(null);
  useEffect(() => {
    if (asked === null) return undefined;
    const own = new AbortController();
    ask(asked, own.signal).then(
      (answer) => {
        if (!own.signal.aborted) setHeld({ asked, answer, error: null });
      },
      (reason: unknown) => {
        const error = errorOf(reason);
        if (!own.signal.aborted) setHeld({ asked, answer: null, error });
      },
    );
    return () => own.abort(new Error("No longer needed"));
  }, [asked, ask, attempt]);
  const isHeld = held !== null && held.asked === asked;
  return {
    answer: isHeld ? held.answer : null,
    error: isHeld ? held.error : null,
    retry: () => {
      setHeld(null);
      setAttempt(attempt + 1);
    },
  };
};
