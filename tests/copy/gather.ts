import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import ts from "typescript";

/** A text that a reader can meet, and where it stands. */
export interface Copy {
  readonly file: string;
  readonly line: number;
  /** What is filled in at run time stands as FILLED. */
  readonly text: string;
}

/** One word of one syllable: a figure, a name, or a text that stands elsewhere in the code and is gathered there. */
export const FILLED = "X";

/** Attributes that a browser, not a reader, reads. */
const UNREAD =
  /^(?:className|class|style|d|viewBox|id|key|href|src|type|role|rel|transform|points)$/;

/** Code, addresses, selectors and patterns are no prose, however many words they have. */
const CODE = /[{}<>=|\\]|\bvar\(|https?:|^[MmLl]\d|::|\.(?:ts|json|css)\b|^[a-z-]+ [a-z-]+$/;

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Three words or more, begun as a sentence is or long enough to be nothing else. */
const isProse = (text: string): boolean => {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (words.length < 3 || CODE.test(text)) return false;
  return /^[^\p{L}]*\p{Lu}/u.test(text) || words.length > 5 || /[.!?]$/.test(text);
};

const templateText = (node: ts.TemplateExpression): string =>
  [node.head.text, ...node.templateSpans.map(({ literal }) => FILLED + literal.text)].join("");

const isText = (node: ts.Node): boolean => ts.isJsxText(node) && /\p{L}/u.test(node.text);

/** What an element says: its own words and those of the marks within it, as one text. */
const elementText = (node: ts.JsxElement | ts.JsxFragment): string =>
  node.children
    .map((child) => {
      if (ts.isJsxText(child)) return child.text;
      if (ts.isJsxElement(child) || ts.isJsxFragment(child)) return elementText(child);
      if (!ts.isJsxExpression(child) || child.expression === undefined) return "";
      return ts.isStringLiteralLike(child.expression) ? child.expression.text : FILLED;
    })
    .join("");

/** "a " + b + " c" as one text; null of anything that is no sum of texts. */
const sumText = (node: ts.Expression): string | null => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return templateText(node);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken)
    return null;
  const [left, right] = [sumText(node.left), sumText(node.right)];
  return left === null && right === null ? null : (left ?? FILLED) + (right ?? FILLED);
};

const copyOf = (file: string): Copy[] => {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    false,
    extname(file) === ".tsx" ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: Copy[] = [];
  const add = (node: ts.Node, written: string): void => {
    const text = tidy(written);
    if (!isProse(text)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push({ file, line: line + 1, text });
  };
  const walk = (node: ts.Node, told: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isJsxAttribute(node) && UNREAD.test(node.name.getText(source))) return;
    const sum = ts.isBinaryExpression(node) || ts.isTemplateExpression(node) ? sumText(node) : null;
    if (sum !== null) {
      add(node, sum);
      // Texts within a place that is filled in are texts of their own.
      node.forEachChild((child) => {
        if (!ts.isStringLiteralLike(child)) walk(child, told);
      });
      return;
    }
    if (ts.isStringLiteralLike(node)) add(node, node.text);
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      const tells = !told && node.children.some(isText);
      if (tells) add(node, elementText(node));
      node.forEachChild((child) => walk(child, told || tells));
      return;
    }
    node.forEachChild((child) => walk(child, told));
  };
  walk(source, false);
  return found;
};

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** Every text in the code of these folders that reads as a sentence or a label of three words or more. */
export const gatherCopy = (folders: readonly string[]): readonly Copy[] =>
  folders.flatMap(filesUnder).toSorted().flatMap(copyOf);
