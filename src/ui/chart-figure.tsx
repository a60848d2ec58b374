import { useId, useRef, useState, type ReactNode } from "react";
import type { Table } from "../domain/table/table";
import { DataTable } from "./data-table";
import { DrawnChart } from "./drawn-chart";
import "./chart-figure.css";

export type ChartDownload = "png" | "svg" | "csv";

/** Image pixels per pixel of the screen. */
const RATIOS = [1, 2, 3, 4] as const;
export type PictureRatio = (typeof RATIOS)[number];

export interface ChartFigureProps {
  readonly title: string;
  /** What the chart says, for who cannot see it. */
  readonly alternative: string;
  /** Draws it anew for a width in CSS pixels: an Observable Plot chart. Keep it the same while nothing changes. */
  readonly draw: (width: number) => Element;
  /** The figures behind it: shown on request and downloaded. */
  readonly table: Table;
  /** Saves it; the chart is the drawn SVG. */
  readonly onDownload: (
    kind: ChartDownload,
    chart: SVGSVGElement | null,
    table: Table,
    ratio: PictureRatio,
  ) => Promise<void>;
  /** Puts it into a deck as a live slide; absent where it cannot. */
  readonly onAdd?: (() => void) | undefined;
  /** Laid over the chart: what can be focused in it. */
  readonly over?: ReactNode;
  /** Below the title: what is shown, on what areas. */
  readonly children?: ReactNode;
}

const DOWNLOADS: readonly (readonly [ChartDownload, string])[] = [
  ["png", "PNG"],
  ["svg", "SVG"],
  ["csv", "CSV"],
];

/** Any chart with what a reader of it may ask for: words, figures, and the files of both. */
export const ChartFigure = (props: ChartFigureProps) => {
  const { title, alternative, draw, table, onDownload, onAdd, over, children } = props;
  const figure = useRef<HTMLElement>(null);
  const [asTable, setAsTable] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [ratio, setRatio] = useState<PictureRatio>(2);
  const heading = useId();
  const [making, setMaking] = useState<ChartDownload | null>(null);
  const download = (kind: ChartDownload) => {
    if (making !== null) return;
    setFailure(null);
    setMaking(kind);
    const chart = figure.current?.querySelector<SVGSVGElement>(".chart-host svg");
    onDownload(kind, chart ?? null, table, ratio)
      .catch((reason: unknown) =>
        setFailure(reason instanceof Error ? reason.message : String(reason)),
      )
      .finally(() => setMaking(null));
  };
  return (
    <figure ref={figure} className="chart-figure" aria-labelledby={heading}>
      <figcaption>
        <h3 id={heading}>{title}</h3>
        {children === undefined ? null : <div className="chart-note">{children}</div>}
      </figcaption>
      {asTable ? (
        <DataTable table={table} />
      ) : (
        <div className="chart-room">
          <DrawnChart draw={draw} data={draw} description={alternative} className="chart-host" />
          {over}
        </div>
      )}
      <div className="chart-actions">
        <button
          type="button"
          className="quiet"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? "Show as chart" : "Show as table"}
        </button>
        <select
          className="quiet"
          aria-label={`Size of the PNG: ${title}`}
          value={ratio}
          onChange={({ target }) =>
            setRatio(RATIOS.find((one) => String(one) === target.value) ?? 2)
          }
        >
          {RATIOS.map((one) => (
            <option key={one} value={one}>
              {one}×
            </option>
          ))}
        </select>
        {DOWNLOADS.map(([kind, name]) => (
          <button
            key={kind}
            type="button"
            className="quiet"
            aria-label={`Download ${name}: ${title}`}
            disabled={asTable && kind !== "csv"}
            aria-disabled={making !== null}
            onClick={() => download(kind)}
          >
            {name}
          </button>
        ))}
        {onAdd === undefined ? null : (
          <button
            type="button"
            className="quiet"
            aria-label={`Add to deck: ${title}`}
            onClick={onAdd}
          >
            Add to deck
          </button>
        )}
      </div>
      {making === null ? null : <p role="status">Making the {making.toUpperCase()} file…</p>}
      {failure === null ? null : <p role="alert">{failure}</p>}
    </figure>
  );
};
