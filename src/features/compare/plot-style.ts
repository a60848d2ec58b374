/** The type of every chart of this screen, and room for labels beyond its edge. */
export const plotStyle = (size: 11 | 12) => ({
  fontFamily: "var(--interface)",
  fontSize: `${size}px`,
  background: "none",
  overflow: "visible",
});
