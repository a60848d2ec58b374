import { lazy, Suspense } from "react";
import type { Show } from "../../domain/view";
import type { Patches } from "./patch/use-patches";
import { ShowSwitch } from "./table/show-switch";
import type { Explored } from "./use-explore";
import { usePhone } from "./use-phone";
import "./filter/filter.css";

const AskBar = lazy(async () => ({ default: (await import("./filter/ask-bar")).AskBar }));
const AreasPanel = lazy(async () => ({
  default: (await import("./table/areas-panel")).AreasPanel,
}));
const PatchesMenu = lazy(async () => ({
  default: (await import("./patch/patches-menu")).PatchesMenu,
}));
const DownloadButton = lazy(async () => ({
  default: (await import("./download/download-button")).DownloadButton,
}));

/** Between the panels: the question on top, the list of areas beneath or instead of the map. */
export const Stage = ({
  explored,
  patches,
  show,
  noMap,
}: {
  explored: Explored;
  patches: Patches;
  show: Show;
  noMap: boolean;
}) => {
  const phone = usePhone();
  const { removed } = patches;
  return (
    <div className="stage">
      <Suspense fallback={<div className="panel ask-waiting" />}>
        <AskBar explored={explored} folded={phone}>
          {noMap ? null : (
            <ShowSwitch show={show} onShow={(next) => explored.change({ show: next })} />
          )}
          <Suspense>
            <PatchesMenu explored={explored} patches={patches} />
            <DownloadButton explored={explored} patches={patches} className="button small-button" />
          </Suspense>
        </AskBar>
      </Suspense>
      {removed === null ? null : (
        <p className="panel stage-notice">
          {removed.name} was deleted.{" "}
          <button type="button" className="button small-button" onClick={removed.putBack}>
            Undo
          </button>
          <button type="button" className="quiet" onClick={removed.letGo}>
            Dismiss
          </button>
        </p>
      )}
      {show === "map" ? null : (
        <Suspense fallback={<div className="panel areas-panel" />}>
          <AreasPanel explored={explored} patches={patches} noMap={noMap} />
        </Suspense>
      )}
    </div>
  );
};
