import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { PrintedBrand } from "../../domain/brand/brand";
import { cleanText } from "../../domain/clean-text";
import { hasScale, keysOf, type Legend } from "../../domain/legend";
import type { Block, IllustratedPaper, PaperMap, Template } from "../../domain/papers/paper";
import { tierWords } from "../../domain/tiers";

/** Half points, as Word counts type. */
const TYPE = { small: 17, table: 18, text: 22, lead: 28 } as const;
/** How much room the parts of a paper have. */
interface Room {
  /** Pixels at 96 an inch. */
  readonly mapHeight: number;
  /** Twentieths of a point. */
  readonly margin: number;
  readonly overHeading: number;
  readonly underTable: number;
  /** Half points of the empty line that keeps a table from the next one. */
  readonly between: number;
  /** Half points of the type of its lead and its small print. */
  readonly lead: number;
  readonly small: number;
}

const ROOM: Readonly<Record<Template, Room>> = {
  "two-pages": {
    mapHeight: 330,
    margin: 1_000,
    overHeading: 240,
    underTable: 60,
    between: 22,
    lead: TYPE.lead,
    small: TYPE.small,
  },
  "one-page": {
    mapHeight: 140,
    margin: 700,
    overHeading: 80,
    underTable: 0,
    between: 4,
    lead: 24,
    small: 16,
  },
};
/** Pixels at 96 an inch. */
const MAP_WIDTH = 600;
/** Twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 } as const;
const FACE = "Calibri";
const SECOND = "555555";

/**
 * Papers as a Word file that can be edited: headings, tables with header rows, maps with alternative
 * text, page numbers, in British English. Several begin with their contents.
 */
export const papersDocx = async (
  title: string,
  papers: readonly IllustratedPaper[],
  brand: PrintedBrand | null = null,
): Promise<Blob> => {
  const colour = brand?.onWhite.slice(1);
  const isMany = papers.length > 1;
  // All papers of a file are of one template.
  const room = ROOM[papers[0]?.paper.template ?? "two-pages"];
  const document = new Document({
    title: cleanText(title),
    creator: "Reach Atlas",
    description: "Made from open data: see the notes of each paper.",
    features: { updateFields: isMany },
    styles: {
      default: {
        document: { run: { font: FACE, size: TYPE.text, language: { value: "en-GB" } } },
        heading1: {
          run: {
            font: FACE,
            size: 44,
            bold: true,
            ...(colour === undefined ? {} : { color: colour }),
          },
          paragraph: { spacing: { after: 80 } },
        },
        heading2: {
          run: {
            font: FACE,
            size: 26,
            bold: true,
            ...(colour === undefined ? {} : { color: colour }),
          },
          paragraph: { spacing: { before: room.overHeading, after: 80 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: room.margin,
              bottom: room.margin,
              left: room.margin,
              right: room.margin,
            },
          },
        },
        ...(brand === null
          ? {}
          : { headers: { default: new Header({ children: [letterhead(brand)] }) } }),
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          ...(isMany ? contents(title) : []),
          ...papers.flatMap((paper, at) => paperParts(paper, isMany || at > 0, room)),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
};

/** Points at 96 an inch that a logo takes at most. */
const LOGO = { width: 180, height: 34 } as const;

/** Logo, name, strapline and contact over every page. */
const letterhead = ({ name, strapline, contact, logo }: PrintedBrand): Paragraph => {
  const height = logo === null ? 0 : Math.min(LOGO.height, LOGO.width / logo.ratio);
  return new Paragraph({
    spacing: { after: 120 },
    children: [
      ...(logo === null
        ? []
        : [
            new ImageRun({
              type: "png",
              data: logo.image,
              transformation: {
                width: Math.round(height * logo.ratio),
                height: Math.round(height),
              },
              altText: { title: "Logo", name: "Logo", description: cleanText(name) },
            }),
          ]),
      text(
        `  ${[name, strapline, contact].filter((words) => words !== "").join("  ·  ")}`,
        TYPE.small,
        { color: SECOND },
      ),
    ],
  });
};

const pageNumber = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        children: [PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
        size: TYPE.small,
        color: SECOND,
      }),
    ],
  });

