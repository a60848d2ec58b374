import { useEffect, useRef, useState } from "react";
import type { MapGeography } from "../../../map/map-data";
import { useGeography } from "../../../map/use-geography";
import { useShapes } from "../../../map/use-shapes";
import { Failures } from "../failures";
import { plainPicture } from "../plain-picture";
import { Section } from "../section";
import { StillMap } from "../still-map";
import type { Compared } from "../use-compare";
import { Difference } from "./difference";
import { MapLegend } from "./map-legend";
import { MapsChoices } from "./maps-choices";
import { TwoMaps } from "./two-maps";
import { useMapped, type MappedPair } from "./use-mapped";
import "./maps.css";

/** Any two measures or releases as two maps, or as the difference between them. */
export const MapsSection = ({ compared }: { compared: Compared }) => {
  const { view, change } = compared;
  const ground = useGeography();
  const equal = useShapes(ground.geography, view.shape, "lsoa");
  const { pair, errors } = useMapped(view);
  const geographies = geographiesOf(pair, ground.geography, equal.geography);
  const { ref, seen } = useSeen();
  const { arrange, theme } = view;
  return (
    <Section
      id="maps"
      title="Two maps"
      lead="Any two measures or releases, on the areas they are published for. Swipe with the pointer, the buttons or the arrow keys."
    >
      <div ref={ref} className="maps-part">
        <MapsChoices compared={compared} pair={pair} />
        <Failures errors={[...errors, ...ground.errors, ...equal.errors]} />
        {pair === null || geographies === null || !seen ? (
          <div className="maps maps-waiting">Opening the maps…</div>
        ) : arrange === "difference" ? (
          <Difference pair={pair} geography={geographies[1]} theme={theme} />
        ) : (
          <>
            <TwoMaps
              key={arrange}
              pair={pair}
              geographies={geographies}
              swipe={arrange === "swipe"}
              camera={view.map}
              theme={theme}
              change={change}
            />
            <Legends pair={pair} />
            <div className="print-only maps beside">
              {pair.sides.map(({ name, classes, scale }, at) => (
                <StillMap
                  key={name}
                  geography={geographies[at] ?? geographies[0]}
                  picture={plainPicture(
                    classes,
                    scale.classes.map(({ colour }) => colour),
                    "light",
                  )}
                  label={name}
                />
              ))}
            </div>
          </>
        )}
      </div>
    </Section>
  );
};

/** Each map's own areas: hexagons only where those are LSOAs. Null until they are there. */
const geographiesOf = (
  pair: MappedPair | null,
  ground: MapGeography | null,
  areas: MapGeography | null,
): readonly [MapGeography, MapGeography] | null => {
  if (pair === null || ground === null || areas === null) return null;
  const [left, right] = pair.sides.map(({ shapes }) => shapes?.(ground) ?? areas);
  return left && right ? [left, right] : null;
};

/** One legend where the classes are the same, or else one for each map. */
const Legends = ({ pair: { sides } }: { pair: MappedPair }) => {
  const [left, right] = sides;
  const same =
    left.scale.classes.length === right.scale.classes.length &&
    left.scale.classes.every(({ label }, at) => label === right.scale.classes[at]?.label);
  if (same) {
    return (
      <MapLegend
        title={right.scale.title}
        classes={right.scale.classes}
        maps={sides}
        tier={right.tier}
        warnings={right.warnings}
      />
    );
  }
  return (
    <div className="legends">
      {sides.map((side, at) => (
        <MapLegend
          key={at}
          title={side.scale.title}
          classes={side.scale.classes}
          maps={[side]}
          tier={side.tier}
          warnings={side.warnings}
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
