import type { ChartKey } from "../../domain/table/table";
import { CHART_FONT, chartFontStyle } from "./chart-font";

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 20;
const LINE = 15;
/** What a chart takes from the page's style sheet; the rest it carries itself. */
const INHERITED = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "fill-opacity",
  "opacity",
  "font-size",
  "font-weight",
  "font-variant-numeric",
  "text-anchor",
  "color",
] as const;

/** What has to go with a chart wherever it goes. */
export interface ChartWords {
  readonly title: string;
  /** What its colours mean, above the chart; none where the chart names them itself. */
  readonly key: readonly ChartKey[];
  /** Sources, licences, the link: one line each, below the chart. */
  readonly lines: readonly string[];
}

/** A copy whose looks no longer depend on the page: variables and inherited values written out. */
const standingAlone = (chart: SVGSVGElement): SVGSVGElement => {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const [from, to] = [chart, copy].map((root) => [root, ...root.querySelectorAll("*")]) as [
    Element[],
    Element[],
  ];
  from.forEach((element, at) => {
    const style = getComputedStyle(element);
    const target = to[at]!;
    for (const name of INHERITED) target.setAttribute(name, style.getPropertyValue(name));
    target.removeAttribute("style");
    target.removeAttribute("class");
    // Plot writes its own; the frame's is for all.
    target.removeAttribute("font-family");
  });
  for (const element of copy.querySelectorAll("style")) element.remove();
  return copy;
};

const textAt = (
  words: string,
  y: number,
  size: number,
  colour: string,
  weight = 400,
): SVGTextElement => {
  const text = document.createElementNS(SVG, "text");
  text.setAttribute("x", String(MARGIN));
  text.setAttribute("y", String(y));
  text.setAttribute("font-size", String(size));
  text.setAttribute("fill", colour);
  text.setAttribute("font-weight", String(weight));
  text.textContent = words;
  return text;
};

/** Lines no longer than the picture is wide: about half the type size per character. */
const wrapped = (line: string, width: number): string[] => {
  const most = Math.floor((width - 2 * MARGIN) / 5.2);
  return line.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) {
      return [...lines.slice(0, -1), `${last} ${word}`];
    }
    return [...lines, word];
  }, []);
};

/** Swatches with their names, as many in a line as there is room for. */
const keyOf = (
  key: readonly ChartKey[],
  width: number,
  top: number,
  looks: CSSStyleDeclaration,
): { marks: SVGElement[]; height: number } => {
  let [x, y] = [MARGIN, top];
  const marks = key.flatMap(({ name, colour }): SVGElement[] => {
    const room = 18 + 6 * name.length + 14;
    if (x > MARGIN && x + room > width + MARGIN) [x, y] = [MARGIN, y + LINE + 3];
    const swatch = document.createElementNS(SVG, "rect");
    const variable = /^var\((--[\w-]+)\)$/.exec(colour)?.[1];
    const fill = variable === undefined ? colour : looks.getPropertyValue(variable).trim();
    for (const [attribute, value] of Object.entries({ x, y: y + 2, width: 12, height: 10, fill }))
      swatch.setAttribute(attribute, String(value));
    const words = textAt(name, y + 11, 11, looks.color);
    words.setAttribute("x", String(x + 18));
    x += room;
    return [swatch, words];
  });
  return { marks, height: key.length === 0 ? 0 : y - top + LINE + 8 };
};

const framed = (
  chart: SVGSVGElement,
  { title, key, lines }: ChartWords,
  font: string,
): SVGSVGElement => {
  const { width, height } = chart.getBoundingClientRect();
  const looks = getComputedStyle(chart);
  const paper = looks.getPropertyValue("--paper").trim() || "white";
  const [heading, notes] = [
    wrapped(title, width * 0.72),
    lines.flatMap((line) => wrapped(line, width)),
  ];
  const headed = MARGIN + heading.length * 20 + 8;
  const keyed = keyOf(key, width, headed, looks);
  const top = headed + keyed.height;
  const frame = document.createElementNS(SVG, "svg");
  const [wide, tall] = [width + 2 * MARGIN, top + height + notes.length * LINE + 2 * MARGIN];
  frame.setAttribute("xmlns", SVG);
  frame.setAttribute("width", String(wide));
  frame.setAttribute("height", String(tall));
  frame.setAttribute("viewBox", `0 0 ${wide} ${tall}`);
  frame.setAttribute("font-family", CHART_FONT);
  frame.setAttribute("role", "img");
  frame.setAttribute("aria-label", title);
  const style = document.createElementNS(SVG, "style");
  style.textContent = font;
  const ground = document.createElementNS(SVG, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", paper);
  const copy = standingAlone(chart);
  copy.setAttribute("x", String(MARGIN));
  copy.setAttribute("y", String(top));
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.removeAttribute("aria-label");
  copy.removeAttribute("aria-hidden");
  frame.append(
    style,
    ground,
    ...heading.map((line, at) => textAt(line, MARGIN + 14 + at * 20, 16, looks.color, 620)),
    ...keyed.marks,
    copy,
    ...notes.map((line, at) => textAt(line, top + height + MARGIN + at * LINE, 10, looks.color)),
  );
  return frame;
};

/**
 * The chart as an SVG file that looks the same anywhere, with its font, title, sources and licences.
 * @throws Error where the font does not come
 */
export const svgFileOf = async (chart: SVGSVGElement, words: ChartWords): Promise<Blob> => {
  const picture = framed(chart, words, await chartFontStyle());
  return new Blob([new XMLSerializer().serializeToString(picture)], { type: "image/svg+xml" });
};

/**
 * The same as a PNG.
 * @param ratio image pixels per pixel of the screen, 1…4
 * @throws Error where the browser cannot draw it
 */
export const pngFileOf = async (
  chart: SVGSVGElement,
  words: ChartWords,
  ratio: number,
): Promise<Blob> => {
  const picture = new Image();
  const address = URL.createObjectURL(await svgFileOf(chart, words));
  try {
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement("canvas");
    canvas.width = picture.naturalWidth * ratio;
    canvas.height = picture.naturalHeight * ratio;
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
    if (blob === null) throw new Error("The browser could not make a picture of the chart");
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
};
