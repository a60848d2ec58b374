import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { PRESENTER_KEYS } from "./use-presenter-keys";

/** Every key of a presentation and what it does. */
export const PresenterHelp = ({ onClose }: { onClose: () => void }) => (
  <ModalOverlay
    isOpen
    isDismissable
    onOpenChange={(open) => (open ? undefined : onClose())}
    className="presenter-help-overlay"
  >
    <Modal className="presenter-help panel" data-theme="board">
      <Dialog>
        <Heading slot="title" className="telling">
          Keys
        </Heading>
        <dl>
          {PRESENTER_KEYS.map(([move, , shown, words]) => (
            <div key={move}>
              <dt>
                <kbd>{shown}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </Dialog>
    </Modal>
  </ModalOverlay>
);
