import { useQuery, useQueryClient } from "@tanstack/react-query";
import { factsQuery } from "../../../data/fact-queries";
import { isHeld } from "../../../domain/boroughs";
import { VERDICTS, type Verdict } from "../../../domain/claims";
import { counted } from "../../../domain/format";
import { ClaimCard } from "../../../ui/claim-card";
import { NotInPack } from "../../../ui/not-in-pack";

/** Each published claim beside what the open data shows; verdicts follow from the figures. */
export const ClaimsList = () =>
  isHeld("claims/figures") ? <Claims /> : <NotInPack artefact="claims/figures" />;

const Claims = () => {
  const facts = useQuery(factsQuery(useQueryClient()));
  if (facts.error !== null) {
    return (
      <div role="alert" className="method-note">
        <p>The figures did not load, so we cannot check the claims: {facts.error.message}</p>
        <button type="button" className="button" onClick={() => void facts.refetch()}>
          Retry
        </button>
      </div>
    );
  }
  if (facts.data === undefined) return <p className="small">Computing the figures…</p>;
  const { claims } = facts.data;
  return (
    <>
      <p className="claims-tally">
        Of {counted(claims.length)} claims,{" "}
        {VERDICTS.map((verdict) => tallied(claims, verdict))
          .filter((words) => words !== null)
          .join(", ")}
        .
      </p>
      <div className="claims-list">
        {claims.map((checked) => (
          <ClaimCard key={checked.id} checked={checked} />
        ))}
      </div>
    </>
  );
};

/** "five hold", "two cannot be checked"; null where there is none. */
const tallied = (claims: readonly { verdict: Verdict }[], verdict: Verdict): string | null => {
  const count = claims.filter((claim) => claim.verdict === verdict).length;
  if (count === 0) return null;
  const words =
    count === 1
      ? verdict
      : verdict
          .replace(/^holds/, "hold")
          .replace(/^does not/, "do not")
          .replace(/^rests on its own/, "rest on their own");
  return `${counted(count)} ${words}`;
};
