import { useEffect, useRef, useState } from "react";
import { redefinedBetween } from "../../../domain/measure-releases";
import type { Theme } from "../../../domain/view";
import { pictureOf } from "../../../map/picture-of";
import { Legend } from "../../../ui/legend/legend";
import { Failures } from "../failures";
import { Section } from "../section";
import { StillMap } from "../still-map";
import type { Compared } from "../use-compare";
import { Difference } from "./difference";
import { MapsChoices } from "./maps-choices";
import { TwoMaps } from "./two-maps";
import { besideOf, shownOf, useMapped, type MappedPair } from "./use-mapped";
import "./maps.css";

/** Any two measures or releases as two maps, or as the difference between them. */
export const MapsSection = ({ compared }: { compared: Compared }) => {
  const { view, change } = compared;
  const { pair, errors } = useMapped(view);
  const { ref, seen } = useSeen();
  const { arrange, theme } = view;
  const redefined = redefinedBetween(besideOf(view), shownOf(view));
  return (
    <Section
      id="maps"
      title="Two maps"
      lead="Any two measures or releases, on the areas they are published for. Swipe with the pointer, the buttons or the arrow keys."
    >
      <div ref={ref} className="maps-part">
        <MapsChoices compared={compared} pair={pair} />
        <Failures errors={errors} />
        {pair === null || !seen ? (
          <div className="maps maps-waiting">Opening the maps…</div>
        ) : arrange === "difference" ? (
          <Difference pair={pair} theme={theme} redefined={redefined} />
        ) : (
          <>
            <TwoMaps
              key={arrange}
              pair={pair}
              swipe={arrange === "swipe"}
              camera={view.map}
              theme={theme}
              change={change}
            />
            {redefined === null ? null : <p className="small">{redefined}</p>}
            <Legends pair={pair} theme={theme} />
            <div className="print-only maps beside">
              {pair.sides.map(({ name, content, geography }) => (
                <StillMap
                  key={name}
                  geography={geography}
                  picture={pictureOf(content, "light")}
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

/** One legend where the classes are the same, or else one for each map. */
const Legends = ({ pair: { sides }, theme }: { pair: MappedPair; theme: Theme }) => {
  const [left, right] = sides;
  const [first, second] = [left.content.legend, right.content.legend];
  const same =
    first.classes.length === second.classes.length &&
    first.classes.every(({ label }, at) => label === second.classes[at]?.label);
  if (same) {
    return (
      <Legend
        legend={second}
        beside={{ legend: first, names: [left.name, right.name] }}
        theme={theme}
        layout="table"
        className="map-legend"
        label={`Legend: ${second.scale}`}
      />
    );
  }
  return (
    <div className="legends">
      {sides.map(({ content: { legend }, name }, at) => (
        <Legend
          key={at}
          legend={legend}
          name={name}
          theme={theme}
          layout="table"
          className="map-legend"
          label={`Legend: ${legend.scale}`}
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
