import { useEffect, useState } from "react";
import { forgetKept, isKept, openKept } from "../../../data/participants/keep";
import { useSay } from "../../../ui/status";
import type { Actions } from "../../../data/participants/use-actions";
import { PassphraseForm } from "./passphrase-form";

/** Participants kept in this browser earlier: to be opened, or removed. */
export const KeptHere = ({ actions }: { actions: Actions }) => {
  const [isHere, setHere] = useState(false);
  const [isSure, setSure] = useState(false);
  const say = useSay();
  useEffect(() => {
    let isAlive = true;
    void isKept().then((kept) => {
      if (isAlive) setHere(kept);
    });
    return () => {
      isAlive = false;
    };
  }, []);
  if (!isHere) return null;
  const remove = () => {
    void forgetKept().then(() => {
      setHere(false);
      say("This device no longer keeps the participants.");
    });
  };
  return (
    <section className="kept-here" aria-labelledby="kept-title">
      <h3 id="kept-title">Kept on this device</h3>
      <p className="small">This browser keeps encrypted participants.</p>
      <PassphraseForm
        label="Passphrase"
        action="Open"
        isNew={false}
        onSubmit={async (passphrase) => {
          const { file, participants } = await openKept(passphrase);
          await actions.start(file, participants);
        }}
      >
        {isSure ? (
          <button type="button" className="button danger" onClick={remove}>
            Remove them for good
          </button>
        ) : (
          <button type="button" className="button" onClick={() => setSure(true)}>
            Remove
          </button>
        )}
      </PassphraseForm>
    </section>
  );
};
