import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { METHODS } from "../../../src/domain/methods/methods";

/**
 * The law: whatever states a figure leads to how it was worked out. A panel states figures when it
 * formats numbers or takes sentences from the domain. It leads there when it, a part of it, a part beside it, or
 * every panel around it has a link to the Method page.
 */
const FIGURES =
  /\b(?:percent|decimal|whole|plural|ordinal|per1000|valueText|\w+(?:Sentences?|Words|Text|Runs))\b/;
const LINK = /<MethodLinks?\b|<LegendMethods\b|<Section\b[^>]*\bmethod=/s;

/** Panels that state no statistic, and what their numbers are instead. */
const NO_STATISTIC: Readonly<Record<string, string>> = {
  "compare/unranked.tsx": "names a measure that this page does not rank",
  "explore/download/download-dialog.tsx": "counts the rows of a file",
  "explore/download/larger-dialog.tsx": "counts the rows of a file",
  "explore/filter/ask-bar.tsx": "counts what a question finds",
  "explore/filter/sentence-text.tsx": "is the question itself",
  "explore/filter/value-range.tsx": "counts what a question finds",
  "explore/notes/note-form.tsx": "counts the characters of a note",
  "explore/own-figures/figures-dialog.tsx": "counts the rows of a file",
  "explore/own-figures/mapping-form.tsx": "counts the columns of a file",
  "explore/patch/patches-menu.tsx": "counts a patch’s areas",
  "explore/streets/keep-streets.tsx": "counts the bytes of a file",
  "explore/unknown-area.tsx": "says what became of a code",
  "participants/bring/dates-panel.tsx": "counts the rows of a file",
  "participants/bring/report-list.tsx": "counts the rows of a file",
  "participants/bring/review.tsx": "counts the rows of a file",
  "participants/bring/sheets-panel.tsx": "counts the rows of a file",
  "participants/map/reach-map.tsx": "speaks at the pointer, for the legend beside it",
  "present/editor/note-fields.tsx": "counts notes that people wrote",
  "present/shelf/deck-shelf.tsx": "counts the slides of a deck",
  "present/stage/slide-stage.tsx": "is projected: nobody can press it, and it prints its sources",
  "present/stage/tier-mark.tsx": "is projected: nobody can press it, and it prints its sources",
  "present/take-away/add-to-deck.tsx": "counts the slides of a deck",
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : /\.tsx?$/.test(path) ? [path] : [];
  });

const TEXTS = new Map(filesIn("src").map((path) => [path, readFileSync(path, "utf8")]));

interface Import {
  readonly names: string;
  readonly path: string;
}

const importsOf = (path: string, text: string): Import[] =>
  [...text.matchAll(/import\s+(type\s)?([^;"]*?)\s*(?:from\s+)?"(\.[^"]+)"|import\("(\.[^"]+)"\)/g)]
    .filter(([, isType]) => isType === undefined)
    .flatMap(([, , names = "", from, later]) => {
      const base = join(dirname(path), from ?? later ?? "");
      const found = [`${base}.ts`, `${base}.tsx`].find((each) => TEXTS.has(each));
      return found === undefined ? [] : [{ names, path: found }];
    });

const IMPORTS = new Map([...TEXTS].map(([path, text]) => [path, importsOf(path, text)]));
const PANELS = [...TEXTS.keys()].filter(
  (path) => /^src\/(?:features|app)\/.*\.tsx$/.test(path) && !path.includes("features/method/"),
);

const links = (path: string): boolean => LINK.test(TEXTS.get(path) ?? "");

const renders = (path: string, { names }: Import): boolean =>
  (names.match(/\w+/g) ?? []).some((name) => new RegExp(`<${name}\\b`).test(TEXTS.get(path) ?? ""));

/** It has a link, or renders a part that has one, or a part whose part has one. */
const leads = (path: string, depth = 2): boolean =>
  links(path) ||
  (depth > 0 &&
    (IMPORTS.get(path) ?? []).some((part) => renders(path, part) && leads(part.path, depth - 1)));

const aboveOf = (path: string): string[] =>
  PANELS.filter((each) => IMPORTS.get(each)?.some((part) => part.path === path));

/** All that render it have a link of their own, or all that render those. */
const isBelow = (path: string, seen: readonly string[] = []): boolean => {
  if (seen.includes(path)) return false;
  const above = aboveOf(path);
  return above.length > 0 && above.every((each) => links(each) || isBelow(each, [...seen, path]));
};

/** Every panel that renders it leads there close by: around it, or beside it. A screen holds too much to count. */
const isNear = (path: string): boolean => {
  const above = aboveOf(path);
  return (
    above.length > 0 &&
    above.every(
      (each) => links(each) || isBelow(each) || (!each.endsWith("-screen.tsx") && leads(each, 1)),
    )
  );
};

const isLed = (path: string): boolean => leads(path) || isNear(path);

const states = (path: string): boolean =>
  (IMPORTS.get(path) ?? []).some(
    (part) => /^src\/(?:domain|content)\//.test(part.path) && FIGURES.test(part.names),
  );

const unled = PANELS.filter((path) => states(path) && !isLed(path)).map((path) =>
  path.replace("src/features/", ""),
);

test("every panel that states figures leads to how they were worked out", () => {
  expect(unled.filter((path) => NO_STATISTIC[path] === undefined)).toEqual([]);
});

test("no panel is excused without need", () => {
  expect(Object.keys(NO_STATISTIC).filter((path) => !unled.includes(path))).toEqual([]);
});

test("every method is linked from where its figures stand", () => {
  const elsewhere = [...TEXTS]
    .filter(([path]) => !/^src\/(?:domain|content)\/methods\/(?!method-of)/.test(path))
    .map(([, text]) => text)
    .join("\n");
  expect(METHODS.map(({ id }) => id).filter((id) => !elsewhere.includes(`"${id}"`))).toEqual([]);
});
