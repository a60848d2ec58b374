import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { isHeld } from "../../../domain/boroughs";
import { NotInPack } from "../../../ui/not-in-pack";
import "../download/download.css";
import "./papers.css";
import type { Patches } from "../patch/use-patches";
import type { Explored } from "../use-explore";
import { PapersDialog } from "./papers-dialog";

/** Papers about every ward of a borough, or every other kind of place, in one go. */
export const PapersButton = ({
  className,
  ...shown
}: {
  className: string;
  explored: Explored;
  patches: Patches;
}) => (
  <DialogTrigger>
    <Button className={className}>Papers</Button>
    <ModalOverlay className="download-overlay" isDismissable>
      <Modal className="panel download-modal">
        <Dialog className="download-dialog">
          {({ close }) => (
            <>
              <Heading slot="title" className="telling download-title">
                Papers for every ward
              </Heading>
              {isHeld("larger-areas") ? (
                <PapersDialog {...shown} />
              ) : (
                <NotInPack artefact="larger-areas" />
              )}
              <Button className="button download-close" onPress={close}>
                Close
              </Button>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  </DialogTrigger>
);
