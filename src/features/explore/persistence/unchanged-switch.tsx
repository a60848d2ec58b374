import { useMemo } from "react";
import { whole } from "../../../domain/format";
import { carriedTally } from "../../../domain/persistence-tally";
import { Switch } from "../../../ui/switch";
import type { Explored } from "../use-explore";

/** Boundaries moved twice: how many areas that touches, and a count without them. */
export const UnchangedSwitch = ({ explored }: { explored: Explored }) => {
  const { persistence, rows, view, change } = explored;
  const tally = useMemo(() => carriedTally(persistence.history, rows), [persistence.history, rows]);
  return (
    <Switch
      label="Count only unchanged areas"
      hint={
        <>
          {whole(tally.exact)} of {whole(rows.length)} have had the same boundary in every release.
          The others were split ({whole(tally.split)}), merged ({whole(tally.merged)}) or have an
          approximate match ({whole(tally.approximate)}).
        </>
      }
      checked={view.counted === "unchanged"}
      onChange={(on) => change({ counted: on ? "unchanged" : "all" })}
    />
  );
};
