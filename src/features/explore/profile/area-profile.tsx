import { methodOfMeasure } from "../../../domain/methods/method-of";
import { MethodLinks } from "../../../ui/method-links";
import { useQuery } from "@tanstack/react-query";
import { measureQuery } from "../../../data/queries";
import { boroughName, textOf } from "../../../domain/area-sentence";
import { redefinitionOf } from "../../../domain/measure-releases";
import { valueText } from "../../../domain/value-text";
import { positionHistory } from "../../../domain/position-history";
import { Cross } from "../../../ui/icons";
import { OwnBadge } from "../../../ui/own-badge";
import { Sentence } from "../../../ui/sentence";
import { useSay } from "../../../ui/status";
import { useCopy } from "../../../ui/use-copy";
import { IndicatorPageButton } from "../indicator-page/indicator-page-button";
import { AreaPersistence } from "../persistence/area-persistence";
import type { Patches } from "../patch/use-patches";
import type { Explored } from "../use-explore";
import { AreaNotesPart } from "../notes/area-notes-part";
import { NearestOwn } from "../own/nearest-own";
import { AreaNearby } from "../points/area-nearby";
import { AreaContext } from "./area-context";
import { areaRuns } from "./area-runs";
import { DomainBars } from "./domain-bars";
import { Feedback } from "./feedback";
import { MovedOnLink } from "./moved-on-link";
import { ReleaseList } from "./release-list";
import { SourceLine } from "./source-line";
import { groundMeasure } from "../../../domain/mapped-id";
import { lazyPart } from "../../../ui/lazy-part";
import { OPENING } from "../../../ui/opening";
import "./profile.css";

const PositionChart = lazyPart(
  "The chart of positions",
  async () => (await import("./position-chart")).PositionChart,
  { meanwhile: <div className="chart-waiting" /> },
);

const WhyFlagged = lazyPart(
  "“Why flagged?”",
  async () => (await import("../hotspots/why-flagged")).WhyFlagged,
  OPENING,
);

/** One area's story: where it stands, since when, in which respects, and who lives there. */
export const AreaProfile = ({
  explored,
  patches,
  row,
}: {
  explored: Explored;
  patches: Patches;
  row: number;
}) => {
  const { areas, measure, values, view, change } = explored;
  const say = useSay();
  const { copied, copy } = useCopy();
  const file = useQuery(measureQuery(groundMeasure(view.measure))).data;
  const neighbourhood = areas.msoas[areas.msoa[row] ?? -1];
  const ward = areas.wards[areas.ward[row] ?? -1];
  const runs = areaRuns(explored, row);
  const history =
    file && measure.kind === "position" ? positionHistory(file, measure, areas, row) : [];
  const title = neighbourhood?.title ?? areas.names[row];
  // On screen it stands with the history below; the sentence that is copied goes without that.
  const redefinition =
    explored.persistence.found === null || measure.apart === true
      ? null
      : redefinitionOf(explored.persistence.measure.id);
  const redefined = redefinition === null ? "" : ` ${redefinition}`;
  const sentence = () =>
    `${title ?? ""} (${areas.names[row] ?? ""}, ${areas.codes[row] ?? ""}). ${textOf(runs)}${redefined}`;
  return (
    <aside className="panel profile" aria-label="Area profile">
      <button
        type="button"
        className="quiet profile-close"
        aria-label="Close the area profile"
        onClick={() => change({ area: null })}
      >
        <Cross />
      </button>
      <header>
        <p className="small">
          {boroughName(areas, row)} · {ward?.name} ward
        </p>
        <h2 className="telling profile-name">{title}</h2>
        <p className="small">
          {areas.names[row]} · {areas.codes[row]}
        </p>
      </header>
      <Sentence runs={runs} />
      <OwnBadge tier={measure.tier} />
      <MethodLinks
        links={[
          { id: methodOfMeasure(measure), of: measure.title },
          ...history
            .filter(({ carried }) => carried !== "exact")
            .slice(0, 1)
            .map(() => ({ id: "carrying", of: "Changed boundaries" }) as const),
        ]}
      />
      <div className="profile-actions">
        <button
          type="button"
          className="button"
          aria-pressed={patches.has(row)}
          onClick={() => {
            say(
              `${title ?? ""} ${patches.has(row) ? "taken out of" : "added to"} ${patches.targetName}.`,
            );
            patches.toggle(row, { quietly: true });
          }}
        >
          {patches.has(row) ? `In ${patches.targetName}` : "Add to patch"}
        </button>
        <button type="button" className="button" onClick={() => change({ report: "area" })}>
          Report
        </button>
        <IndicatorPageButton explored={explored} code={areas.codes[row] ?? ""} />
        <button
          type="button"
          className="button"
          onClick={() => void copy(sentence(), "Sentence copied.")}
        >
          {copied ? "Copied" : "Copy"}
        </button>
      </div>
      {history.length < 2 ? null : (
        <section>
          <h3 className="label">Position in England, share of areas more deprived</h3>
          <PositionChart history={history} shown={values.year} />
          <ReleaseList history={history} measure={measure.id} />
        </section>
      )}
      {measure.apart === true ? null : <AreaPersistence explored={explored} row={row} />}
      {view.hotspots === "none" ? null : <WhyFlagged explored={explored} row={row} />}
      {measure.apart === true ? null : (
        <DomainBars areas={areas} row={row} year={values.year} chosen={measure.id} />
      )}
      <AreaContext areas={areas} row={row} />
      <AreaNearby row={row} />
      <NearestOwn areas={areas} row={row} />
      <MovedOnLink />
      <AreaNotesPart />
      <div className="small profile-source">
        <SourceLine release={explored.release} />
        {measure.caveat === undefined ? "." : `. ${measure.caveat}`}
      </div>
      <Feedback
        explored={explored}
        place={`${title ?? ""}, ${boroughName(areas, row)}`}
        code={areas.codes[row] ?? ""}
        figure={`${measure.title} ${values.year}: ${valueText(measure, values, row)}`}
      />
    </aside>
  );
};
