/**
 * The paragraphs, or the points of the list, below a heading of a Markdown file, as plain text.
 * @throws RangeError where there is no such heading
 */
export const partsOf = (markdown: string, heading: string): readonly string[] => {
  const start = markdown.indexOf(`\n## ${heading}\n`);
  if (start === -1) throw new RangeError(`no heading “${heading}”`);
  const below = markdown.slice(start + heading.length + 5);
  const end = below.indexOf("\n## ");
  const text = end === -1 ? below : below.slice(0, end);
  return text
    .split(/\n(?=- )|\n\n/)
    .map((part) =>
      part
        .replace(/^\n*- /, "")
        .replaceAll("`", "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((part) => part !== "");
};
