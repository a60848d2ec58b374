import { Parser } from "htmlparser2";

/** What a drawing needs and nothing that runs, loads or leads anywhere. */
const ELEMENTS = new Set(
  "svg g path rect circle ellipse line polyline polygon defs symbol use linearGradient radialGradient stop clipPath mask title desc text tspan".split(
    " ",
  ),
);
const ATTRIBUTES = new Set(
  [
    "xmlns viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx",
    "cy r rx ry fx fy d points dx dy transform fill",
    "fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity opacity id",
    "clip-path clip-rule clipPathUnits mask maskUnits gradientUnits gradientTransform offset stop-color stop-opacity font-family font-size",
    "font-weight text-anchor",
  ].flatMap((line) => line.split(" ")),
);
/** Of an element's style, what can as well be an attribute. */
const STYLED = /^(?:fill|stroke|opacity|stop|clip|mask|font|text-anchor)[a-z-]*$/;

/** Elements within one another; no logo needs more. */
const DEEPEST = 60;
const MOST_ELEMENTS = 5_000;

/** A value that names nothing outside the drawing: a part of itself, `url(#id)`, or plain words and numbers. */
const isPlain = (value: string): boolean =>
  /^url\(["']?#[\w.-]+["']?\)$/.test(value.trim()) || !/url\(|:|\\|\/\/|@|expression/i.test(value);

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

export interface SafeSvg {
  /** The drawing written anew from what was read. */
  readonly svg: string;
  /** Width over height. */
  readonly ratio: number;
  /** What was left out: "script", "onload", "image". */
  readonly left: readonly string[];
}

const styleOf = (style: string): readonly (readonly [string, string])[] =>
  style.split(";").flatMap((part) => {
    const [name = "", ...value] = part.split(":");
    return STYLED.test(name.trim()) ? [[name.trim(), value.join(":").trim()] as const] : [];
  });

/**
 * A drawing parsed and written anew: only elements and attributes of the lists above go over, so that
 * nothing in it runs, loads or leads anywhere, whatever was in the file.
 * @returns why it cannot be used, in a sentence, where it cannot
 */
export const safeSvg = (text: string): SafeSvg | string => {
  if (/<!ENTITY/i.test(text))
    return "The logo defines entities, which the atlas does not read. Save it as a plain SVG.";
  const out: string[] = [];
  const left = new Set<string>();
  const open: string[] = [];
  /** Names of elements that are left out with all they hold, innermost last. */
  const skipped: string[] = [];
  let count = 0;
  /** Set while the text is read, element by element. */
  const found = { tooMuch: false };
  let size: { width: number; height: number } | null = null;

  const attributesOf = (given: Readonly<Record<string, string>>) => {
    const { style = "", ...plain } = given;
    return [...Object.entries(plain), ...styleOf(style)].flatMap(([name, value]) => {
      const isLink = name === "href" || name === "xlink:href";
      if (isLink && /^#[\w.-]+$/.test(value)) return [["href", value] as const];
      if (!ATTRIBUTES.has(name) || !isPlainOf(name, value)) {
        if (/^on|href/i.test(name) || ATTRIBUTES.has(name)) left.add(name);
        return [];
      }
      return [[name, value] as const];
    });
  };
  const isPlainOf = (name: string, value: string): boolean =>
    name === "xmlns" ? value === "http://www.w3.org/2000/svg" : isPlain(value);

  const parser = new Parser(
    {
      onopentag: (name, given) => {
        count++;
        if (count > MOST_ELEMENTS || open.length + skipped.length > DEEPEST) found.tooMuch = true;
        if (
          found.tooMuch ||
          skipped.length > 0 ||
          !ELEMENTS.has(name) ||
          (open.length === 0 && size !== null)
        ) {
          if (skipped.length === 0) left.add(name);
          skipped.push(name);
          return;
        }
        if (open.length === 0) {
          if (name !== "svg") {
            left.add(name);
            skipped.push(name);
            return;
          }
          size = sizeOf(given);
        }
        const attributes = attributesOf(
          open.length === 0 && size !== null
            ? {
                ...given,
                xmlns: "http://www.w3.org/2000/svg",
                width: String(size.width),
                height: String(size.height),
                viewBox: given.viewBox ?? `0 0 ${size.width} ${size.height}`,
              }
            : given,
        );
        open.push(name);
        out.push(
          `<${name}${attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join("")}>`,
        );
      },
      ontext: (words) => {
        const inside = open.at(-1);
        const isWords =
          inside === "text" || inside === "tspan" || inside === "title" || inside === "desc";
        if (skipped.length === 0 && isWords) out.push(escaped(words));
      },
      onclosetag: () => {
        if (skipped.length > 0) skipped.pop();
        else {
          const name = open.pop();
          if (name !== undefined) out.push(`</${name}>`);
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  const sized = size as { width: number; height: number } | null;
  if (found.tooMuch)
    return "The logo has more parts than a logo needs. Save it simpler, or as a PNG.";
  if (sized === null)
    return "The logo is not an SVG that gives its size (width and height, or viewBox).";
  return { svg: out.join(""), ratio: sized.width / sized.height, left: [...left] };
};

const NUMBER = /^\s*(\d+(?:\.\d+)?)(?:px|pt|mm|cm|in)?\s*$/;

/** Its size by its view, or by width and height; null where it says neither. */
const sizeOf = ({
  viewBox,
  width,
  height,
}: Readonly<Record<string, string>>): { width: number; height: number } | null => {
  const box =
    viewBox
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [w, h] =
    box.length === 4
      ? [box[2], box[3]]
      : [width, height].map((text) => Number(NUMBER.exec(text ?? "")?.[1] ?? NaN));
  if (w === undefined || h === undefined || !(w > 0) || !(h > 0)) return null;
  return Number.isFinite(w / h) && w / h < 20 && h / w < 20 ? { width: w, height: h } : null;
};
