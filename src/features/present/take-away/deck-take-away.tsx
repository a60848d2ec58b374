import { useQueryClient } from "@tanstack/react-query";
import { Button, Dialog, DialogTrigger, Heading } from "react-aria-components";
import { Popover } from "../../../ui/popover";
import { printedBrand } from "../../../data/brand/brand-query";
import { pdfFonts } from "../../../data/decks/pdf-fonts";
import { saveFile } from "../../../data/export/save-file";
import { writeFile } from "../../../data/export/write-file";
import type { Deck } from "../../../domain/deck/deck";
import type { ExportSlide } from "../../../domain/deck/export-slide";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import { fileNameOf } from "../../../domain/file-name";
import { useCopy } from "../../../ui/use-copy";
import { useWork, type WorkUnderWay } from "../../../ui/use-work";
import { WorkStatus } from "../../../ui/work-status";
import { exportSlidesOf, type SlidesRequest } from "./export-slides";
import { isOpenToOthers } from "./public-link";
import { oneFileOf } from "./one-file";
import { saveDeck } from "./save-deck";
import { isBuiltIn, LINK_COPIED, sharedDeck } from "./shared-deck";
import "./take-away.css";

const ON_SCREEN = { theme: "board", format: "png" } as const;
const ON_PAPER = { theme: "light", format: "jpeg" } as const;

const LINK = "Opens this deck as it is now, on any device. The deck is in the link itself";
const LINK_HERE =
  "Opens this deck as it is now, but on this computer alone: the atlas is served from here";

/** A deck as files: for the office, for paper, for another atlas, for a machine with nothing on it. */
export const DeckTakeAway = ({ deck, told }: { deck: Deck; told: readonly ToldSlide[] }) => {
  const client = useQueryClient();
  const work = useWork(saveFile);
  const { copied, copy } = useCopy();
  const name = fileNameOf(deck.title);
  const slides = (how: Pick<SlidesRequest, "theme" | "format">, { report, signal }: WorkUnderWay) =>
    exportSlidesOf({
      client,
      told,
      deck: isBuiltIn(deck) ? deck.id : null,
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
      const brand = await printedBrand(client);
      return {
        name: `${nameWith(drawn)}${notes ? " with notes" : ""}.pdf`,
        content: await writeFile(
          "handout",
          { title, slides: drawn, fonts, notes, brand },
          under.signal,
        ),
      };
    });
  const shared = sharedDeck(deck);
  const choices = [
    {
      title: "PowerPoint",
      words: "Titles, text, legends and charts stay editable",
      make: () =>
        work.start("the PowerPoint deck", async (under) => {
          const drawn = await slides(ON_SCREEN, under);
          const brand = await printedBrand(client);
          return {
            name: `${nameWith(drawn)}.pptx`,
            content: await writeFile("pptx", { title, slides: drawn, brand }, under.signal),
          };
        }),
    },
    {
      title: "Handout (PDF, A4)",
      words: "For committee papers: each slide with its sources, tagged for screen readers",
      make: () => handout("the handout", false),
    },
    {
      title: "Handout with the speaker’s notes",
      words: "For the presenter: the same, with the speaker’s notes",
      make: () => handout("the handout with notes", true),
    },
    {
      title: "One HTML file",
      words: "The atlas, its data and this deck in one page that opens offline",
      make: () =>
        work.start("the HTML file", async ({ signal }) => ({
          name: `${name}.html`,
          content: new Blob([await oneFileOf(deck, signal)], { type: "text/html" }),
        })),
    },
    {
      title: copied ? "Link copied" : "Link to this deck",
      words: "why" in shared ? shared.why : isOpenToOthers() ? LINK : LINK_HERE,
      make: "why" in shared ? null : () => void copy(shared.address, LINK_COPIED),
    },
    {
      title: "Deck file",
      words: "To open in another Reach Atlas, or to keep",
      make: () => saveDeck(deck),
    },
  ];
  return (
    <DialogTrigger>
      <Button className="button">Export</Button>
      <Popover className="take-away" placement="bottom end">
        <Dialog>
          <Heading slot="title" className="telling">
            Export this deck
          </Heading>
          <ul>
            {choices.map(({ title, words, make }) => (
              <li key={title}>
                <button
                  type="button"
                  className="take-away-choice"
                  aria-disabled={work.making !== null || make === null}
                  onClick={() => make?.()}
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
