/** What every chart of a profile shares. */
export const PLOT_STYLE = {
  fontFamily: "var(--interface)",
  fontSize: "11px",
  background: "none",
  overflow: "visible",
} as const;
