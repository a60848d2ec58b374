/** Left, top, right, bottom in inches. */
export type Box = readonly [number, number, number, number];

/** Where a shape of a slide stands. */
export const boxOf = (shape: string): Box => {
  const [, x = 0, y = 0, w = 0, h = 0] = (
    /<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(shape) ?? []
  ).map((part) => Number(part) / 914_400);
  return [x, y, x + w, y + h];
};

/** Whether two boxes have nothing in common but an edge. */
export const isApart = (one: Box, other: Box): boolean =>
  one[2] <= other[0] || one[0] >= other[2] || one[3] <= other[1] || one[1] >= other[3];

/** Words and pictures of a slide, in the order they are drawn. */
export const shapesOf = (markup: string): string[] => markup.split(/(?=<p:sp>|<p:pic>)/);

/** The ground that a slide's legend stands on. */
export const legendBox = (markup: string): Box => {
  const legend = shapesOf(markup).find((shape) => shape.includes('name="Legend"'));
  if (legend === undefined) throw new Error("The slide has no legend.");
  return boxOf(legend);
};
