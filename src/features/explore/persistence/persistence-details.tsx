import { useState } from "react";
import { DEFINITIONS, type Definition } from "../../../domain/persistence";
import type { Explored } from "../use-explore";
import { BoroughCounts } from "./borough-counts";
import { ColourChoice } from "./colour-choice";
import { DefinitionChoice } from "./definition-choice";
import { DroppedOut } from "./dropped-out";
import { UnchangedSwitch } from "./unchanged-switch";

/** Everything behind the count: what it means, where it is, what changes it. */
export const PersistenceDetails = ({ explored }: { explored: Explored }) => {
  const { definition } = explored.persistence;
  const [asked, setAgainst] = useState<Definition>(DEFINITIONS[1]!);
  // Back may make the definition chosen the one it was compared with.
  const against = asked === definition ? DEFINITIONS.find((other) => other !== definition)! : asked;
  return (
    <div className="persistence-details">
      <DefinitionChoice
        explored={explored}
        against={against}
        onChoose={(next) => {
          // Who drops out is told against what was chosen before.
          setAgainst(definition);
          explored.change({ persistence: next.id });
        }}
      />
      <DroppedOut explored={explored} against={against} onAgainst={setAgainst} />
      <ColourChoice explored={explored} />
      <BoroughCounts explored={explored} />
      <UnchangedSwitch explored={explored} />
    </div>
  );
};
