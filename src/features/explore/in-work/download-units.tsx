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
    const { saveUnits } = await loadCode(
      "The part that writes CSV files",
      () => import("./save-units"),
    );
    await saveUnits(client, { measure, year: choropleth.year, rows: choropleth.rows });
    say("The file and its data dictionary are downloaded.");
  };
  return (
    <div>
      <button
        type="button"
        className="button small-button"
        onClick={() => {
          setFailure(null);
          save().catch((reason: unknown) =>
            setFailure(reason instanceof Error ? reason.message : String(reason)),
          );
        }}
      >
        Download CSV
      </button>
      {failure === null ? null : (
        <p role="alert" className="small">
          We could not make the file: {failure}
        </p>
      )}
    </div>
  );
};
