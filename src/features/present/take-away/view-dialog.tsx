import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Cross } from "../../../ui/icons";
import { AddToDeck } from "./add-to-deck";
import { ViewTakeAway } from "./view-take-away";
import "./take-away.css";

const TITLES = { add: "Add this view to a deck", take: "Take this view away" } as const;

export type ViewTool = keyof typeof TITLES;

/** What can be done with whatever is on the screen, on any screen. */
export const ViewDialog = ({ tool, onClose }: { tool: ViewTool; onClose: () => void }) => (
  <ModalOverlay
    isOpen
    isDismissable
    className="take-away-overlay"
    onOpenChange={(open) => (open ? undefined : onClose())}
  >
    <Modal className="take-away">
      <Dialog>
        <Heading slot="title" className="telling">
          {TITLES[tool]}
        </Heading>
        <button type="button" className="take-away-close" aria-label="Close" onClick={onClose}>
          <Cross />
        </button>
        {tool === "add" ? <AddToDeck /> : <ViewTakeAway />}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
