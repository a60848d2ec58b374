import { useEffect, useRef, useState } from "react";
import { printVersus, mappedWords, type Mapped } from "../../../domain/versus";
import type { Arrange } from "../../../domain/view";
import { useGeography } from "../../../map/use-geography";
import { pictureOf } from "../picture-of";
import { Section } from "../section";
import { Segments } from "../segments";
import { StillMap } from "../still-map";
import type { Compared } from "../use-compare";
import { Difference } from "./difference";
import { MapLegend } from "./map-legend";
import { MapPicker } from "./map-picker";
import { TwoMaps } from "./two-maps";
import { shownOf, useMapped, type MappedPair } from "./use-mapped";
import "./maps.css";

const ARRANGEMENTS: readonly (readonly [Arrange, string])[] = [
  ["swipe", "Swipe"],
  ["beside", "Side by side"],
  ["difference", "Difference"],
];

/** Any two measures or releases as two maps, or as the difference between them. */
export const MapsSection = ({ compared }: { compared: Compared }) => {
  const { view, change } = compared;
  const { geography } = useGeography();
  const pair = useMapped(view);
  const { ref, seen } = useSeen();
  const { arrange, theme } = view;
  return (
    <Section
      id="maps"
      title="Two maps"
      lead="Any two measures or releases, on the areas of 2021. Swipe with the pointer, the buttons or the arrow keys."
    >
      <div ref={ref} className="maps-part">
        <MapsChoices compared={compared} pair={pair} />
        {pair === null || geography === null || !seen ? (
          <div className="maps maps-waiting">Opening the maps…</div>
        ) : arrange === "difference" ? (
          <Difference pair={pair} geography={geography} theme={theme} />
        ) : (
          <>
            <TwoMaps
              key={arrange}
              pair={pair}
              geography={geography}
              swipe={arrange === "swipe"}
              camera={view.map}
              theme={theme}
              change={change}
            />
            <Legends pair={pair} />
            <div className="print-only maps beside">
              {pair.sides.map(({ classes, scale, ...mapped }) => (
                <StillMap
                  key={mappedWords(mapped)}
                  geography={geography}
                  picture={pictureOf(
                    classes,
                    scale.classes.map(({ colour }) => colour),
                    "light",
                  )}
                  label={mappedWords(mapped)}
                />
              ))}
            </div>
          </>
        )}
      </div>
    </Section>
  );
};

const MapsChoices = ({ compared, pair }: { compared: Compared; pair: MappedPair | null }) => {
  const { view, change } = compared;
  const shown = shownOf(view);
  const left = pair?.sides[0];
  const toRight = ({ measure, release }: Mapped) =>
    change({
      measure: measure.id,
      release: release.year,
      ...(left ? { versus: printVersus(left, { measure, release }) } : {}),
    });
  return (
    <div className="maps-choices">
      <MapPicker
        name="Left map"
        mapped={left ?? shown}
        onChoose={(mapped) => change({ versus: printVersus(mapped, shown) })}
      />
      <MapPicker name="Right map" mapped={shown} onChoose={toRight} />
      <Segments
        name="arrange"
        legend="Arrangement"
        options={ARRANGEMENTS}
        chosen={view.arrange}
        onChoose={(arrange) => change({ arrange })}
      />
      {view.arrange === "difference" ? null : (
        <label className="one-scale">
          <input
            type="checkbox"
            checked={view.scales === "one" && pair?.unshared === undefined}
            disabled={pair?.unshared !== undefined}
            onChange={(event) => change({ scales: event.target.checked ? "one" : "own" })}
          />
          One scale for both
          {pair?.unshared === undefined ? null : <span className="small">{pair.unshared}</span>}
        </label>
      )}
    </div>
  );
};

/** One legend where the classes are the same, or else one for each map. */
const Legends = ({ pair: { sides } }: { pair: MappedPair }) => {
  const [left, right] = sides;
  const same = left.scale.classes.every(
    ({ label }, at) => label === right.scale.classes[at]?.label,
  );
  const named = sides.map((side) => ({ name: mappedWords(side), classes: side.classes }));
  if (same)
    return <MapLegend title={right.scale.title} classes={right.scale.classes} maps={named} />;
  return (
    <div className="legends">
      {sides.map((side, at) => (
        <MapLegend
          key={at}
          title={side.scale.title}
          classes={side.scale.classes}
          maps={named.slice(at, at + 1)}
        />
      ))}
    </div>
  );
};

/** Two live maps are the dearest thing on the page: they start when they are about to be seen. */
const useSeen = () => {
  const ref = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: "200px" },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return { ref, seen };
};
