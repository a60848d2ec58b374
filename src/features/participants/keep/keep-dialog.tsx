import { useState } from "react";
import { Dialog, DialogTrigger, Button, Heading, Modal, ModalOverlay } from "react-aria-components";
import { keep } from "../../../data/participants/keep";
import { SHORTEST_PASSPHRASE, strengthOf } from "../../../data/participants/passphrase";
import type { Session } from "../../../data/participants/session";
import { useSay } from "../../../ui/status";
import { PassphraseForm } from "./passphrase-form";
import { whyNotSealed } from "../../../data/participants/sealed";

/** Keeps the participants in this browser, encrypted, so that they need not be brought again. */
export const KeepDialog = ({ session }: { session: Session }) => {
  const [isOpen, setOpen] = useState(false);
  const say = useSay();
  const whyNot = whyNotSealed();
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="button">Keep on this device</Button>
      <ModalOverlay className="modal-veil" isDismissable>
        <Modal className="panel modal">
          <Dialog className="modal-body">
            <Heading slot="title" className="telling">
              Keep on this device
            </Heading>
            {whyNot === null ? null : (
              <>
                <p role="alert">This device cannot keep them. {whyNot}</p>
                <p className="row">
                  <button type="button" className="button" onClick={() => setOpen(false)}>
                    Close
                  </button>
                </p>
              </>
            )}
            {whyNot !== null ? null : (
              <>
                <p>
                  A passphrase encrypts the participants, and only this browser keeps them. Nobody
                  can open them without the passphrase, and nobody can recover it.
                </p>
                <PassphraseForm
                  label={`New passphrase, at least ${SHORTEST_PASSPHRASE} characters`}
                  action="Encrypt and keep"
                  isNew
                  hint={(passphrase) => {
                    const { level, words } = strengthOf(passphrase);
                    return (
                      <>
                        <meter min={0} max={3} value={level} aria-hidden="true" /> {words}
                      </>
                    );
                  }}
                  isEnough={(passphrase) => strengthOf(passphrase).level > 0}
                  onSubmit={async (passphrase) => {
                    const { file, participants, released } = session;
                    await keep(
                      { file, participants, threshold: released.people.threshold },
                      passphrase,
                    );
                    setOpen(false);
                    say("This device now keeps the participants, encrypted.");
                  }}
                >
                  <button type="button" className="button" onClick={() => setOpen(false)}>
                    Cancel
                  </button>
                </PassphraseForm>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
};
