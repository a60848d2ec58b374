import { lazy, Suspense, useState } from "react";
import { ExploreMap } from "./map/explore-map";
import { Failures } from "./failures";
import { HoverProvider } from "./hover";
import { LegendPanel } from "./legend/legend-panel";
import { useListBeside } from "./map/use-padding";
import { MeasurePanel } from "./measure/measure-panel";
import type { Drawing } from "./patch/draw-overlay";
import { usePatches } from "./patch/use-patches";
import { Sheet } from "./sheet";
import { Stage } from "./stage";
import { UnknownArea } from "./unknown-area";
import { useExplore } from "./use-explore";
import "./explore.css";

const AreaProfile = lazy(async () => ({
  default: (await import("./profile/area-profile")).AreaProfile,
}));

const PatchPanel = lazy(async () => ({
  default: (await import("./patch/patch-panel")).PatchPanel,
}));

/** The map is the page: what is mapped on the left, the question over it, what is chosen on the right. */
export const ExploreScreen = () => {
  const { explored, errors } = useExplore();
  const patches = usePatches(explored);
  const [mapFailed, setMapFailed] = useState(false);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const show = mapFailed ? "table" : (explored?.view.show ?? "map");
  const open = patches?.open ?? null;
  const beside = open !== null || explored?.selected != null;
  const list = useListBeside(beside) ? "list-beside" : "list-below";
  return (
    <HoverProvider>
      <div className={`explore show-${show} ${list}${beside ? " with-profile" : ""}`}>
        <h1 className="sr-only">Explore deprivation in Liverpool City Region</h1>
        {show === "table" ? null : (
          <ExploreMap
            explored={explored}
            patches={patches}
            drawing={drawing}
            onDrawn={(rows) => {
              if (rows === null) setDrawing(null);
              else if (rows.length > 0) patches?.add(rows);
            }}
            onFailed={() => setMapFailed(true)}
          />
        )}
        {errors.length > 0 ? <Failures errors={errors} /> : null}
        {explored !== null && explored.view.area !== null && explored.selected === null ? (
          <UnknownArea
            code={explored.view.area}
            onDismiss={() => explored.change({ area: null })}
          />
        ) : null}
        {explored === null || patches === null ? null : (
          <>
            <Sheet className="left-column">
              <MeasurePanel explored={explored} />
              <LegendPanel explored={explored} />
            </Sheet>
            <Stage explored={explored} patches={patches} show={show} noMap={mapFailed} />
            {open !== null ? (
              <Sheet className="right-column">
                <Suspense fallback={<div className="panel profile" />}>
                  <PatchPanel
                    explored={explored}
                    patches={patches}
                    at={open}
                    drawing={drawing}
                    onDraw={setDrawing}
                  />
                </Suspense>
              </Sheet>
            ) : explored.selected === null ? null : (
              <Sheet className="right-column">
                <Suspense fallback={<div className="panel profile" />}>
                  <AreaProfile explored={explored} row={explored.selected} />
                </Suspense>
              </Sheet>
            )}
          </>
        )}
      </div>
    </HoverProvider>
  );
};
