import { METHOD_OF_STATISTIC } from "../../../domain/methods/method-of";
import { FailureNote } from "../../../ui/failure-note";
import { MethodLinks } from "../../../ui/method-links";
import { HOTSPOT_STATISTIC_WORDS, hotspotWarnings } from "../../../domain/hotspot-words";
import { isHeldForEngland } from "../../../domain/measure-releases";
import type { Explored } from "../use-explore";
import { CertaintyChoice } from "./certainty-choice";
import { HotspotProgress } from "./hotspot-progress";
import { StatisticChoice } from "./statistic-choice";
import { TestedSwitch } from "./tested-switch";
import { useHotspots } from "./use-hotspots";
import { WholeMap } from "./whole-map";
import "./hotspots.css";

/** The outlines' meaning first, the statistic behind them second; or why there can be none. */
export const HotspotsBody = ({ explored }: { explored: Explored }) => {
  const { inputs, refusal, result, marked, error, retry, moran } = useHotspots(explored);
  if (refusal !== null) {
    return (
      <p className="hotspot-note" role="note">
        {refusal}
      </p>
    );
  }
  if (error !== null) return <FailureNote error={error} onRetry={retry} />;
  if (inputs === null || result === null)
    return <p className="small">Finding which areas touch…</p>;
  const warnings = hotspotWarnings({
    areas: result.areas,
    unknown: result.unknown.length,
    isolated: result.isolated.length,
    constant: result.constant,
    ring: isHeldForEngland(inputs.measure.id),
  });
  return (
    <div className="hotspots-body">
      <HotspotProgress inputs={inputs} result={result} marked={marked} />
      <CertaintyChoice explored={explored} />
      <MethodLinks
        links={[
          {
            id: METHOD_OF_STATISTIC[inputs.statistic],
            of: HOTSPOT_STATISTIC_WORDS[inputs.statistic],
          },
          { id: "neighbours", of: "No neighbours across the Mersey" },
          { id: "scale", of: "Another size of area" },
        ]}
      />
      {warnings.map((warning) => (
        <p key={warning} className="hotspot-note" role="note">
          {warning}
        </p>
      ))}
      {moran === null ? null : <WholeMap moran={moran} />}
      <StatisticChoice explored={explored} />
      <TestedSwitch explored={explored} />
    </div>
  );
};
