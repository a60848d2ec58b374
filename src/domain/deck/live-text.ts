import type { AtlasFacts } from "./atlas-facts";
import { FigureError } from "./figure-error";
import { tellFigure } from "./live-figure";

/** A stretch of a slide's text: as typed, a figure computed from the data, or one that cannot be. */
export type TextRun =
  | { readonly kind: "typed"; readonly text: string }
  | { readonly kind: "figure"; readonly text: string; readonly source: string }
  | {
      readonly kind: "error";
      readonly text: string;
      readonly source: string;
      readonly reason: string;
    };

const BRACES = /\{([^{}]*)\}|[{}]/g;

type Tell = (source: string) => string;

const runOf = (source: string, tell: Tell): TextRun => {
  try {
    return { kind: "figure", text: tell(source), source };
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    return { kind: "error", text: "[figure not known]", source, reason: error.message };
  }
};

/** Text with every figure in braces told. Never throws: a figure that cannot be told says why. */
export const runsWith = (text: string, tell: Tell): TextRun[] => {
  const runs: TextRun[] = [];
  let from = 0;
  for (const match of text.matchAll(BRACES)) {
    if (match.index > from) runs.push({ kind: "typed", text: text.slice(from, match.index) });
    const source = match[1];
    runs.push(
      source === undefined
        ? {
            kind: "error",
            text: match[0],
            source: match[0],
            reason: `A “${match[0]}” has no partner.`,
          }
        : runOf(source, tell),
    );
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ kind: "typed", text: text.slice(from) });
  return runs;
};

/** The same of a slide's text. */
export const runsOf = (text: string, facts: AtlasFacts): TextRun[] =>
  runsWith(text, (source) => tellFigure(source, facts));

/** The same as one string. */
export const toldText = (text: string, facts: AtlasFacts): string =>
  runsOf(text, facts)
    .map((run) => run.text)
    .join("");
