import type { DotRows, LineChart } from "../../domain/compare/charts/compare-chart";

/** A chart of Compare as a table, its head first: places down for lines, places across for dots. */
export const compareRows = (drawn: LineChart | DotRows): readonly (readonly string[])[] => {
  if (drawn.kind === "lines") {
    const { lines, ticks } = drawn;
    return [
      ["Place", ...ticks.map(({ text }) => text)],
      ...lines.map(({ name, points }) => [
        name,
        ...ticks.map(({ x }) => {
          const point = points.find((each) => each.x === x);
          return point === undefined || point.y === null ? "not known" : point.text;
        }),
      ]),
    ];
  }
  const { rows } = drawn;
  const names = [...new Set(rows.flatMap(({ dots }) => dots.map(({ name }) => name)))];
  const hasReference = rows.some(({ reference }) => reference !== null);
  return [
    ["Measure", ...names, ...(hasReference ? ["Set against"] : [])],
    ...rows.map(({ title, note, dots, reference }) => [
      note === "" ? title : `${title} (${note})`,
      ...names.map((name) => dots.find((dot) => dot.name === name)?.text ?? "not known"),
      ...(hasReference
        ? [reference === null ? "not known" : `${reference.name} ${reference.text}`]
        : []),
    ]),
  ];
};

/** The same in words. */
export const compareWords = (drawn: LineChart | DotRows): string => {
  const [head = [], ...rows] = compareRows(drawn);
  return rows
    .map(
      ([name = "", ...cells]) =>
        `${name}: ${cells.map((cell, at) => `${head[at + 1] ?? ""} ${cell}`).join(", ")}`,
    )
    .join(". ");
};
