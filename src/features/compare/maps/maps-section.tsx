import { useMemo } from "react";
import { differenceOf } from "../../../content/difference";
import { movedFinding } from "../../../domain/compare/findings";
import { redefinedBetween } from "../../../domain/measure-releases";
import type { Theme } from "../../../domain/look-keys";
import { Legend } from "../../../ui/legend/legend";
import { boundsWithin, chosenBoroughs } from "../chosen-boroughs";
import { Failures } from "../failures";
import { Section } from "../section";
import type { Compared } from "../use-compare";
import { useNear } from "../use-near";
import { Difference } from "./difference";
import { MapsChoices } from "./maps-choices";
import { MovedTable } from "./moved-table";
import { PrintedMaps } from "./printed-maps";
import { TwoMaps } from "./two-maps";
import { besideOf, shownOf, useMapped, type MappedPair } from "./use-mapped";
import "./maps.css";

/** Any two measures or releases as two maps, or as the difference between them, of the places chosen. */
export const MapsSection = ({ compared }: { compared: Compared }) => {
  const { view, change, places } = compared;
  const boroughs = useMemo(() => chosenBoroughs(places), [places]);
  const { pair, errors } = useMapped(view, boroughs);
  const { ref, isNear, isPrinted } = useNear();
  const { arrange, theme } = view;
  const redefined = redefinedBetween(besideOf(view), shownOf(view));
  const difference = useMemo(() => {
    if (pair === null) return null;
    const [left, right] = pair.sides;
    return differenceOf(
      left.content,
      right.content,
      `${right.name}, compared with ${left.name}`,
      boroughs,
    );
  }, [pair, boroughs]);
  const [left, right] = pair?.sides ?? [];
  const bounds = useMemo(
    () => (right === undefined ? null : boundsWithin(right.geography, boroughs)),
    [right, boroughs],
  );
  return (
    <Section
      id="maps"
      method="difference"
      name="Two maps"
      finding={
        left === undefined || right === undefined
          ? "Two maps"
          : movedFinding(left.name, right.name, difference?.moved ?? null)
      }
      {...(pair !== null &&
        difference !== null && {
          more: {
            title: "Figures by borough",
            shown: () => (
              <MovedTable pair={pair} moved={difference.moved} note={redefined} places={places} />
            ),
          },
        })}
    >
      <div ref={ref} className="maps-part">
        <MapsChoices compared={compared} pair={pair} />
        <Failures errors={errors} />
        {pair === null || bounds === null || !isNear ? (
          <div className="maps maps-waiting">Opening the maps…</div>
        ) : arrange === "difference" ? (
          <Difference
            pair={pair}
            difference={difference}
            bounds={bounds}
            theme={theme}
            redefined={redefined}
          />
        ) : (
          <>
            <TwoMaps
              key={`${arrange} ${boroughs.join()}`}
              pair={pair}
              swipe={arrange === "swipe"}
              camera={view.map}
              bounds={bounds}
              theme={theme}
              change={change}
            >
              <Legends pair={pair} theme={theme} />
            </TwoMaps>
            {redefined === null ? null : (
              <p className="small">{redefinedBetween(besideOf(view), shownOf(view), "short")}.</p>
            )}
          </>
        )}
        {pair === null || bounds === null || !(isNear || isPrinted) ? null : (
          <PrintedMaps
            pair={pair}
            difference={arrange === "difference" ? difference : null}
            bounds={bounds}
          />
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
