import { FailureNote } from "../../../ui/failure-note";
import { MethodLink } from "../../../ui/method-link";
import { useQuery } from "@tanstack/react-query";
import { checkedAt, robustnessSentence } from "../../../domain/hotspot-words";
import type { HotspotInputs } from "../../../domain/hotspot-inputs";
import { robustnessQuery } from "./why-queries";

/** How far an area's mark depends on how it was tested. */
export const RobustnessBadge = ({ inputs, row }: { inputs: HotspotInputs; row: number }) => {
  const { data, error, refetch } = useQuery(robustnessQuery(inputs));
  if (error !== null) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <p className="small">Checking the mark in other ways…</p>;
  const checked = checkedAt(data, row);
  if (checked.length === 0) return null;
  return (
    <details className="robustness">
      <summary>
        <span className={checked.every(({ isPassed }) => isPassed) ? "badge all" : "badge"}>
          {robustnessSentence(checked)}
        </span>
      </summary>
      <ul>
        {checked.map(({ title, isPassed }) => (
          <li key={title}>
            <span aria-hidden="true">{isPassed ? "✓" : "✗"}</span>
            <span className="sr-only">{isPassed ? "Yes: " : "No: "}</span>
            {title}
          </li>
        ))}
      </ul>
      <MethodLink id="robustness" of="The checks" />
    </details>
  );
};
