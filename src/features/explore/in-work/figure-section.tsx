import { METHOD_OF_TIER } from "../../../domain/methods/method-of";
import { MethodLinks } from "../../../ui/method-links";
import type { ReactNode } from "react";
import { downloadChart } from "../../../data/export/download-chart";
import type { InWorkWords } from "../../../domain/in-work-measures";
import type { Table } from "../../../domain/table/table";
import { ChartFigure } from "../../../ui/chart-figure";
import { TierBadge } from "../../../ui/tier-badge";

/** A measure in a profile: how far to trust it, what it shows, its figures to take away, its caveat. */
export const FigureSection = ({
  measure,
  said,
  alternative,
  plot,
  table,
  children,
}: {
  measure: Pick<InWorkWords, "tier" | "title" | "caveat">;
  /** The figure itself, in words. */
  said: ReactNode;
  alternative: string;
  /** Draws the chart; keep it the same while nothing changes. */
  plot: (width: number) => Element;
  table: Table;
  children?: ReactNode;
}) => (
  <section className="figure-section">
    <TierBadge tier={measure.tier} />
    <ChartFigure
      title={measure.title}
      alternative={alternative}
      draw={plot}
      table={table}
      onDownload={downloadChart}
    >
      {said}
    </ChartFigure>
    {children}
    <p className="small">{measure.caveat}</p>
    <MethodLinks
      links={[
        { id: METHOD_OF_TIER[measure.tier], of: measure.title },
        { id: "tiers", of: "How far to trust it" },
      ]}
    />
  </section>
);
