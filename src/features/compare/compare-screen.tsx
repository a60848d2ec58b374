import { CompareBar, type Part } from "./compare-bar";
import { Failures } from "./failures";
import { InWorkSection } from "./in-work/in-work-section";
import { WiderSection } from "./in-work/wider-section";
import { MapsSection } from "./maps/maps-section";
import { MovedOnSection } from "./moved-on/moved-on-section";
import { NeedAndReach } from "./reach/need-and-reach";
import { OverTimeSection } from "./over-time-section";
import { PrintHead } from "./print-head";
import { StandingSection } from "./standing-section";
import { UnknownPlaces } from "./unknown-places";
import { Unranked } from "./unranked";
import { useCompare } from "./use-compare";
import { WithinSection } from "./within-section";
import "./compare.css";
import "./print.css";

const PARTS: readonly Part[] = [
  { id: "standing", name: "Side by side" },
  { id: "over-time", name: "Over time" },
  { id: "in-work", name: "Work and low income" },
  { id: "wider", name: "Skills, school, health" },
  { id: "within", name: "Within each place" },
  { id: "maps", name: "Two maps" },
  { id: "moved-on", name: "Places that moved on" },
  { id: "reach", name: "Need and reach" },
];

/** How places stand against one another: many measures, never one league table. */
export const CompareScreen = () => {
  const { compared, errors } = useCompare();
  return (
    <div className="compare">
      <Failures errors={errors} />
      {compared === null ? (
        errors.length > 0 ? null : (
          <p className="loading" role="status">
            Opening the figures of every district…
          </p>
        )
      ) : (
        <>
          <CompareBar compared={compared} parts={PARTS} />
          <div className="compare-parts">
            <PrintHead compared={compared} />
            <UnknownPlaces compared={compared} />
            <Unranked compared={compared} />
            <StandingSection compared={compared} />
            <OverTimeSection compared={compared} />
            <InWorkSection compared={compared} />
            <WiderSection compared={compared} />
            <WithinSection compared={compared} />
            <MapsSection compared={compared} />
            <MovedOnSection compared={compared} />
            <NeedAndReach compared={compared} />
          </div>
        </>
      )}
    </div>
  );
};
