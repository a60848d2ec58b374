import { Choices } from "./choices";
import { Failures } from "./failures";
import { InWorkSection } from "./in-work/in-work-section";
import { WiderSection } from "./in-work/wider-section";
import { MapsSection } from "./maps/maps-section";
import { MovedOnSection } from "./moved-on/moved-on-section";
import { NeedAndReach } from "./reach/need-and-reach";
import { OverTimeSection } from "./over-time-section";
import { PlaceChooser } from "./place-chooser";
import { PrintHead } from "./print-head";
import { StandingSection } from "./standing-section";
import { UnknownPlaces } from "./unknown-places";
import { Unranked } from "./unranked";
import { useCompare } from "./use-compare";
import { WithinSection } from "./within-section";
import "./compare.css";
import "./print.css";

const PARTS = [
  ["standing", "Side by side"],
  ["over-time", "Over time"],
  ["in-work", "Work and low income"],
  ["wider", "Skills, school, health"],
  ["within", "Within each place"],
  ["maps", "Two maps"],
  ["moved-on", "Places like this that moved on"],
  ["reach", "Need and reach"],
] as const;

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
          <aside className="compare-rail" aria-label="What is compared">
            <h1 className="telling">Compare places</h1>
            <PlaceChooser compared={compared} />
            <Choices compared={compared} />
            <nav aria-label="Parts of this page">
              <ul>
                {PARTS.map(([id, title]) => (
                  <li key={id}>
                    <a href={`#${id}`}>{title}</a>
                  </li>
                ))}
              </ul>
            </nav>
          </aside>
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
