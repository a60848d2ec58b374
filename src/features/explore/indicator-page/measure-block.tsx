import { useMemo } from "react";
import { useContent } from "../../../content/use-content";
import { downloadChart } from "../../../data/export/download-chart";
import { chartTable } from "../../../domain/chart-table";
import type { Areas } from "../../../domain/areas";
import { viewOf } from "../../../domain/deck/view-search";
import { PAGE_COLUMNS, pageBlock, pageTitle } from "../../../domain/indicator-page/page-block";
import type { PagePlace } from "../../../domain/indicator-page/page-places";
import type { Measure } from "../../../domain/measures";
import { patchLetter } from "../../../domain/patch/patch-letter";
import { pictureOf } from "../../../map/picture-of";
import { useGeography } from "../../../map/use-geography";
import { ChartFigure } from "../../../ui/chart-figure";
import { FailureNote } from "../../../ui/failure-note";
import { Legend } from "../../../ui/legend/legend";
import { dotPlot } from "../../../ui/plots/dot-plot";
import { TierBadge } from "../../../ui/tier-badge";
import { licenceLines } from "../download/provenance";
import { MapInset } from "../report/map-inset";

const TYPE = 12;

/** One measure of the places: sentences, chart and map. */
export const MeasureBlock = ({
  measure,
  places,
  areas,
  link,
}: {
  measure: Measure;
  places: readonly PagePlace[];
  areas: Areas;
  link: string;
}) => {
  const view = useMemo(
    () => ({
      ...viewOf(""),
      measure: measure.id,
      persistence: "none",
      patches: places
        .filter(({ rows }) => rows.length > 0)
        .map(({ name, rows }) => ({ name, codes: rows.flatMap((row) => areas.codes[row] ?? []) })),
    }),
    [measure, places, areas],
  );
  // As the map marks them: those with an area that fits.
  const letters = new Map(view.patches.map(({ name }, at) => [name, patchLetter(at)]));
  const { content, errors } = useContent(view, { addedUp: false });
  const { geography, errors: shapeless } = useGeography();
  const values = content?.ground.values ?? null;
  const block = useMemo(
    () => (values === null ? null : pageBlock(measure, values, places, areas)),
    [measure, values, places, areas],
  );
  const around = useMemo(() => places.flatMap(({ rows }) => rows), [places]);
  const drawn = block?.drawn ?? null;
  const draw = useMemo(
    () => (width: number) =>
      dotPlot(drawn ?? { kind: "dots", as: "panels", rows: [] }, { width, type: TYPE }),
    [drawn],
  );
  const failed = [...errors, ...shapeless];
  if (failed.length > 0) {
    return failed.map(({ error, retry }) => (
      <FailureNote key={error.message} error={error} onRetry={retry} />
    ));
  }
  if (block === null || content === null) {
    return <p className="loading">Combining {measure.title.toLowerCase()}…</p>;
  }
  const { title, source, tier, lines, caveat, alternative, rows } = block;
  const table = chartTable({
    title: `${title}, ${pageTitle(places)}`,
    chosen: `Places: ${pageTitle(places)}.`,
    source,
    licences: licenceLines([source]),
    tier,
    note: caveat,
    columns: PAGE_COLUMNS,
    rows,
    link,
    day: new Date(),
  });
  return (
    <section className="indicator-block" aria-label={title}>
      <header className="indicator-head">
        <h2 className="telling">{title}</h2>
        <TierBadge tier={tier} />
      </header>
      <p className="small">
        {[measure.sentence, measure.caveat, `Source: ${source}.`].filter(Boolean).join(" ")}
      </p>
      <ul className="indicator-lines">
        {lines.map(({ name, text }) => (
          <li key={name}>
            <strong>
              {letters.has(name) ? (
                <span className="indicator-letter">{letters.get(name)} </span>
              ) : null}
              {name}:
            </strong>{" "}
            {text}
          </li>
        ))}
      </ul>
      <div className="report-pair">
        <div>
          {drawn === null ? (
            <p>None of these places has a figure, so there is no chart.</p>
          ) : (
            <ChartFigure
              title={`Chart: ${title}`}
              alternative={alternative}
              draw={draw}
              table={table}
              onDownload={downloadChart}
            >
              {caveat}
            </ChartFigure>
          )}
        </div>
        <div>
          {geography === null ? (
            <p className="loading">Drawing the map…</p>
          ) : around.length === 0 ? (
            <p>No area fits these places best, so there is no map.</p>
          ) : (
            <MapInset
              geography={geography}
              picture={pictureOf(content, "light")}
              around={around}
              highlight={content.highlight}
              label={`Map of ${pageTitle(places)}, outlined, coloured by ${title}`}
            />
          )}
          <Legend
            legend={content.legend}
            theme="light"
            layout="strip"
            className="report-legend"
            label={`Legend: ${title}`}
          />
        </div>
      </div>
    </section>
  );
};
