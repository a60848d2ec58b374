import { useQuery, useQueryClient } from "@tanstack/react-query";
import { factsQuery } from "../../../data/fact-queries";
import { VERDICTS, type Verdict } from "../../../domain/claims";
import { counted } from "../../../domain/format";
import { ClaimCard } from "../../../ui/claim-card";
import { useArrival } from "./use-arrival";

/** Each published claim beside what the open data shows; verdicts follow from the figures. */
export const ClaimsSection = () => {
  const facts = useQuery(factsQuery(useQueryClient()));
  useArrival("claims", facts.data !== undefined);
  return (
    <section id="claims" className="claims" aria-labelledby="claims-title" tabIndex={-1}>
      <h2 className="telling" id="claims-title">
        Claims checked
      </h2>
      <p>
        What has been published about the region, in our own words and linked to where it was said,
        beside what the open data shows. The figures are computed when the atlas is built or, where
        they follow from the ranks, on this page. The verdicts follow from the figures.
      </p>
      {facts.error === null ? null : (
        <div role="alert" className="claims-failed">
          <p>The figures did not load, so nothing can be checked: {facts.error.message}</p>
          <button type="button" className="button" onClick={() => void facts.refetch()}>
            Retry
          </button>
        </div>
      )}
      {facts.data === undefined ? (
        facts.error === null && <p className="small">Computing the figures…</p>
      ) : (
        <>
          <p className="claims-tally">
            Of {counted(facts.data.claims.length)} claims,{" "}
            {VERDICTS.map((verdict) => tallied(facts.data.claims, verdict))
              .filter((words) => words !== null)
              .join(", ")}
            .
          </p>
          <div className="claims-list">
            {facts.data.claims.map((checked) => (
              <ClaimCard key={checked.id} checked={checked} />
            ))}
          </div>
        </>
      )}
    </section>
  );
};

/** "five hold", "two cannot be checked"; null where there is none. */
const tallied = (claims: readonly { verdict: Verdict }[], verdict: Verdict): string | null => {
  const count = claims.filter((claim) => claim.verdict === verdict).length;
  if (count === 0) return null;
  const words =
    count === 1 ? verdict : verdict.replace("holds", "hold").replace("does not", "do not");
  return `${counted(count)} ${words}`;
};
