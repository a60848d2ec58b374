import { MethodLink } from "../../../ui/method-link";
import { useQuery } from "@tanstack/react-query";
import { inWorkModelQuery } from "../../../data/in-work-queries";
import { boroughName, placeName } from "../../../domain/area-sentence";
import { modelledRuns } from "../../../domain/in-work-sentences";
import { MODELLED_IN_WORK_MEASURE } from "../../../domain/in-work-measures";
import { EXPERIMENTAL_LABEL } from "../../../domain/tiers";
import { TierBadge } from "../../../ui/tier-badge";
import { AreaContext } from "../profile/area-context";
import type { Explored } from "../use-explore";
import { addsLittle } from "./adds-little";
import { PlaceProfile } from "./place-profile";

/** The model on one small area: its band, how unsure it is, and what it is not. */
export const ModelledProfile = ({ explored, row }: { explored: Explored; row: number }) => {
  const file = useQuery(inWorkModelQuery).data;
  if (file === undefined) return <aside className="panel profile" aria-label="Area profile" />;
  const { areas, change } = explored;
  return (
    <PlaceProfile
      kind={`${boroughName(areas, row)} · ${areas.names[row] ?? ""}`}
      title={placeName(areas, row)}
      name={areas.codes[row] ?? ""}
      runs={modelledRuns(file, row)}
      onClose={() => change({ area: null })}
    >
      <section className="experimental" aria-label="About this model">
        <TierBadge tier={MODELLED_IN_WORK_MEASURE.tier} />
        <p>
          <b>{EXPERIMENTAL_LABEL}.</b> {addsLittle(file)}
        </p>
        <ul className="small">
          {file.caveats.slice(1).map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
        <MethodLink id="in-work-model" of={MODELLED_IN_WORK_MEASURE.title} />
      </section>
      <AreaContext areas={areas} row={row} />
    </PlaceProfile>
  );
};
