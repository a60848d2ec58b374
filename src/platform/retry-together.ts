import { useEffect, useEffectEvent } from "react";

const waiting = new Set<() => void>();

/**
 * Parts whose code did not come are asked for together: often one file is missing from several of them.
 * @returns what asks for this part and for all others that wait
 */
export const useRetryTogether = (isWaiting: boolean, retry: () => void): (() => void) => {
  const own = useEffectEvent(retry);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const again = () => own();
    waiting.add(again);
    return () => {
      waiting.delete(again);
    };
  }, [isWaiting]);
  return () => (isWaiting ? [...waiting].forEach((each) => each()) : retry());
};
