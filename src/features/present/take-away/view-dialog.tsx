import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Cross } from "../../../ui/icons";
import { AddToDeck } from "./add-to-deck";
import { ViewTakeAway } from "./view-take-away";
import "./take-away.css";

const TITLES = {
  choose: "Use this view",
  add: "Add this view to a deck",
  take: "Take this view away",
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
        {tool === "add" ? <AddToDeck chart={chart} /> : null}
        {tool === "take" ? <ViewTakeAway /> : null}
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
        <strong>Take away</strong>
        <span>As a picture, a map sheet, a slide or code for a web page</span>
      </button>
    </li>
  </ul>
);
