import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useView } from "../../../data/use-view";
import { isHeld } from "../../../domain/boroughs";
import { Cross } from "../../../ui/icons";
import { NotInPack } from "../../../ui/not-in-pack";
import { REGIONS, RegionLinks } from "../../../ui/region-links";
import { sharedLink } from "../../../ui/shared-link";
import { useCopy } from "../../../ui/use-copy";
import { AddToDeck } from "./add-to-deck";
import { ViewTakeAway } from "./view-take-away";
import "./take-away.css";

const TITLES = {
  choose: "Share or export",
  add: "Add this view to a deck",
  take: "Export this view",
} as const;

export type ViewTool = keyof typeof TITLES;

/** What can be done with whatever is on the screen, on any screen. */
export const ViewDialog = ({
  tool,
  chart = null,
  onChoose,
  onClose,
}: {
  tool: ViewTool;
  /** What of the screen is added, by its id, where it was chosen there. */
  chart?: string | null;
  onChoose: (tool: ViewTool) => void;
  onClose: () => void;
}) => (
  <ModalOverlay
    isOpen
    isDismissable
    className="take-away-overlay"
    onOpenChange={(open) => (open ? undefined : onClose())}
  >
    <Modal className="take-away">
      {/* Anew for each tool, so that the focus is in it and Escape is heard. */}
      <Dialog key={tool}>
        <Heading slot="title" className="telling">
          {TITLES[tool]}
        </Heading>
        <button type="button" className="take-away-close" aria-label="Close" onClick={onClose}>
          <Cross />
        </button>
        {tool === "choose" ? <Tools onChoose={onChoose} /> : null}
        {tool === "choose" ? null : <NotInPack artefact="claims/figures" />}
        {tool === "add" && isHeld("claims/figures") ? <AddToDeck chart={chart} /> : null}
        {tool === "take" && isHeld("claims/figures") ? <ViewTakeAway /> : null}
      </Dialog>
    </Modal>
  </ModalOverlay>
);

/** The same tools where the header has no room for their buttons. */
const Tools = ({ onChoose }: { onChoose: (tool: ViewTool) => void }) => (
  <ul>
    <li>
      <button type="button" className="take-away-choice" onClick={() => onChoose("add")}>
        <strong>Add to deck</strong>
        <span>As a slide of a deck on this device</span>
      </button>
    </li>
    <li>
      <button type="button" className="take-away-choice" onClick={() => onChoose("take")}>
        <strong>Export</strong>
        <span>As a picture, a map sheet, a slide or code for a web page</span>
      </button>
    </li>
    <li>
      <CopyLink />
    </li>
    <li>
      <BoardTheme />
    </li>
    {REGIONS.length < 2 ? null : (
      <li>
        <h3 className="label">Region</h3>
        <RegionsOfView />
      </li>
    )}
  </ul>
);

const RegionsOfView = () => {
  const [view] = useView();
  return <RegionLinks view={view} />;
};

const CopyLink = () => {
  const { copied, copy } = useCopy();
  return (
    <button
      type="button"
      className="take-away-choice"
      onClick={() => {
        const { address, said } = sharedLink();
        void copy(address, said);
      }}
    >
      <strong>{copied ? "Link copied" : "Copy link"}</strong>
      <span>Opens exactly this view</span>
    </button>
  );
};

const BoardTheme = () => {
  const [{ theme }, change] = useView();
  const board = theme === "board";
  return (
    <button
      type="button"
      className="take-away-choice"
      aria-pressed={board}
      onClick={() => change({ theme: board ? "light" : "board" })}
    >
      <strong>Board theme</strong>
      <span>{board ? "On: back to the light theme" : "Dark and large, for a projector"}</span>
    </button>
  );
};
