import { useBoroughReach } from "../../data/participants/borough-reach";
import { Section } from "./section";
import { ReachTable } from "./reach-table";
import type { Compared } from "./use-compare";

/** Need and reach per borough once participants are loaded; until then how to load them. */
export const NeedAndReach = ({ compared }: { compared: Compared }) => {
  const reached = useBoroughReach();
  return (
    <Section id="reach" title="Need and reach">
      {reached === null ? (
        <p>
          No participants are loaded, so there is no reach to compare.{" "}
          <button
            type="button"
            className="link"
            onClick={() => compared.change({ screen: "participants" })}
          >
            Load a programme’s participants
          </button>{" "}
          to see here how many of each borough’s people it reaches, with intervals and small counts
          withheld.
        </p>
      ) : (
        <ReachTable compared={compared} reached={reached} />
      )}
    </Section>
  );
};
