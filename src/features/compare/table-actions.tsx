import { useState } from "react";
import { downloadChart } from "../../data/export/download-chart";
import type { Table } from "../../domain/table/table";
import { useOfferSlide } from "../../ui/offer-slide";

/** Under a table that has no chart: its CSV, and its way into a deck where it has one. */
export const TableActions = ({ table, slide }: { table: Table; slide?: string }) => {
  const [failure, setFailure] = useState<string | null>(null);
  const offer = useOfferSlide();
  const download = () =>
    downloadChart("csv", null, table).catch((reason: unknown) =>
      setFailure(reason instanceof Error ? reason.message : String(reason)),
    );
  return (
    <div className="chart-actions">
      <button
        type="button"
        className="quiet"
        aria-label={`Download CSV: ${table.title}`}
        onClick={() => void download()}
      >
        CSV
      </button>
      {slide === undefined || offer === null ? null : (
        <button
          type="button"
          className="quiet"
          aria-label={`Add to deck: ${table.title}`}
          onClick={() => offer(slide)}
        >
          Add to deck
        </button>
      )}
      {failure === null ? null : <p role="alert">{failure}</p>}
    </div>
  );
};
