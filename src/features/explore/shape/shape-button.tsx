import { useView } from "../../../data/use-view";
import { isHeld } from "../../../domain/boroughs";
import { notInPack } from "../../../domain/pack-words";
import { useSay } from "../../../ui/status";

/** Between the map and one hexagon per area. */
export const ShapeButton = () => {
  const [{ shape }, change] = useView();
  const say = useSay();
  const isEqual = shape === "hexagons";
  const held = isHeld("hexagons");
  return (
    <button
      type="button"
      aria-label="Show as hexagons"
      aria-pressed={isEqual}
      disabled={!held}
      title={
        !held
          ? notInPack("hexagons")
          : isEqual
            ? "Back to the map"
            : "Show as hexagons: one for each area"
      }
      onClick={() => {
        change({ shape: isEqual ? "geographic" : "hexagons" });
        say(isEqual ? "The map with true shapes." : "The map with one hexagon for each area.");
      }}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path
          d="M9 1.8 15.2 5.4v7.2L9 16.2 2.8 12.6V5.4Z"
          fill={isEqual ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
};
