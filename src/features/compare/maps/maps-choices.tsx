import { pairOfView } from "../../../domain/deck/slide-steps";
import { useOfferSlide } from "../../../ui/offer-slide";
import { printVersus, type Mapped } from "../../../domain/versus";
import type { Arrange } from "../../../domain/compare/compare-keys";
import type { Shape } from "../../../domain/map-keys";
import { Segments } from "../segments";
import type { Compared } from "../use-compare";
import { MapPicker } from "./map-picker";
import { besideOf, shownOf, type MappedPair } from "./use-mapped";

const ARRANGEMENTS: readonly (readonly [Arrange, string])[] = [
  ["swipe", "Swipe"],
  ["beside", "Side by side"],
  ["difference", "Difference"],
];

const SHAPES: readonly (readonly [Shape, string])[] = [
  ["geographic", "Map"],
  ["hexagons", "Hexagons"],
];

/** What the two maps show, how they stand to each other, and whether one scale serves both. */
export const MapsChoices = ({
  compared: { view, change },
  pair,
}: {
  compared: Compared;
  pair: MappedPair | null;
}) => {
  const [left, right] = [besideOf(view), shownOf(view)];
  const toRight = (mapped: Mapped) =>
    change({ measure: mapped.id, release: mapped.year, versus: printVersus(left, mapped) });
  const unshared = pair?.unshared;
  const offer = useOfferSlide();
  return (
    <div className="maps-choices">
      <MapPicker
        name="Left map"
        mapped={left}
        onChoose={(mapped) => change({ versus: printVersus(mapped, right) })}
      />
      <MapPicker name="Right map" mapped={right} onChoose={toRight} />
      <Segments
        name="arrange"
        legend="Arrangement"
        options={ARRANGEMENTS}
        chosen={view.arrange}
        onChoose={(arrange) => change({ arrange })}
      />
      <Segments
        name="compare-shape"
        legend="Shape"
        options={SHAPES}
        chosen={view.shape}
        onChoose={(shape) => change({ shape })}
      />
      {view.arrange === "difference" ? null : (
        <label className="one-scale">
          <input
            type="checkbox"
            checked={view.scales === "one" && unshared === undefined}
            disabled={unshared !== undefined}
            onChange={(event) => change({ scales: event.target.checked ? "one" : "own" })}
          />
          One scale for both
          {unshared === undefined ? null : <span className="small">{unshared}</span>}
        </label>
      )}
      {offer === null ? null : pairOfView(view) === null ? (
        <p className="small">
          You can add two releases of one measure to a deck, but not this pair.
        </p>
      ) : (
        <button
          type="button"
          className="button"
          aria-label="Add to deck: two maps"
          onClick={() => offer("compare-maps")}
        >
          Add to deck
        </button>
      )}
      {view.shape === "hexagons" ? <p className="small">{equalWords(pair)}</p> : null}
    </div>
  );
};

/** What hexagons are, and which map cannot have them. */
const equalWords = (pair: MappedPair | null): string => {
  const kept = pair?.sides.find(({ content }) => {
    const { kind } = content.choropleth.units;
    return kind === "msoa" || kind === "borough";
  });
  return kept === undefined
    ? "One hexagon per area, near its neighbours but not to scale."
    : `One hexagon per area. ${kept.name} is of ${kept.content.choropleth.units.many}, which have no such layout, so they keep their shapes.`;
};
