import { useQuery } from "@tanstack/react-query";
import { reach } from "../../../analysis/reach";
import { useBoroughReach, type BoroughReach } from "../../../data/participants/borough-reach";
import { denominatorQuery, type Per } from "../../../data/participants/denominator-query";
import { namesQuery } from "../../../data/queries";
import type { Areas } from "../../../domain/areas";
import { BOROUGHS, isHeld, REGION } from "../../../domain/boroughs";
import { reachRows } from "../../../domain/compare/reach-rows";
import { reachFinding, reachNote, reachSentence } from "../../../domain/compare/reach-sentence";
import { controlWords } from "../../../domain/shown";
import { sumBy } from "../../../domain/sum-by";
import { SYNTHETIC_NOTE } from "../../../domain/synthetic";
import { NotInPack } from "../../../ui/not-in-pack";
import { Copyable } from "../copyable";
import { Section } from "../section";
import type { Compared } from "../use-compare";
import { ReachChart } from "./reach-chart";
import { ReachTable } from "./reach-table";
import "./reach.css";

/** Need and reach per borough once participants are loaded; until then how to load them. */
export const NeedAndReach = ({ compared }: { compared: Compared }) => {
  const reached = useBoroughReach();
  const areas = useQuery(namesQuery).data;
  const residents = useQuery({
    ...denominatorQuery("residents"),
    enabled: isHeld("postcodes"),
  }).data;
  const name = "Need and reach";
  if (!isHeld("postcodes"))
    return (
      <Section id="reach" method="reach" name={name} finding={name}>
        <NotInPack artefact="participants" />
      </Section>
    );
  if (reached === null) {
    return (
      <Section id="reach" method="reach" name={name} finding="No participants are loaded">
        <p className="reach-empty">
          Reach comes from a programme’s own file, which stays on this device.{" "}
          <button
            type="button"
            className="link"
            onClick={() => compared.change({ screen: "participants" })}
          >
            Load participants
          </button>
        </p>
      </Section>
    );
  }
  if (areas === undefined || residents === undefined)
    return (
      <Section id="reach" method="reach" name={name} finding={name}>
        <p className="small" role="status">
          Counting…
        </p>
      </Section>
    );
  return <Reached compared={compared} reached={reached} areas={areas} per={residents} />;
};

const Reached = ({
  compared,
  reached,
  areas,
  per: { per, denominator },
}: {
  compared: Compared;
  reached: BoroughReach;
  areas: Areas;
  per: Per;
}) => {
  const residents = [...sumBy(per, areas.borough, BOROUGHS.length)];
  const rows = reachRows(compared.places, compared.summaries, reached, residents, reach);
  const sentence = reachSentence(reached.title, rows);
  return (
    <Section
      id="reach"
      method="reach"
      name="Need and reach"
      finding={reachFinding(rows)}
      {...(rows.length > 0 && {
        more: {
          title: "All figures, and a sentence to copy",
          shown: () => (
            <>
              <ReachTable rows={rows} />
              {sentence === undefined ? null : (
                <Copyable
                  sentences={[sentence]}
                  source={`${reached.synthetic ? SYNTHETIC_NOTE : reached.title}; ${denominator.title}`}
                />
              )}
            </>
          ),
        },
      })}
    >
      {reached.synthetic ? (
        <p className="reach-synthetic" role="note">
          {SYNTHETIC_NOTE}
        </p>
      ) : null}
      {rows.length === 0 ? (
        <p>We count participants in {REGION.name} only. Choose a borough to compare.</p>
      ) : (
        <>
          <ReachChart compared={compared} reached={reached} rows={rows} />
          <p className="small">
            {controlWords(reached.threshold, { borough: reached.boroughs, region: reached.region })}{" "}
            {reachNote(denominator)}
          </p>
        </>
      )}
    </Section>
  );
};
