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
  onEscape,
}: {
  className: string;
  children: ReactNode;
  /** Closes what it holds. */
  onEscape?: () => void;
}) => {
  const [size, setSize] = useState<Size>("half");
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
