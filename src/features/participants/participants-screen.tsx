import { useState } from "react";
import { ABSENT, useSession, useSessionIn } from "../../data/participants/session";
import { useView } from "../../data/use-view";
import { BringSteps } from "./bring/bring-steps";
import { useBring } from "./bring/use-bring";
import { ReachScreen } from "./reach-screen";
import { endFigures, figures } from "../../analysis/participants/figures-client";
import { useActions } from "../../data/participants/use-actions";
import "../../ui/map-page.css";
import "./participants.css";

const RECKONER = { figures, endFigures };

/** Whom a programme reaches: first a file, then its map and what it says against need. */
export const ParticipantsScreen = () => {
  const [{ programme }] = useView();
  const chosen = useSession();
  const found = useSessionIn(programme);
  const session = found === ABSENT ? chosen : found;
  const actions = useActions(RECKONER);
  const [isBringing, setBringing] = useState(false);
  const bring = useBring(actions, () => setBringing(false));
  if (session !== null && !isBringing && bring.state.step === "none") {
    return <ReachScreen session={session} actions={actions} onBring={() => setBringing(true)} />;
  }
  return (
    <BringSteps
      bring={bring}
      actions={actions}
      onBack={session === null ? null : () => setBringing(false)}
    />
  );
};
