import { METHOD_OF_STATISTIC } from "../../../domain/methods/method-of";
import { MethodLinks } from "../../../ui/method-links";
import { useQuery } from "@tanstack/react-query";
import { HOTSPOT_LABELS, HOTSPOT_TIERS, whySentence } from "../../../domain/hotspot-words";
import type { Explored } from "../use-explore";
import { FailureNote } from "../../../ui/failure-note";
import { ChanceChart } from "./chance-chart";
import { chanceQuery } from "./why-queries";
import { needText } from "./need-text";
import { NeighbourList } from "./neighbour-list";
import { useHotspots } from "./use-hotspots";
import { RobustnessBadge } from "./robustness-badge";
import "./hotspots.css";

const ALONE =
  "On its own it would have been marked. Among so many areas tested, some stand out by chance alone.";

/** Why one area was marked, or was not: its neighbours against what chance would give them. */
export const WhyFlagged = ({ explored, row }: { explored: Explored; row: number }) => {
  const { inputs, result } = useHotspots(explored);
  const { data: picture, error, refetch } = useQuery(chanceQuery(inputs, row));
  if (inputs === null || result === null) return null;
  const { measure, release } = explored;
  const ranked = release.areas ?? NaN;
  const one = result.class[row] ?? "none";
  const tier = HOTSPOT_TIERS.find((each) => each.tier === result.tier[row]);
  return (
    <section className="why" aria-label="Why was it marked?">
      <h3 className="label">{one === "none" ? "Why was it not marked?" : "Why was it marked?"}</h3>
      <p>
        <b>{HOTSPOT_LABELS[one].title}.</b>{" "}
        <span className="small">
          {tier !== undefined
            ? `${tier.title}.`
            : one === "none" && result.uncorrected[row] !== "none"
              ? ALONE
              : ""}
        </span>
      </p>
      {error === null ? null : <FailureNote error={error} onRetry={() => void refetch()} />}
      {picture === undefined && error === null ? (
        <div className="chance-waiting small">Reshuffling the figures…</div>
      ) : null}
      {picture === null ? (
        <p className="small">We did not test it: it has no figure, or no neighbour with one.</p>
      ) : null}
      {picture ? (
        <>
          <p className="small">
            The area itself: {needText(measure, picture.value, ranked)}. Its neighbours on average:{" "}
            {needText(measure, picture.observed, ranked)}. All areas on average:{" "}
            {needText(measure, picture.mean, ranked)}.
          </p>
          <ChanceChart picture={picture} measure={measure} ranked={ranked} />
          <p className="small">{whySentence(picture)}</p>
          <NeighbourList explored={explored} picture={picture} />
        </>
      ) : null}
      {one === "none" ? null : <RobustnessBadge inputs={inputs} row={row} />}
      <p className="small figures-line">
        {inputs.statistic === "gi" ? "Gi*" : "Local Moran’s I"} {figure(result.value[row], 2)}; with
        the area’s own figure held, z {figure(result.z[row], 2)}, p {figure(result.p[row], 5)},
        after allowing for the number of areas {figure(result.q[row], 5)}
      </p>
      <MethodLinks
        links={[
          { id: METHOD_OF_STATISTIC[inputs.statistic], of: "The mark" },
          { id: "permutation", of: "Reshuffles and p" },
          { id: "fdr", of: "Allowing for the number of areas" },
        ]}
      />
    </section>
  );
};

const figure = (value: number | undefined, places: number): string =>
  value === undefined || Number.isNaN(value)
    ? "not tested"
    : value !== 0 && Math.abs(value) < 10 ** -places
      ? `below ${10 ** -places}`
      : value.toFixed(places);
