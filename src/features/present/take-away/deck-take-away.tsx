import { useQueryClient } from "@tanstack/react-query";
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import type { Deck } from "../../../domain/deck/deck";
import { writeDeckFile } from "../../../domain/deck/deck-file";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import { exportSlidesOf } from "./export-slides";
import { oneFileOf } from "./one-file";
import { fileName, saveFile, TYPES } from "./save-file";
import { useWork } from "./use-work";
import { WorkStatus } from "./work-status";
import { loadCode } from "../../../platform/load-code";
import "./take-away.css";

/** A deck as files: for the office, for paper, for another atlas, for a machine with nothing on it. */
export const DeckTakeAway = ({ deck, told }: { deck: Deck; told: readonly ToldSlide[] }) => {
  const client = useQueryClient();
  const work = useWork();
  const name = fileName(deck.title);
  const onScreen = { theme: "board", pixelRatio: 2, format: "png" } as const;
  const onPaper = { theme: "light", pixelRatio: 1.5, format: "jpeg" } as const;
  const slides = (how: typeof onScreen | typeof onPaper, report: (share: number) => void) =>
    exportSlidesOf({
      client,
      told,
      ...how,
      deck: deck.id,
      onProgress: (done) => report(done / told.length),
    });
  const choices = [
    {
      title: "PowerPoint",
      words: "Titles, text, legends and charts stay editable",
      make: () =>
        work.start("the PowerPoint deck", async (report) => {
          const { writePptx } = await loadCode(
            "The writer of PowerPoint files",
            () => import("../../../data/decks/pptx"),
          );
          saveFile(
            `${name}.pptx`,
            await writePptx(deck.title, await slides(onScreen, report)),
            TYPES.pptx,
          );
        }),
    },
    {
      title: "Handout (PDF, A4)",
      words: "Each slide with its notes and sources; tagged for screen readers",
      make: () =>
        work.start("the handout", async (report) => {
          const [{ writeHandout }, { pdfFonts }] = await Promise.all([
            loadCode("The writer of handouts", () => import("../../../data/decks/handout")),
            loadCode("The fonts of the PDF", () => import("../../../data/decks/pdf-fonts")),
          ]);
          const pdf = await writeHandout(
            deck.title,
            await slides(onPaper, report),
            await pdfFonts(),
          );
          saveFile(`${name}.pdf`, pdf as BlobPart, TYPES.pdf);
        }),
    },
    {
      title: "One HTML file",
      words: "Atlas, data and this deck in one page that opens without a network",
      make: () =>
        work.start("the HTML file", async () =>
          saveFile(`${name}.html`, await oneFileOf(deck), TYPES.html),
        ),
    },
    {
      title: "Deck file",
      words: "To open in another Reach Atlas, or to keep",
      make: () => saveFile(`${name}.deck.json`, writeDeckFile(deck), TYPES.json),
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
                  disabled={work.making !== null}
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
