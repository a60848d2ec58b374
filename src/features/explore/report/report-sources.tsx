import { isHeld } from "../../../domain/boroughs";
import { today } from "../../../domain/date-words";
import { releaseShown } from "../../../domain/measure-releases";
import { NEAR_SOURCES } from "../../../domain/near-words";
import { MethodLinks } from "../../../ui/method-links";
import { licenceLines } from "../download/provenance";
import type { MeasureValues } from "../patch/use-patch-values";

/** Measures and licences share sentences: each is said once. */
const sentencesOnce = (texts: readonly string[]): string =>
  [...new Set(texts.flatMap((text) => text.split(/(?<=\.) (?=[A-Z])/)))].join(" ");

const nearSources = (): readonly string[] => (isHeld("points/near") ? NEAR_SOURCES : []);

/** Whence, under which licence, when, and the link that opens the same view. */
export const ReportSources = ({ told }: { told: readonly MeasureValues[] }) => {
  const releases = [
    ...new Set(told.map(({ measure, values }) => releaseShown(measure.id, values.year).title)),
  ];
  const caveats = sentencesOnce(told.flatMap(({ measure }) => measure.caveat ?? []));
  return (
    <footer className="small report-sources">
      <p>
        Sources: {releases.join(", ")}. {sentencesOnce(licenceLines(releases, nearSources()))}
      </p>
      <p>{caveats}</p>
      <MethodLinks
        links={[
          { id: "rank", of: "Positions in England" },
          { id: "always-10", of: "Persistence" },
          { id: "patches", of: "Figures of several areas" },
          { id: "people-and-places", of: "Places are not people" },
        ]}
      />
      <p>
        Reach Atlas, {today()}. See it on the map:{" "}
        <span className="report-link">{window.location.href}</span>
      </p>
    </footer>
  );
};
