import { Switch } from "../../../ui/switch";
import type { Explored } from "../use-explore";

/** For a patch of boroughs: fewer areas tested, so fewer to allow for. */
export const TestedSwitch = ({ explored }: { explored: Explored }) => {
  const { view, change } = explored;
  if (view.boroughs.length === 0) return null;
  return (
    <Switch
      label="Test only the boroughs chosen"
      hint="The average is still that of the region and the areas around it."
      checked={view.tested === "filter"}
      onChange={(on) => change({ tested: on ? "filter" : "region" })}
    />
  );
};
