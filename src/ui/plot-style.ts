/** The type of every chart, in CSS pixels; labels may stand out beyond its edge. */
export const plotStyle = (size: 11 | 12) => ({
  fontFamily: "var(--interface)",
  fontSize: `${size}px`,
  background: "none",
  overflow: "visible",
});
