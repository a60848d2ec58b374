import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";

const Say = createContext<(text: string) => void>(() => undefined);

/** Says a short sentence to screen readers, through the one live region of the page. */
export const useSay = (): ((text: string) => void) => useContext(Say);

/** Holds the live region "Status". */
export const StatusProvider = ({ children }: { children: ReactNode }) => {
  const [text, setText] = useState("");
  const say = useCallback((next: string) => setText(next), []);
  const status = useMemo(() => say, [say]);
  return (
    <Say.Provider value={status}>
      {children}
      <div role="status" aria-label="Status" aria-live="polite" className="sr-only">
        {text}
      </div>
    </Say.Provider>
  );
};
