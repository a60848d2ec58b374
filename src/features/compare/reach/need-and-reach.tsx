import { useQuery } from "@tanstack/react-query";
import { reach } from "../../../analysis/reach";
import { useBoroughReach, type BoroughReach } from "../../../data/participants/borough-reach";
import { denominatorQuery, type Per } from "../../../data/participants/denominator-query";
import { namesQuery } from "../../../data/queries";
import type { Areas } from "../../../domain/areas";
import { BOROUGHS } from "../../../domain/boroughs";
import { reachRows } from "../../../domain/compare/reach-rows";
import { reachSentence } from "../../../domain/compare/reach-sentence";
import { controlWords } from "../../../domain/shown";
import { sumBy } from "../../../domain/sum-by";
import { SYNTHETIC_NOTE } from "../../../domain/synthetic";
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
  const residents = useQuery(denominatorQuery("residents")).data;
  return (
    <Section id="reach" method="reach" title="Need and reach">
      {reached === null ? (
        <p className="reach-empty">
          No participants are loaded, so there is no reach to compare.{" "}
          <button
            type="button"
            className="link"
            onClick={() => compared.change({ screen: "participants" })}
          >
            Load a programme’s participants
          </button>{" "}
          to see here how many of each borough’s people it reaches, with intervals and small counts
          withheld.
        </p>
      ) : areas === undefined || residents === undefined ? null : (
        <Reached compared={compared} reached={reached} areas={areas} per={residents} />
      )}
    </Section>
  );
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
  if (rows.length === 0) {
    return <p>Participants are counted in the city region only: choose a borough to compare.</p>;
  }
  return (
    <>
      {reached.synthetic ? (
        <p className="reach-synthetic" role="note">
          {SYNTHETIC_NOTE}
        </p>
      ) : null}
      {sentence === undefined ? null : (
        <Copyable
          sentences={[sentence]}
          source={`${reached.synthetic ? SYNTHETIC_NOTE : reached.title}; ${denominator.title}`}
        />
      )}
      <p className="small">
        {controlWords(reached.threshold, { borough: reached.boroughs, region: reached.region })}{" "}
        Rates are per 1,000 residents, by {denominator.basis}, with 95% intervals. Need is relative
        to England; reach is not.
      </p>
      <ReachTable rows={rows} />
      <ReachChart compared={compared} reached={reached} rows={rows} />
    </>
  );
};
