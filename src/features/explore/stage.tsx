import type { Show } from "../../domain/table/table-keys";
import type { Patches } from "./patch/use-patches";
import { ShowSwitch } from "./table/show-switch";
import { mapOrTable } from "./use-profile-focus";
import type { Explored } from "./use-explore";
import { handFocusOn } from "../../platform/hand-focus-on";
import { PHONE } from "../../ui/phone";
import { useMatches } from "../../ui/use-matches";
import { lazyPart } from "../../ui/lazy-part";
import "./filter/filter.css";

const AskBar = lazyPart("The filter", async () => (await import("./filter/ask-bar")).AskBar, {
  className: "panel",
  panel: "panel ask-waiting",
});
const AreasPanel = lazyPart(
  "The list of areas",
  async () => (await import("./table/areas-panel")).AreasPanel,
  { panel: "panel areas-panel" },
);
const LargerPanel = lazyPart(
  "The list of larger areas",
  async () => (await import("./table/larger-panel")).LargerPanel,
  { panel: "panel areas-panel" },
);
const PatchesMenu = lazyPart(
  "The menu of patches",
  async () => (await import("./patch/patches-menu")).PatchesMenu,
);
const DownloadButton = lazyPart(
  "Download",
  async () => (await import("./download/download-button")).DownloadButton,
);

const PapersButton = lazyPart(
  "Papers",
  async () => (await import("./papers/papers-button")).PapersButton,
);

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
  /** Tries the map again, where this browser could draw none. */
  noMap: (() => void) | null;
}) => {
  const phone = useMatches(PHONE);
  const { removed } = patches;
  // Without a map areas are listed, whatever was to be shown by.
  const larger = noMap !== null ? null : explored.content.choropleth.larger;
  return (
    <div className="stage">
      <AskBar explored={explored} folded={phone}>
        {noMap !== null ? null : (
          <ShowSwitch show={show} onShow={(next) => explored.change({ show: next })} />
        )}
        <PatchesMenu explored={explored} patches={patches} />
        <DownloadButton explored={explored} patches={patches} className="button small-button" />
        <PapersButton explored={explored} patches={patches} className="button small-button" />
      </AskBar>
      {removed === null ? null : (
        <p className="panel stage-notice">
          {removed.name} was deleted.{" "}
          <button
            type="button"
            className="button small-button"
            onClick={() => {
              handFocusOn(mapOrTable);
              removed.putBack();
            }}
          >
            Undo
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() => {
              handFocusOn(mapOrTable);
              removed.letGo();
            }}
          >
            Dismiss
          </button>
        </p>
      )}
      {show === "map" ? null : larger !== null ? (
        <LargerPanel explored={explored} shown={larger} />
      ) : (
        <AreasPanel explored={explored} patches={patches} noMap={noMap} />
      )}
    </div>
  );
};
