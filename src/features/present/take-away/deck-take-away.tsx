import { useQueryClient } from "@tanstack/react-query";
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import { pdfFonts } from "../../../data/decks/pdf-fonts";
import { saveFile } from "../../../data/export/save-file";
import { writeFile } from "../../../data/export/write-file";
import type { Deck } from "../../../domain/deck/deck";
import type { ExportSlide } from "../../../domain/deck/export-slide";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import { fileNameOf } from "../../../domain/file-name";
import { useWork, type WorkUnderWay } from "../../../ui/use-work";
import { WorkStatus } from "../../../ui/work-status";
import { exportSlidesOf, type SlidesRequest } from "./export-slides";
import { oneFileOf } from "./one-file";
import { saveDeck } from "./save-deck";
import "./take-away.css";

const ON_SCREEN = { theme: "board", pixelRatio: 2, format: "png" } as const;
const ON_PAPER = { theme: "light", pixelRatio: 1.5, format: "jpeg" } as const;

/** A deck as files: for the office, for paper, for another atlas, for a machine with nothing on it. */
export const DeckTakeAway = ({ deck, told }: { deck: Deck; told: readonly ToldSlide[] }) => {
  const client = useQueryClient();
  const work = useWork(saveFile);
  const name = fileNameOf(deck.title);
  const slides = (
    how: Pick<SlidesRequest, "theme" | "pixelRatio" | "format">,
    { report, signal }: WorkUnderWay,
  ) =>
    exportSlidesOf({
      client,
      told,
      ...how,
      onProgress: (done) => {
        signal.throwIfAborted();
        report(done / told.length);
      },
    });
  const { title } = deck;
  const nameWith = (drawn: readonly ExportSlide[]): string =>
    fileNameOf(title, { synthetic: drawn.some(({ provenance }) => provenance.synthetic !== "") });
  const handout = (what: string, notes: boolean) =>
    work.start(what, async (under) => {
      const drawn = await slides(ON_PAPER, under);
      const fonts = await pdfFonts();
      return {
        name: `${nameWith(drawn)}${notes ? " with notes" : ""}.pdf`,
        content: await writeFile("handout", { title, slides: drawn, fonts, notes }, under.signal),
      };
    });
  const choices = [
    {
      title: "PowerPoint",
      words: "Titles, text, legends and charts stay editable",
      make: () =>
        work.start("the PowerPoint deck", async (under) => {
          const drawn = await slides(ON_SCREEN, under);
          return {
            name: `${nameWith(drawn)}.pptx`,
            content: await writeFile("pptx", { title, slides: drawn }, under.signal),
          };
        }),
    },
    {
      title: "Handout (PDF, A4)",
      words: "For the papers: each slide with its sources; tagged for screen readers",
      make: () => handout("the handout", false),
    },
    {
      title: "Handout with the speaker’s notes",
      words: "For whoever presents: the same, with what is to be said",
      make: () => handout("the handout with notes", true),
    },
    {
      title: "One HTML file",
      words: "Atlas, data and this deck in one page that opens without a network; made with it",
      make: () =>
        work.start("the HTML file", async ({ signal }) => ({
          name: `${name}.html`,
          content: new Blob([await oneFileOf(deck, signal)], { type: "text/html" }),
        })),
    },
    {
      title: "Deck file",
      words: "To open in another Reach Atlas, or to keep",
      make: () => saveDeck(deck),
    },
  ];
  return (
    <DialogTrigger>
      <Button className="button">Take away</Button>
      <Popover className="take-away" placement="bottom end">
        <Dialog>
          <Heading slot="title" className="telling">
            Take this deck away
          </Heading>
          <ul>
            {choices.map(({ title, words, make }) => (
              <li key={title}>
                <button
                  type="button"
                  className="take-away-choice"
                  aria-disabled={work.making !== null}
                  onClick={make}
                >
                  <strong>{title}</strong>
                  <span>{words}</span>
                </button>
              </li>
            ))}
          </ul>
          <WorkStatus work={work} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
