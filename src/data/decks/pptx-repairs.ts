import { addPart, inParts, type OfficePackage, type Repair } from "../export/office-package";

/** Empty text, as PowerPoint itself writes it into a shape without any. */
const NO_TEXT =
  '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody>';

const EMPTY_GROUP =
  '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr></p:spTree>';

/** English Metric Units on a page of notes, 6,858,000 wide: where the slide and what is said stand. */
const box = (x: number, y: number, cx: number, cy: number): string =>
  `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
const NOTES_SLIDE = box(685_800, 1_143_000, 5_486_400, 3_086_100);
const NOTES_TEXT = box(685_800, 4_400_550, 5_486_400, 6_500_000);

const RUN = /<a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)?/;

/** Lines of a note as paragraphs of their own. */
const asParagraphs = (paragraph: string): string => {
  const [, properties = "", text = ""] = RUN.exec(paragraph) ?? [];
  return text
    .split(/\r?\n/)
    .map((line) =>
      line === "" ? "<a:p/>" : `<a:p><a:r>${properties}<a:t>${line}</a:t></a:r></a:p>`,
    )
    .join("");
};

const THEME = "ppt/theme/theme1.xml";
const NOTES_THEME = "ppt/theme/theme2.xml";
const NOTES_MASTER_LINKS = "ppt/notesMasters/_rels/notesMaster1.xml.rels";

const ownTheme = (parts: OfficePackage): void => {
  const theme = parts.text.get(THEME);
  const links = parts.text.get(NOTES_MASTER_LINKS);
  if (theme === undefined || links === undefined) return;
  addPart(parts, NOTES_THEME, theme, "application/vnd.openxmlformats-officedocument.theme+xml");
  parts.text.set(NOTES_MASTER_LINKS, links.replace("theme1.xml", "theme2.xml"));
};

const SHAPE_ID = /(<p:cNvPr id=")(\d+)"/g;

/** A shape whose id another has already takes the next that is free. */
const ownIds = (xml: string): string => {
  const ids = [...xml.matchAll(SHAPE_ID)].map((match) => Number(match[2]));
  const seen = new Set<number>();
  let free = Math.max(0, ...ids) + 1;
  return xml.replace(SHAPE_ID, (_, before: string, text: string) => {
    const id = seen.has(Number(text)) ? free++ : Number(text);
    seen.add(id);
    return `${before}${id}"`;
  });
};

/**
 * Faults of PptxGenJS 4.0.1 that make PowerPoint offer a repair, or a page worse to read aloud; each names
 * its report there, "#1444", or how it was seen. A repair goes once the library mends its fault: the
 * tests of a file's parts tell when it changes nothing any more.
 */
export const PPTX_REPAIRS: readonly Repair[] = [
  inParts(
    "The list of notes masters stands after the slides; the schema wants it before (Open XML SDK).",
    /^ppt\/presentation\.xml$/,
    (xml) => {
      const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/.exec(xml)?.[0] ?? "";
      return xml.replace(list, "").replace("</p:sldMasterIdLst>", `</p:sldMasterIdLst>${list}`);
    },
  ),
  inParts(
    "#1443: PowerPoint strikes the placeholders of the notes master out.",
    /^ppt\/notesMasters\/notesMaster1\.xml$/,
    (xml) => xml.replace(/<p:spTree>.*<\/p:spTree>/s, EMPTY_GROUP),
  ),
  {
    fault: "Slide master and notes master share one theme; PowerPoint gives each its own.",
    mend: ownTheme,
  },
  inParts(
    "Without placeholders in the master, notes say themselves where they stand.",
    /^ppt\/notesSlides\/notesSlide\d+\.xml$/,
    (xml) =>
      xml
        .replace(/(<p:ph type="sldImg"\/><\/p:nvPr><\/p:nvSpPr>)<p:spPr\/>/, `$1${NOTES_SLIDE}`)
        .replace(/(<p:ph type="body"[^>]*\/><\/p:nvPr><\/p:nvSpPr>)<p:spPr\/>/, `$1${NOTES_TEXT}`),
  ),
  inParts(
    "All notes are one line of text with line breaks in it, which are read as spaces.",
    /^ppt\/notesSlides\/notesSlide\d+\.xml$/,
    (xml) =>
      xml.replace(/<a:p>(?:(?!<\/a:p>).)*<a:t>[^<\n]*\n[^<]*<\/a:t>.*?<\/a:p>/s, asParagraphs),
  ),
  inParts(
    "#1442: a background of one colour lacks its list of effects.",
    /^ppt\/slide(s|Layouts|Masters)\/[^/]+\.xml$/,
    (xml) => xml.replaceAll("</a:solidFill></p:bgPr>", "</a:solidFill><a:effectLst/></p:bgPr>"),
  ),
  inParts(
    "#1441: shapes without text lack the body PowerPoint puts there.",
    /^ppt\/slides\/slide\d+\.xml$/,
    (xml) => xml.replace(/<\/p:spPr>\s*<\/p:sp>/g, `</p:spPr>${NO_TEXT}</p:sp>`),
  ),
  inParts(
    "#1299: no row of a table is its header, so that nobody hears the columns' names.",
    /^ppt\/slides\/slide\d+\.xml$/,
    (xml) => xml.replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>'),
  ),
  inParts(
    "Shapes share an id: a slide's number is always 25, a table has the number of its slide.",
    /^ppt\/slides\/slide\d+\.xml$/,
    ownIds,
  ),
  inParts(
    "A bar chart has a third axis that is not there (Open XML SDK).",
    /^ppt\/charts\/chart\d+\.xml$/,
    (xml) =>
      xml.includes("<c:serAx>")
        ? xml
        : xml.replace(/((?:<c:axId [^>]*\/>){2})<c:axId [^>]*\/>(<\/c:barChart>)/g, "$1$2"),
  ),
  inParts("Everything is said to be American English.", /^ppt\/.*\.xml$/, (xml) =>
    xml.replaceAll('lang="en-US"', 'lang="en-GB"'),
  ),
];
