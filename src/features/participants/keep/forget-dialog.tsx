import { useState } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { forgetKept, isKept } from "../../../data/participants/keep";
import { useSay } from "../../../ui/status";
import type { Actions } from "../../../data/participants/use-actions";

/** Forgets the participants: asked twice, because nothing can bring them back but the file. */
export const ForgetDialog = ({ actions }: { actions: Actions }) => {
  const [problem, setProblem] = useState<string | null>(null);
  const say = useSay();
  const forget = async () => {
    if (await isKept()) await forgetKept();
    actions.forget();
    say("The participants are forgotten. Nothing about them is left on this device.");
  };
  return (
    <DialogTrigger>
      <Button className="button">Forget</Button>
      <ModalOverlay className="modal-veil" isDismissable>
        <Modal className="panel modal">
          <Dialog role="alertdialog" className="modal-body">
            {({ close }) => (
              <>
                <Heading slot="title" className="telling">
                  Forget these participants?
                </Heading>
                <p>
                  This removes them from this page and from this browser. Your file stays where it
                  is; open it again to see them.
                </p>
                {problem === null ? null : <p role="alert">{problem}</p>}
                <p className="row">
                  <button type="button" className="button" onClick={close}>
                    Keep using them
                  </button>
                  <button
                    type="button"
                    className="button danger"
                    onClick={() => {
                      forget().catch((reason: unknown) =>
                        setProblem(reason instanceof Error ? reason.message : "Try again."),
                      );
                    }}
                  >
                    Forget them
                  </button>
                </p>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
};
