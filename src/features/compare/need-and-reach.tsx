import { Section } from "./section";
import type { Compared } from "./use-compare";

/** Where need and reach per borough stand once participants are loaded; until then it says how. */
export const NeedAndReach = ({ compared }: { compared: Compared }) => (
  <Section id="reach" title="Need and reach">
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
  </Section>
);
