import { useEffect, useMemo, useRef } from "react";
import type { MapPicture } from "../../../map/map-data";
import { useGeography } from "../../../map/use-geography";
import type { OpenPatch } from "../patch/use-patches";
import { usePatchValues } from "../patch/use-patch-values";
import type { Explored } from "../use-explore";
import { AreaReport } from "./area-report";
import { MapInset } from "./map-inset";
import { PatchReport } from "./patch-report";
import { ReportLegend } from "./report-legend";
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
  const { areas, scale, classes, change, persistence, values, measure } = explored;
  const { geography } = useGeography();
  const told = usePatchValues(explored);
  const page = useRef<HTMLElement>(null);
  const title =
    patch?.name ?? areas.msoas[areas.msoa[row ?? -1] ?? -1]?.title ?? areas.names[row ?? -1] ?? "";
  useEffect(() => {
    const before = document.title;
    document.title = `${title}: Reach Atlas report`;
    page.current?.focus();
    return () => {
      document.title = before;
    };
  }, [title]);
  const around = useMemo(() => {
    if (patch !== null) return patch.rows;
    const home = areas.msoa[row ?? -1];
    return areas.codes.flatMap((_, each) => (areas.msoa[each] === home ? [each] : []));
  }, [areas, row, patch]);
  const picture = useMemo(
    (): MapPicture => ({
      classOf: classes,
      colours: scale.classes.map(({ colour }) => colour),
      dimmed: null,
      persistentRows: persistence.isShown ? persistence.rows : null,
      ...(patch === null ? {} : { patches: [patch.rows] }),
      wards: null,
      // Paper is white, whatever the screen is.
      theme: "light",
    }),
    [classes, scale, persistence, patch],
  );
  const map =
    geography === null ? (
      <p className="loading">Drawing the map…</p>
    ) : (
      <>
        <MapInset
          geography={geography}
          picture={picture}
          around={around}
          selected={row}
          label={`Map of ${title} and what is around it, coloured by ${measure.title}, ${values.year}`}
        />
        <ReportLegend scale={scale} />
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
        <ReportSources told={told} />
      </article>
    </div>
  );
};
