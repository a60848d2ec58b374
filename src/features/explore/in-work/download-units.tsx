import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { InWorkWords } from "../../../domain/in-work-measures";
import { errorOf } from "../../../platform/error-of";
import { FailureNote } from "../../../ui/failure-note";
import { useSay } from "../../../ui/status";
import type { Explored } from "../use-explore";
import { loadCode } from "../../../platform/load-code";

/** Takes what the map shows along as a file. */
export const DownloadUnits = ({
  explored: {
    content: { choropleth },
  },
  measure,
}: {
  explored: Explored;
  measure: InWorkWords;
}) => {
  const client = useQueryClient();
  const say = useSay();
  const [failure, setFailure] = useState<Error | null>(null);
  const make = async () => {
    const { saveUnits } = await loadCode(
      "The part that writes CSV files",
      () => import("./save-units"),
    );
    await saveUnits(client, { measure, year: choropleth.year, rows: choropleth.rows });
    say("The file and its data dictionary are downloaded.");
  };
  const save = () => {
    setFailure(null);
    make().catch((reason: unknown) => setFailure(errorOf(reason)));
  };
  return (
    <div>
      <button type="button" className="button small-button" onClick={save}>
        Download CSV
      </button>
      {failure === null ? null : <FailureNote error={failure} onRetry={save} />}
    </div>
  );
};
