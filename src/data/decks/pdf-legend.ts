import type { LegendKey, PictureLegend } from "../../domain/deck/picture-legend";
import { MARK_DASHES } from "../../domain/hotspot-marks";
import { paletteOf } from "../../domain/palette";
import { tierWords } from "../../domain/tiers";
import { PDF_SECOND, set, type Pdf } from "./pdf-page";

/** Points. */
const BAR = { height: 10, longest: 300 } as const;
const KEY = 28;
const LINE = 1.6;
const light = paletteOf("light");

/** Points: where a legend begins and how wide it may be. */
interface Place {
  readonly left: number;
  readonly width: number;
}

/** The scale of a printed map: colours, ticks, both ends in words, and what lies over the colours. */
export const drawPdfLegend = (
  pdf: Pdf,
  { title, classes, ends, keys, tier, notes }: PictureLegend,
  place: Place,
): void => {
  const { left, width } = place;
  set(pdf, "plain", 8.5, PDF_SECOND).text(title, left, pdf.y, { width });
  if (classes.length > 0) drawScale(pdf, classes, ends, place);
  for (const key of keys) {
    const y = pdf.y;
    drawSwatch(pdf, key, left, y + 4.5);
    set(pdf, "plain", 8.5).text(key.words, left + KEY, y, { width: width - KEY });
    pdf.y += 1.5;
  }
  const trust = tier === "Official" ? [] : [tierWords(tier).badge];
  for (const [at, note] of [...trust, ...notes].entries())
    set(pdf, at < trust.length ? "strong" : "plain", 8.5).text(note, left, pdf.y, { width });
};

const drawScale = (
  pdf: Pdf,
  classes: PictureLegend["classes"],
  ends: PictureLegend["ends"],
  { left, width }: Place,
): void => {
  const top = pdf.y + 2;
  const long = Math.min(BAR.longest, width);
  const step = long / classes.length;
  classes.forEach(({ colour, tick }, at) => {
    const x = left + at * step;
    pdf.rect(x, top, step, BAR.height).fill(colour);
    set(pdf, "plain", 7.5).text(tick, x, top + BAR.height + 1.5, {
      width: step,
      align: "center",
      lineBreak: false,
    });
  });
  pdf.rect(left, top, long, BAR.height).lineWidth(0.4).stroke(light.unknown);
  const under = top + BAR.height + 11;
  const end = set(pdf, "plain", 8, PDF_SECOND);
  end.text(ends[0], left, under, { width: long, lineBreak: false });
  end.text(ends[1], left, under, { width: long, align: "right", lineBreak: false });
  pdf.x = left;
  pdf.y = under + 13;
};

const drawSwatch = (pdf: Pdf, key: LegendKey, left: number, middle: number): void => {
  const [x, w, h] = [left, KEY - 6, 8];
  const top = middle - h / 2;
  if (key.swatch === "colour") {
    pdf.rect(x, top, w, h).fill(key.colour);
    return;
  }
  const { swatch } = key;
  pdf.save();
  if (swatch === "hatch" || swatch === "unknown") {
    const hatch = swatch === "hatch" ? light.persistenceHatch : light.unknown;
    pdf.rect(x, top, w, h).clip();
    pdf.rect(x, top, w, h).fill(swatch === "hatch" ? light.deprivation[0]! : light.paper);
    for (let from = -h; from < w; from += 3)
      pdf.moveTo(x + from, top + h).lineTo(x + from + h, top);
    pdf.lineWidth(0.7).stroke(hatch);
    pdf.restore();
    pdf.save();
    const edge = swatch === "hatch" ? light.persistenceLine : light.unknown;
    pdf.rect(x, top, w, h).lineWidth(0.8).stroke(edge);
  } else if (swatch === "patch") {
    pdf.rect(x, top, w, h).lineWidth(1.2).dash(3, { space: 1.5 }).stroke(light.selection);
  } else {
    const dash = MARK_DASHES[swatch];
    pdf
      .moveTo(x, middle)
      .lineTo(x + w, middle)
      .lineWidth(LINE)
      .lineCap("round");
    if (dash !== null)
      // The library's own types leave out that lengths may be a list.
      pdf.dash(dash.map((length) => length * LINE) as unknown as number, {});
    pdf.stroke(light.hover);
  }
  pdf.restore();
};
