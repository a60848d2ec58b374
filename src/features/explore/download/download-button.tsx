import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Patches } from "../patch/use-patches";
import type { Explored } from "../use-explore";
import { DownloadDialog } from "./download-dialog";
import { LargerDialog } from "./larger-dialog";
import "./download.css";

/** Takes away exactly what is shown. */
export const DownloadButton = ({
  explored,
  patches,
  className,
}: {
  explored: Explored;
  patches: Patches;
  className: string;
}) => {
  const { larger } = explored.content.choropleth;
  return (
    <DialogTrigger>
      <Button className={className}>Download</Button>
      <ModalOverlay className="download-overlay" isDismissable>
        <Modal className="panel download-modal">
          <Dialog className="download-dialog">
            {({ close }) => (
              <>
                <Heading slot="title" className="telling download-title">
                  Download the list
                </Heading>
                {larger === null ? (
                  <DownloadDialog explored={explored} patches={patches} />
                ) : (
                  <LargerDialog explored={explored} shown={larger} />
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
};
