import { counted } from "../../domain/format";
import { hasScale, keysOf, type Legend } from "../../domain/legend";
import { ICON_BOX, iconPath, ICONS } from "../../domain/marks/icons";
import { HATCHES, inkOf } from "../../domain/marks/marks";
import { isArea, type Swatch } from "../../domain/marks/swatch";
import { paletteOf } from "../../domain/palette";
import { tierWords } from "../../domain/tiers";
import { element, PDF_SECOND, set, type Pdf, type Structure } from "./pdf-page";

/** Points. */
const BAR = { height: 10, longest: 300 } as const;
const KEY = 28;
/** Points that a scale with its ticks and ends takes. */
const SCALE = 34;
/** Points per CSS pixel of a mark. */
const PER_PIXEL = 0.67;
const light = paletteOf("light");

/** Points: where a legend begins and how wide it may be. */
interface Place {
  readonly left: number;
  readonly width: number;
}

/** The scale of a printed map: colours, ticks, both ends in words, and what lies over the colours. */
export const drawPdfLegend = (pdf: Pdf, into: Structure, legend: Legend, place: Place): void => {
  const { left, width } = place;
  const { title, tier, notes } = legend;
  const say = (draw: () => void) => into.add(element(pdf, "P", draw));
  say(() => set(pdf, "plain", 8.5, PDF_SECOND).text(title, left, pdf.y, { width }));
  if (hasScale(legend)) {
    const top = pdf.y + 2;
    const box = [left, top, left + width, top + SCALE] as const;
    into.add(
      element(pdf, "Figure", () => drawScale(pdf, legend, place), {
        alt: scaleWords(legend),
        bbox: box,
        placement: "Block",
      }),
    );
  }
  for (const key of keysOf(legend)) {
    say(() => {
      const y = pdf.y;
      const indent = key.swatch === null ? 0 : KEY;
      if (key.swatch !== null) drawSwatch(pdf, key.swatch, left, y + 4.5);
      set(pdf, "plain", 8.5).text(key.words, left + indent, y, { width: width - indent });
      pdf.y += 1.5;
    });
  }
  const trust = tier === "Official" ? [] : [tierWords(tier).badge];
  for (const [at, note] of [...trust, ...notes].entries())
    say(() =>
      set(pdf, at < trust.length ? "strong" : "plain", 8.5).text(note, left, pdf.y, { width }),
    );
};

/** The scale for those who cannot see it: "Ten classes, from most deprived to least deprived". */
const scaleWords = ({ classes, ends }: Legend): string => {
  const count = `${counted(classes.length)} classes`;
  return ends[0] === ""
    ? `${count}: ${classes.map(({ label }) => label).join("; ")}.`
    : `${count}, from ${ends[0]} to ${ends[1]}.`;
};

const drawScale = (pdf: Pdf, { classes, ends }: Legend, { left, width }: Place): void => {
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

/** Marks of the map, painted small. */
const drawSwatch = (pdf: Pdf, swatch: Swatch, left: number, middle: number): void => {
  const [w, h] = [KEY - 6, 8];
  const top = middle - h / 2;
  const area = isArea(swatch);
  for (const mark of swatch) {
    pdf.save();
    if (mark.kind === "ramp") {
      const step = w / mark.colours.length;
      mark.colours.forEach((colour, at) => pdf.rect(left + at * step, top, step, h).fill(colour));
    } else if (mark.kind === "icon") {
      const { ink } = ICONS[mark.icon];
      const side = mark.size * PER_PIXEL;
      pdf
        .translate(left + (w - side) / 2, middle - side / 2)
        .scale(side / ICON_BOX)
        .path(iconPath(mark.icon))
        .fill(light[ink], "even-odd");
    } else if (mark.kind === "line") {
      const width = mark.width * PER_PIXEL;
      pdf.lineWidth(width).lineCap("round");
      // The library's own types leave out that lengths may be a list.
      if (mark.dash) pdf.dash(mark.dash.map((length) => length * width) as unknown as number, {});
      if (area) pdf.rect(left, top, w, h);
      else pdf.moveTo(left, middle).lineTo(left + w, middle);
      pdf.stroke(inkOf(light, mark.colour));
    } else if (typeof mark.fill === "object" && "hatch" in mark.fill) {
      const { ink, period, falls } = HATCHES[mark.fill.hatch];
      const [from, to] = falls === true ? [top, top + h] : [top + h, top];
      pdf.rect(left, top, w, h).clip();
      const step = period * PER_PIXEL;
      for (let at = -h; at < w; at += step) pdf.moveTo(left + at, from).lineTo(left + at + h, to);
      pdf.lineWidth(0.7).stroke(light[ink]);
    } else pdf.rect(left, top, w, h).fill(inkOf(light, mark.fill));
    pdf.restore();
  }
};
