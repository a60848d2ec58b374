import { useEffect, useMemo, useRef } from "react";
import { useContent } from "../../../content/use-content";
import { crossedIn } from "../../../domain/crossing";
import type { Legend as LegendContent } from "../../../domain/legend";
import { groundMeasure } from "../../../domain/mapped-id";
import type { View } from "../../../domain/view";
import { pictureOf } from "../../../map/picture-of";
import { useGeography } from "../../../map/use-geography";
import type { OpenPatch } from "../patch/use-patches";
import { usePatchValues } from "../patch/use-patch-values";
import type { Explored } from "../use-explore";
import { AreaReport } from "./area-report";
import { ReportNotes } from "../notes/report-notes";
import { MapInset } from "./map-inset";
import { PatchReport } from "./patch-report";
import { ReportNearby } from "./report-nearby";
import { Legend } from "../../../ui/legend/legend";
import { ReportSources } from "./report-sources";
import "../profile/profile.css";
import "../patch/patch.css";
import "./report.css";

/** One page about an area or a patch, for A4 and for reading aloud. */
export const ReportPage = ({
  explored,
  row,
  patch,
}: {
  explored: Explored;
  row: number | null;
  patch: OpenPatch | null;
}) => {
  const { areas, view, change, values, measure } = explored;
  const reported = useMemo(() => reportView(view, patch !== null), [view, patch]);
  const { content } = useContent(reported, { addedUp: false });
  const { geography } = useGeography();
  const told = usePatchValues(explored);
  const page = useRef<HTMLElement>(null);
  const title =
    patch?.name ?? areas.msoas[areas.msoa[row ?? -1] ?? -1]?.title ?? areas.names[row ?? -1] ?? "";
  useEffect(() => {
    const before = document.title;
    document.title = `${title}: Reach Atlas report`;
    // The way back and the printer stand above the page, and stay in sight.
    page.current?.focus({ preventScroll: true });
    return () => {
      document.title = before;
    };
  }, [title]);
  const around = useMemo(() => {
    if (patch !== null) return patch.rows;
    const home = areas.msoa[row ?? -1];
    return areas.codes.flatMap((_, each) => (areas.msoa[each] === home ? [each] : []));
  }, [areas, row, patch]);
  const map =
    geography === null || content === null ? (
      <p className="loading">Drawing the map…</p>
    ) : (
      <>
        <MapInset
          geography={geography}
          // Paper is white, whatever the screen is.
          picture={pictureOf(content, "light")}
          around={around}
          highlight={content.highlight}
          label={`Map of ${title} and what is around it, coloured by ${measure.title}, ${values.year}`}
        />
        <Legend
          legend={withoutNotes(content.legend, crossedIn(content.view))}
          theme="light"
          layout="strip"
          className="report-legend"
          label="Legend of the map"
        />
      </>
    );
  return (
    <div className="report-screen">
      <div className="report-tools">
        <button type="button" className="button" onClick={() => change({ report: null })}>
          Back to the map
        </button>
        <button type="button" className="button primary" onClick={() => window.print()}>
          Print or save as PDF
        </button>
      </div>
      <article
        ref={page}
        tabIndex={-1}
        className="report"
        data-theme="light"
        aria-label={`Report: ${title}`}
      >
        {patch === null ? (
          <AreaReport explored={explored} row={row ?? 0} title={title} told={told} map={map} />
        ) : (
          <PatchReport explored={explored} patch={patch} told={told} map={map} />
        )}
        <ReportNearby rows={patch?.rows ?? [row ?? 0]} />
        {view.notes === "none" ? null : (
          <ReportNotes areas={areas} rows={patch?.rows ?? [row ?? 0]} layer={view.notes} />
        )}
        <ReportSources told={told} />
      </article>
    </div>
  );
};

/** What is defined anew is said once on the page, below the table of releases. */
const withoutNotes = (legend: LegendContent, said: readonly string[]): LegendContent => ({
  ...legend,
  notes: legend.notes.filter((note) => !said.includes(note)),
});

/** What the map of a report shows: the whole region by the view's measure, persistence, and its subject. */
const reportView = (view: View, isPatch: boolean): View => ({
  ...view,
  measure: groundMeasure(view.measure),
  by: "lsoa",
  area: isPatch ? null : view.area,
  boroughs: [],
  filter: null,
  hotspots: "none",
  participants: "none",
  shape: "geographic",
  patches: isPatch ? view.patches.slice((view.patch ?? 1) - 1, view.patch ?? 1) : [],
});
