import { today } from "../../../domain/date-words";
import { releaseShown } from "../../../domain/measure-releases";
import { licenceLines } from "../download/provenance";
import type { MeasureValues } from "../patch/use-patch-values";

/** Whence, under which licence, when, and the link that opens the same view. */
export const ReportSources = ({ told }: { told: readonly MeasureValues[] }) => {
  const releases = [
    ...new Set(told.map(({ measure, values }) => releaseShown(measure.id, values.year).title)),
  ];
  // Measures share sentences: each is said once.
  const caveats = new Set(
    told.flatMap(({ measure }) => measure.caveat?.split(/(?<=\.) (?=[A-Z])/) ?? []),
  );
  return (
    <footer className="small report-sources">
      <p>
        Sources: {releases.join(", ")}. {licenceLines(releases).join(" ")}
      </p>
      <p>{[...caveats].join(" ")}</p>
      <p>
        Reach Atlas, {today()}. See it on the map:{" "}
        <span className="report-link">{window.location.href}</span>
      </p>
    </footer>
  );
};
