/** Breaks lines at words where they are wider than there is room for, set in a font. */
export const wrapLines = (
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  width: number,
  font: string,
): string[] => {
  context.font = font;
  return lines.flatMap((line) => {
    const broken: string[] = [""];
    for (const word of line.split(" ")) {
      const longer = `${broken.at(-1) ?? ""} ${word}`.trim();
      if (context.measureText(longer).width <= width) broken[broken.length - 1] = longer;
      else broken.push(word);
    }
    return broken.filter((part) => part !== "");
  });
};
