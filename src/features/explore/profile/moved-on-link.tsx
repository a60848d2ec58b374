import { useView } from "../../../data/use-view";
import { isHeld } from "../../../domain/boroughs";
import { searchOf } from "../../../domain/deck/view-search";
import { plainClick } from "../../../ui/plain-click";

const THERE = { screen: "compare", section: "moved-on" } as const;

/** From one area to what became of the areas elsewhere that were most like it. */
export const MovedOnLink = () => {
  const [view, change] = useView();
  if (!isHeld("england/positions")) return null;
  return (
    <p className="small">
      <a href={`?${searchOf({ ...view, ...THERE })}`} onClick={plainClick(() => change(THERE))}>
        Places like this one that moved on
      </a>
    </p>
  );
};
