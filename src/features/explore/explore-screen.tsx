import { useState } from "react";
import { ExploreMap } from "./map/explore-map";
import { Failures } from "./failures";
import { boroughName, placeName } from "../../domain/area-sentence";
import { BOROUGHS, REGION } from "../../domain/boroughs";
import { HeldView } from "./held/held-view";
import { HoverProvider } from "./hover";
import { LegendPanel } from "./legend/legend-panel";
import { useListBeside } from "./map/use-padding";
import { useByHand } from "./own/by-hand";
import { MeasurePanel } from "./measure/measure-panel";
import type { Drawing } from "./patch/draw-overlay";
import { usePatches } from "./patch/use-patches";
import { OpenProfile } from "./open-profile";
import { PrintSheet } from "./print/print-sheet";
import { hasProfile } from "./profile-kind";
import { Sheet } from "./sheet";
import { Stage } from "./stage";
import { useProfileFocus } from "./use-profile-focus";
import { UnknownArea } from "./unknown-area";
import { useExplore, type Explored } from "./use-explore";
import { lazyPart } from "../../ui/lazy-part";
import "../../ui/map-page.css";
import "./explore.css";

const PatchPanel = lazyPart(
  "The patch",
  async () => (await import("./patch/patch-panel")).PatchPanel,
  { panel: "panel profile" },
);

const ReportPage = lazyPart(
  "The report",
  async () => (await import("./report/report-page")).ReportPage,
  { className: "afloat", meanwhile: <p className="loading">Writing the report…</p> },
);

const IndicatorPage = lazyPart(
  "The indicator page",
  async () => (await import("./indicator-page/indicator-page")).IndicatorPage,
  { className: "afloat", meanwhile: <p className="loading">Opening the indicator page…</p> },
);

/** The map is the page: what is mapped on the left, the question over it, what is chosen on the right. */
export const ExploreScreen = () => (
  <HeldView>
    <Explore />
  </HeldView>
);

const Explore = () => {
  const { explored, errors } = useExplore();
  const patches = usePatches(explored);
  const [mapFailed, setMapFailed] = useState(false);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  // The table lists areas of the view's own measure; figures of other areas are told in profiles.
  const isOwn = explored?.content.choropleth.isOwn ?? true;
  const hasList = isOwn || explored?.content.choropleth.larger !== null;
  // In somebody else's page: the map with its legend, and what a click opens.
  const isAlone = explored?.view.frame === "map";
  const show = mapFailed ? "table" : hasList ? (explored?.view.show ?? "map") : "map";
  const open = patches?.open ?? null;
  const beside =
    open !== null ||
    (explored !== null &&
      hasProfile(explored.view.area, explored.areas, explored.content.choropleth.units.rowOf));
  const list = useListBeside(beside) ? "list-beside" : "list-below";
  const isAimed = useByHand().step === "aim";
  const takeFocus = useProfileFocus(
    !beside ? null : open === null ? (explored?.view.area ?? null) : `patch ${open}`,
    open === null ? titleOf(explored) : (patches?.list[open]?.name ?? ""),
  );
  const report = explored?.view.report ?? null;
  if (explored !== null && report === "indicators") return <IndicatorPage explored={explored} />;
  if (explored !== null && patches !== null && report !== null) {
    const row = report === "area" ? explored.selected : null;
    const patch = report === "patch" && open !== null ? patches.list[open] : undefined;
    if (row !== null || patch !== undefined) {
      return <ReportPage explored={explored} row={row} patch={patch ?? null} />;
    }
  }
  return (
    <HoverProvider>
      <div className={`explore map-page show-${show} ${list}${beside ? " with-profile" : ""}`}>
        <h1 className="sr-only">Explore deprivation in {REGION.name}</h1>
        {show === "table" || (explored === null && errors.length > 0) ? null : (
          <ExploreMap
            explored={explored}
            patches={patches}
            drawing={drawing}
            onDrawn={(rows) => {
              if (rows === null) setDrawing(null);
              else if (rows.length > 0) patches?.add(rows);
            }}
            onFailed={() => setMapFailed(true)}
            onOpenByKey={takeFocus}
          />
        )}
        {errors.length > 0 ? <Failures errors={errors} /> : null}
        {explored === null ? null : <UnknownArea explored={explored} />}
        {explored === null || patches === null ? null : (
          <>
            <PrintSheet explored={explored} />
            <Sheet className="left-column" isLow={show !== "map" || isAimed}>
              {isAlone ? null : <MeasurePanel explored={explored} />}
              <LegendPanel explored={explored} />
            </Sheet>
            {mapFailed || (hasList && !isAlone) ? (
              <Stage
                explored={explored}
                patches={patches}
                show={show}
                noMap={mapFailed ? () => setMapFailed(false) : null}
              />
            ) : null}
            {open !== null ? (
              <Sheet className="right-column">
                <PatchPanel
                  explored={explored}
                  patches={patches}
                  at={open}
                  drawing={drawing}
                  onDraw={setDrawing}
                />
              </Sheet>
            ) : !beside ? null : (
              <Sheet className="right-column" onEscape={() => explored.change({ area: null })}>
                <OpenProfile explored={explored} patches={patches} />
              </Sheet>
            )}
          </>
        )}
      </div>
    </HoverProvider>
  );
};

/** What is said of the place that opens. */
const titleOf = (explored: Explored | null): string => {
  const code = explored?.view.area ?? null;
  if (explored === null || code === null) return "";
  const { areas, selected } = explored;
  if (selected !== null) return `${placeName(areas, selected)}, ${boroughName(areas, selected)}`;
  const { units } = explored.content.choropleth;
  const row = units.rowOf.get(code);
  if (row !== undefined) return units.titleOf(row);
  const named = [
    ...[...BOROUGHS, ...areas.wards].map(({ code, name }) => ({ code, title: name })),
    ...areas.msoas,
  ];
  return named.find((each) => each.code === code)?.title ?? code;
};