const text = (words: string, size: number, more: { bold?: boolean; color?: string } = {}) =>
  new TextRun({ text: cleanText(words), size, ...more });

const contents = (title: string): readonly (Paragraph | TableOfContents)[] => [
  new Paragraph({ children: [text(title, 44, { bold: true })] }),
  new TableOfContents("Contents", { hyperlink: true, headingStyleRange: "1-1" }),
];

const paperParts = (
  { paper, map }: IllustratedPaper,
  breaks: boolean,
  room: Room,
): readonly (Paragraph | Table)[] => [
  new Paragraph({
    pageBreakBefore: breaks,
    children: [text(paper.eyebrow, TYPE.table, { bold: true, color: SECOND })],
  }),
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: [new TextRun(cleanText(paper.title))],
  }),
  new Paragraph({
    spacing: { after: 160 },
    children: [text(paper.about, TYPE.table, { color: SECOND })],
  }),
  ...paper.blocks.flatMap((block) => parts(block, map, room)),
];

const parts = (block: Block, map: PaperMap | null, room: Room): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
          children: [new TextRun(cleanText(block.text))],
        }),
      ];
    case "map":
      return map === null ? [] : mapParts(map, room);
    case "table":
      return [
        tableOf(block, room),
        new Paragraph({ spacing: { after: room.underTable }, run: { size: room.between } }),
      ];
    case "small":
      return [
        new Paragraph({
          spacing: { after: 60 },
          children: [text(block.text, room.small, { color: SECOND })],
        }),
      ];
    case "lead":
    case "text": {
      const size = block.kind === "lead" ? room.lead : TYPE.text;
      return [new Paragraph({ spacing: { after: 120 }, children: [text(block.text, size)] })];
    }
  }
};

const mapParts = (map: PaperMap, { mapHeight }: Room): readonly Paragraph[] => {
  const scale = Math.min(MAP_WIDTH / map.width, mapHeight / map.height);
  return [
    new Paragraph({
      spacing: { before: 80, after: 80 },
      children: [
        new ImageRun({
          type: map.kind,
          data: map.image,
          transformation: {
            width: Math.round(map.width * scale),
            height: Math.round(map.height * scale),
          },
          altText: { title: "Map", name: "Map", description: cleanText(map.alt) },
        }),
      ],
    }),
    ...legendParts(map.legend),
  ];
};

/** The classes in their colours, from one end to the other, then what lies over them. */
const legendParts = (legend: Legend): readonly Paragraph[] => {
  const { title, classes, ends, tier, notes } = legend;
  const say = (children: readonly TextRun[]) =>
    new Paragraph({ spacing: { after: 20 }, children: [...children] });
  const scale = hasScale(legend)
    ? [
        say([
          text(`${ends[0]}  `, TYPE.small),
          ...classes.map(
            ({ colour }) =>
              new TextRun({ text: "■", size: TYPE.lead, color: colour.replace("#", "") }),
          ),
          text(`  ${ends[1]}`, TYPE.small),
        ]),
      ]
    : [];
  const trust = tier === "Official" ? [] : [tierWords(tier).badge];
  return [
    say([text(title, TYPE.small, { color: SECOND })]),
    ...scale,
    ...[...keysOf(legend).map(({ words }) => words), ...trust, ...notes].map((words) =>
      say([text(words, TYPE.small)]),
    ),
  ];
};

const tableOf = (
  { head, rows, widths }: Extract<Block, { kind: "table" }>,
  { margin }: Room,
): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map((part) => Math.round(part * (PAGE.width - 2 * margin))),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((words) => cellOf(words, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((words) => cellOf(words, false)) }),
      ),
    ],
  });

const cellOf = (words: string, isHead: boolean): TableCell =>
  new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [new Paragraph({ children: [text(words, TYPE.table, { bold: isHead })] })],
  });
