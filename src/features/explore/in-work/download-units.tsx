import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { InWorkWords } from "../../../domain/in-work-measures";
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
  const [failure, setFailure] = useState<string | null>(null);
  const save = async () => {
    const { saveUnits } = await loadCode("The writer of CSV files", () => import("./save-units"));
    await saveUnits(client, { measure, year: choropleth.year, rows: choropleth.rows });
    say("Downloaded, with its data dictionary.");
  };
  return (
    <div>
      <button
        type="button"
        className="button small-button"
        onClick={() => {
          setFailure(null);
          save().catch((reason: unknown) => setFailure(String(reason)));
        }}
      >
        Download CSV
      </button>
      {failure === null ? null : (
        <p role="alert" className="small">
          The file could not be made: {failure}
        </p>
      )}
    </div>
  );
};
