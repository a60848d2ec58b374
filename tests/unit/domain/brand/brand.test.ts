import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { colourProblem, readBrandFile } from "../../../../src/domain/brand/brand";
import { safeSvg, type SafeSvg } from "../../../../src/domain/brand/safe-svg";

const file = (more: object): string =>
  JSON.stringify({ format: "reach-atlas/brand", version: 1, name: "A council", ...more });
const COLOURS = { onWhite: "#00505a", onDark: "#8fd6d6" };

const brandIn = (more: object) => {
  const read = readBrandFile(file(more));
  if (read?.ok !== true) throw new Error(read?.problem ?? "no brand");
  return read.brand;
};
const problemIn = (text: string): string => {
  const read = readBrandFile(text);
  return read === null ? "none" : read.ok ? "fine" : read.problem;
};

it("takes a brand whole", () => {
  const brand = brandIn({ colours: COLOURS, headings: "sans", strapline: "One\nplace" });
  expect(brand).toMatchObject({ ...COLOURS, name: "A council", headings: "sans", logo: null });
  expect(brand.strapline).toBe("One place");
});

it("is none where the file beside the app names nothing of its own", () => {
  expect(readBrandFile('{ "format": "reach-atlas/brand", "version": 1 }')).toBeNull();
});

it.each([
  ["not JSON", "it is not JSON"],
  ["[]", "not a brand file"],
  ['{"format":"reach-atlas/deck","version":1}', "format is wrong"],
  [file({ colours: { onWhite: "red", onDark: "#ffffff" } }), "six digits"],
  [
    file({ colours: { onWhite: "#ffd400", onDark: "#ffffff" } }),
    "#ffd400 has a contrast of 1.4 to 1 on white; text needs 4.5 to 1. Choose a darker colour.",
  ],
  [
    file({ colours: { onWhite: "#00505a", onDark: "#00505a" } }),
    "on the dark of slides; text needs 4.5 to 1. Choose a lighter colour.",
  ],
  [file({ logo: "data:image/png;base64,AAAA" }), "not a PNG"],
  [file({ logo: "https://example.org/logo.svg" }), "not an SVG"],
  [file({ logo: "<svg/>" }), "gives its size"],
  [file({ logo: `<svg viewBox="0 0 1 1">${"<g>".repeat(200)}</svg>` }), "more parts"],
  [file({ logo: '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1">&a;</svg>' }), "entities"],
])("refuses %s in a clear sentence", (text, words) => {
  expect(problemIn(text)).toContain(words);
});

test("a contrast that is just short is not said to be enough", () => {
  // 4.478 to 1, which rounds to 4.5.
  expect(colourProblem("#777777", "white")).toContain("4.4 to 1");
  expect(colourProblem("#767676", "white")).toBe("");
});

const drawn = (inside: string): SafeSvg => {
  const safe = safeSvg(
    `<svg viewBox="0 0 10 5" xmlns="http://www.w3.org/2000/svg">${inside}</svg>`,
  );
  if (typeof safe === "string") throw new Error(safe);
  return safe;
};

describe("a logo", () => {
  it("keeps what is drawn, its gradients, and colours said in a style", () => {
    const { svg, ratio, left } = drawn(
      '<defs><linearGradient id="a"><stop offset="0" style="stop-color:#123456"/></linearGradient></defs><g style="fill:url(#a);position:fixed"><path d="M0 0h10"/></g><use href="#a"/>',
    );
    expect(ratio).toBe(2);
    expect(left).toEqual([]);
    for (const part of ['stop-color="#123456"', 'fill="url(#a)"', 'd="M0 0h10"', 'href="#a"'])
      expect(svg).toContain(part);
    expect(svg).not.toContain("position");
  });

  const HOSTILE = [
    "<script>alert(1)</script>",
    '<path d="M0 0" onload="alert(1)"/>',
    '<image href="https://example.org/a.png"/>',
    '<use href="https://example.org/a.svg#x"/>',
    '<use xlink:href="data:image/svg+xml,x"/>',
    '<a href="javascript:alert(1)"><path d="M0 0"/></a>',
    "<foreignObject><iframe src='x'/></foreignObject>",
    '<path fill="url(https://example.org/a)"/>',
    '<path style="fill:url(//example.org/a)"/>',
    "<style>@import url(https://example.org/a.css)</style>",
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<set attributeName="onmouseover" to="alert(1)"/>',
    "<text>&lt;script&gt;alert(1)&lt;/script&gt;</text>",
    '<path id="&quot;><script>alert(1)</script>"/>',
    '<SCRIPT href="x"/>',
    "<svg onload='alert(1)'/>",
    "</svg><script>alert(1)</script><svg>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<!-- --><?xml-stylesheet href='https://example.org/a.css'?>",
  ];

  it("loses whatever runs, loads or leads elsewhere, in any mixture", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string()), { maxLength: 6 }),
        (parts) => {
          const safe = safeSvg(`<svg viewBox="0 0 1 1">${parts.join("")}</svg>`);
          if (typeof safe === "string") return;
          expect(safe.svg).not.toMatch(
            /<(?:script|image|a|foreignObject|iframe|style|animate|set)\b/i,
          );
          expect(safe.svg).not.toMatch(/\son\w+=/i);
          expect(safe.svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
            /=\s*"[^"]*(?:https?:|javascript:|data:|\/\/)/i,
          );
          // Written anew, it is read again as the very same.
          expect(safeSvg(safe.svg)).toEqual({ ...safe, left: [] });
        },
      ),
      { numRuns: 300, seed: 20 },
    );
  });

  it("says what was left out", () => {
    expect(drawn(`${HOSTILE[0]!}${HOSTILE[1]!}${HOSTILE[2]!}`).left).toEqual([
      "script",
      "onload",
      "image",
    ]);
  });
});
