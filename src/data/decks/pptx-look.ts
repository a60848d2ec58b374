import { board, hex, type Box } from "./pptx-ink";
import { inParts, type OfficePackage, type Repair } from "../export/office-package";

/** Names of the theme's colours, and what they are: dark grounds with light type, then what series take. */
const THEME_COLOURS = [
  ["dk1", board.water],
  ["lt1", board.ink],
  ["dk2", board.panel],
  ["lt2", board.second],
  ["accent1", board.deprivation[3]],
  ["accent2", board.deprivation[7]],
  ["accent3", board.participants[3]],
  ["accent4", board.accent],
  ["accent5", board.deprivation[5]],
  ["accent6", board.deprivation[1]],
  ["hlink", board.accent],
  ["folHlink", board.second],
] as const;

const SCHEME = `<a:clrScheme name="Reach Atlas">${THEME_COLOURS.map(
  ([name, colour]) => `<a:${name}><a:srgbClr val="${hex(colour ?? board.ink)}"/></a:${name}>`,
).join("")}</a:clrScheme>`;

/** What a slide that somebody adds looks like: the atlas's colours and letters, light on dark. */
export const PPTX_LOOK: readonly Repair[] = [
  inParts("The theme has Office’s own colours.", /^ppt\/theme\/theme1\.xml$/, (xml) =>
    xml
      .replace(/<a:clrScheme .*?<\/a:clrScheme>/s, SCHEME)
      .replace(/(<a:theme [^>]*name=")[^"]*"/, '$1Reach Atlas"')
      .replace(/(<a:fontScheme name=")[^"]*"/, '$1Reach Atlas"'),
  ),
  inParts(
    "Type is dark and grounds are light, which the slides are not.",
    /^ppt\/slideMasters\/slideMaster1\.xml$/,
    (xml) =>
      xml.replace(
        /<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"/,
        '<p:clrMap bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"',
      ),
  ),
];

/** Set before the name of a shape that belongs to the timeline; taken off again as they are grouped. */
export const IN_TIMELINE = "timeline: ";

const EMU = 914_400;
const emu = (inches: number): number => Math.round(inches * EMU);

const isOfTimeline = (shape: string): boolean => shape.includes(`name="${IN_TIMELINE}`);

/** Text between quotation marks of an attribute. */
const quoted = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/**
 * The shapes of a slide's timeline as one group, which moves as one and says in words what it shows.
 * @param place of the group on the slide, inches
 */
export const groupedTimeline = (slide: number, alt: string, place: Box): Repair => ({
  fault: "The library knows no groups: a timeline is some thirty shapes without a word.",
  mend: ({ text }: OfficePackage) => {
    const path = `ppt/slides/slide${slide}.xml`;
    const xml = text.get(path) ?? "";
    const shapes = xml.match(/<p:(sp|cxnSp)>.*?<\/p:\1>/gs)?.filter(isOfTimeline) ?? [];
    const [first] = shapes;
    if (first === undefined) return;
    const [x, y, w, h] = [place.x, place.y, place.w, place.h].map(emu) as [
      number,
      number,
      number,
      number,
    ];
    const box = `<a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${w}" cy="${h}"/>`;
    const inside = shapes.join("").replaceAll(`name="${IN_TIMELINE}`, 'name="');
    const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="2" name="Timeline" descr="${quoted(alt)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${box}</a:xfrm></p:grpSpPr>${inside}</p:grpSp>`;
    // In the place of the first, so that what lies over what stays.
    const at = xml.indexOf(first);
    const rest = shapes.reduce((left, shape) => left.replace(shape, ""), xml.slice(at));
    text.set(path, `${xml.slice(0, at)}${group}${rest}`);
  },
});
