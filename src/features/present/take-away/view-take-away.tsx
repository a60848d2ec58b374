import { REGION } from "../../../domain/boroughs";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { factsQuery } from "../../../data/fact-queries";
import { printedBrand } from "../../../data/brand/brand-query";
import { pdfFonts } from "../../../data/decks/pdf-fonts";
import { SHEET_MAP, SHEETS, type SheetSize } from "../../../data/decks/sheet-size";
import { saveFile } from "../../../data/export/save-file";
import { writeFile } from "../../../data/export/write-file";
import { sessionNow } from "../../../data/participants/session";
import { useView } from "../../../data/use-view";
import { provenanceLines, provenanceTitle } from "../../../domain/deck/provenance";
import type { ExportSlide } from "../../../domain/deck/export-slide";
import { fileNameOf } from "../../../domain/file-name";
import { programmeIn } from "../../../domain/people-told";
import type { View } from "../../../domain/view";
import type { Size } from "../../../map/camera";
import { scaleBarOf } from "../../../map/scale-bar";
import { embedCode } from "../../../ui/embed-code";
import { useWork } from "../../../ui/use-work";
import { WorkStatus } from "../../../ui/work-status";
import { exportMapOf } from "./export-map";
import { exportSlidesOf } from "./export-slides";
import { isOpenToOthers, linkOf } from "./public-link";
import { picturePage } from "./picture-page";
import { toldView } from "./view-slide";
import { useCopy } from "../../../ui/use-copy";

const RATIOS = [1, 2, 3, 4] as const;

/** CSS pixels per point of a sheet: labels on paper come out at about six to nine points. */
const PER_POINT = 1.6;

const UNDER_CHARTS =
  "Under each chart are its picture (PNG, SVG), its figures (CSV) and its way into a deck. You can also print the page.";
const EMBED_HERE =
  "This code works on this computer alone: the atlas is opened from here, not from a server.";
const NOTHING_LOADED = "No participants are loaded, so there is no map of them to export.";

/** Files are called what they show. */
const nameOf = ({ provenance }: ExportSlide): string =>
  fileNameOf(provenance.release, {
    synthetic: provenance.synthetic !== "",
    programme: programmeIn(provenance.people),
  });

/** On a wall nobody knows which part of the country it is. */
const titleOf = ({ provenance }: ExportSlide): string =>
  `${REGION.name}: ${provenanceTitle(provenance)}`;

/** The view on the screen as files, each with legend, sources, licence, date and link. */
export const ViewTakeAway = () => {
  const [view] = useView();
  const client = useQueryClient();
  const work = useWork(saveFile);
  const [ratio, setRatio] = useState<(typeof RATIOS)[number]>(2);
  const { copied, copy } = useCopy();
  const slide = async (theme: "light" | "board") => {
    const told = toldView(view, await client.query(factsQuery(client)));
    const [made] = await exportSlidesOf({ client, told: [told], theme, format: "png" });
    if (made === undefined) throw new Error("there is no view to draw.");
    return made;
  };
  const onPaper = (shown: View, size: Size, pixelRatio: number, format: "png" | "jpeg") =>
    exportMapOf(client, {
      view: shown,
      theme: "light",
      size,
      pixelRatio,
      shade: 0,
      format,
      boroughNames: true,
    });
  const png = () =>
    work.start("the picture", async () => {
      const made = await slide("light");
      const size = { width: 1200, height: 800 };
      const { map, camera } = await onPaper(made.told.view, size, ratio, "png");
      const page = await picturePage({
        title: titleOf(made),
        map,
        size,
        ratio,
        bar: scaleBarOf(camera, 160),
        lines: provenanceLines(made.provenance).map(([name, line]) => `${name}: ${line}`),
      });
      return { name: `${nameOf(made)}@${ratio}x.png`, content: page };
    });
  const sheet = (paper: SheetSize) =>
    work.start(`the ${paper} sheet`, async ({ signal }) => {
      const made = await slide("light");
      const size = {
        width: SHEET_MAP[paper].width * PER_POINT,
        height: SHEET_MAP[paper].height * PER_POINT,
      };
      const { map } = await onPaper(made.told.view, size, 2, "jpeg");
      const input = {
        slide: { ...made, map, told: { ...made.told, title: titleOf(made) } },
        size: paper,
        fonts: await pdfFonts(),
        brand: await printedBrand(client),
      };
      return {
        name: `${nameOf(made)}-${paper}.pdf`,
        content: await writeFile("sheet", input, signal),
      };
    });
  const pptx = () =>
    work.start("the PowerPoint slide", async ({ signal }) => {
      const made = await slide("board");
      const brand = await printedBrand(client);
      const input = { title: titleOf(made), slides: [made], brand };
      return { name: `${nameOf(made)}.pptx`, content: await writeFile("pptx", input, signal) };
    });
  // Of a map the map alone; of any other screen the screen.
  const embedded: View = view.screen === "explore" ? { ...view, frame: "map" } : view;
  const embed = embedCode(linkOf(embedded));
  // A map of the measure is not what stands on Compare, nor on Participants before there are any.
  const hasMap =
    view.screen === "explore" || (view.screen === "participants" && sessionNow() !== null);
  return (
    <>
      {hasMap ? null : <p>{view.screen === "compare" ? UNDER_CHARTS : NOTHING_LOADED}</p>}
      {hasMap ? (
        <ul>
          <li className="take-away-row">
            <button
              type="button"
              className="take-away-choice"
              aria-disabled={work.making !== null}
              onClick={png}
            >
              <strong>Picture (PNG)</strong>
              <span>Map with title, legend, scale bar and sources</span>
            </button>
            <label>
              <span className="sr-only">Size of the picture</span>
              <select
                value={ratio}
                onChange={({ target }) =>
                  setRatio(RATIOS.find((one) => String(one) === target.value) ?? 2)
                }
              >
                {RATIOS.map((one) => (
                  <option key={one} value={one}>
                    {one}×
                  </option>
                ))}
              </select>
            </label>
          </li>
          {SHEETS.map((paper) => (
            <li key={paper}>
              <button
                type="button"
                className="take-away-choice"
                aria-disabled={work.making !== null}
                onClick={() => sheet(paper)}
              >
                <strong>Map sheet (PDF, {paper})</strong>
                <span>For the wall or the appendix</span>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="take-away-choice"
              aria-disabled={work.making !== null}
              onClick={pptx}
            >
              <strong>PowerPoint slide</strong>
              <span>Title, text and legend stay editable</span>
            </button>
          </li>
        </ul>
      ) : null}
      <label className="take-away-embed">
        Code for a web page
        <textarea readOnly rows={3} value={embed} onFocus={({ target }) => target.select()} />
      </label>
      {isOpenToOthers() ? null : <p className="small">{EMBED_HERE}</p>}
      <button type="button" className="button" onClick={() => void copy(embed, "Code copied.")}>
        {copied ? "Code copied" : "Copy code"}
      </button>
      <WorkStatus work={work} />
    </>
  );
};
