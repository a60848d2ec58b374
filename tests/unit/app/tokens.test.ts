import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { oklch } from "../../../src/domain/oklch";
import { contrast } from "../../../src/domain/contrast";

const css = readFileSync(join(import.meta.dirname, "../../../src/app/tokens.css"), "utf8");

/** The colours that a rule of tokens.css declares, as "#rrggbb" by name; those with an alpha are left out. */
const tokensOf = (selector: string): Record<string, string> => {
  const [, rule = ""] = css.split(`${selector} {`);
  const declared = rule.slice(0, rule.indexOf("}")).matchAll(/--([\w-]+): ([^;]+);/g);
  return Object.fromEntries(
    [...declared].flatMap(([, name = "", value = ""]) => {
      if (value === "#fff") return [[name, "#ffffff"]];
      const parts = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(value);
      return parts === null
        ? []
        : [[name, oklch(Number(parts[1]), Number(parts[2]), Number(parts[3]))]];
    }),
  );
};

/** What stands on what, and the least contrast WCAG 2.2 AA allows it: 4.5 for words, 3 for edges and marks. */
const PAIRS = [
  ...["ink", "ink-2", "accent"].flatMap((words) =>
    ["paper", "ground", "accent-weak", "notice", "hover"].map((under) => [words, under, 4.5]),
  ),
  ["accent-ink", "accent", 4.5],
  ...["paper", "ground", "hover"].map((under) => ["ink-3", under, 3]),
] as [string, string, number][];

test.each([
  ["light", ":root"],
  ["board", '[data-theme="board"]'],
])("every pair of the %s theme's tokens stands out enough", (_, selector) => {
  const tokens = tokensOf(selector);
  const found = PAIRS.map(([over, under, least]) => {
    const ratio = contrast(tokens[over]!, tokens[under]!);
    return ratio >= least ? "" : `${over} on ${under}: ${ratio.toFixed(2)}, not ${least}`;
  });
  expect(found.filter((fault) => fault !== "")).toEqual([]);
});
