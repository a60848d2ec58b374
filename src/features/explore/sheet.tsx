import { useState, type ReactNode } from "react";

type Size = "half" | "full" | "low";
const NEXT: Readonly<Record<Size, { size: Size; words: string }>> = {
  half: { size: "full", words: "Enlarge the panel" },
  full: { size: "low", words: "Lower the panel" },
  low: { size: "half", words: "Raise the panel" },
};

/** On a phone the panels are a sheet over the map's lower part; on a desk they float at its sides. */
export const Sheet = ({
  className,
  children,
  isLow = false,
  onEscape,
}: {
  className: string;
  children: ReactNode;
  /** Begins, and begins again, as a strip at the lower edge: a list has the screen. */
  isLow?: boolean;
  /** Closes what it holds. */
  onEscape?: () => void;
}) => {
  const first = isLow ? "low" : "half";
  const [size, setSize] = useState<Size>(first);
  const [before, setBefore] = useState(isLow);
  if (before !== isLow) {
    setBefore(isLow);
    setSize(first);
  }
  const next = NEXT[size];
  return (
    <div
      className={`sheet ${className}`}
      data-size={size}
      role="presentation"
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === "Escape" && !defaultPrevented) onEscape?.();
      }}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-label={next.words}
        onClick={() => setSize(next.size)}
      >
        <span />
      </button>
      {children}
    </div>
  );
};
