/** How charts of this screen are set: the page's own type and colours. */
export const PLOT_STYLE = {
  fontFamily: "var(--interface)",
  fontSize: "12px",
  color: "var(--ink-2)",
  background: "none",
  overflow: "visible",
};
