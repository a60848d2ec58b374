import { skipToken, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { progressKey } from "../../../data/hotspot-queries";
import { plural, whole } from "../../../domain/format";
import type { HotspotResult } from "../../../analysis/hotspots";
import type { HotspotInputs } from "../../../domain/hotspot-inputs";
import type { MarkedRows } from "../../../domain/hotspot-marks";
import { useSay } from "../../../ui/status";

/** How far the shuffling has come; what the first answer rests on until then. */
export const HotspotProgress = ({
  inputs,
  result,
  marked,
}: {
  inputs: HotspotInputs;
  result: HotspotResult;
  marked: MarkedRows | null;
}) => {
  const { data: share = 0 } = useQuery<number>({
    queryKey: progressKey(inputs),
    queryFn: skipToken,
  });
  const say = useSay();
  const isDone = result.tested === "permutation";
  const count =
    marked === null ? 0 : Object.values(marked).reduce((sum, rows) => sum + rows.length, 0);
  useEffect(() => {
    if (isDone) say(`${plural(count, "area")} marked beyond chance.`);
  }, [isDone, count, say]);
  const shuffles = whole(result.request.permutations);
  if (isDone) {
    return <p className="small">Tested against {shuffles} random reshuffles.</p>;
  }
  return (
    <div className="hotspot-progress">
      <p className="small">
        Early result, from a formula that marks too few areas. Still testing it against {shuffles}{" "}
        random reshuffles…
      </p>
      <progress max={1} value={share} aria-label="Testing against random reshuffles" />
    </div>
  );
};
