import { MethodLink } from "../../../ui/method-link";
import { useQuery } from "@tanstack/react-query";
import { ROBUSTNESS_CHECKS, robustnessSentence } from "../../../domain/hotspot-words";
import type { HotspotInputs } from "../../../domain/hotspot-inputs";
import { robustnessQuery } from "./why-queries";

/** How far an area's mark depends on how it was tested. */
export const RobustnessBadge = ({ inputs, row }: { inputs: HotspotInputs; row: number }) => {
  const { data, error } = useQuery(robustnessQuery(inputs));
  if (error !== null) return <p className="small">The checks failed: {error.message}</p>;
  if (data === undefined) return <p className="small">Checking the mark in four other ways…</p>;
  const passed = data[row] ?? [];
  return (
    <details className="robustness">
      <summary>
        <span className={passed.length === ROBUSTNESS_CHECKS.length ? "badge all" : "badge"}>
          {robustnessSentence(passed)}
        </span>
      </summary>
      <ul>
        {ROBUSTNESS_CHECKS.map(({ id, title }) => (
          <li key={id}>
            <span aria-hidden="true">{passed.includes(id) ? "✓" : "✗"}</span>
            <span className="sr-only">{passed.includes(id) ? "Yes: " : "No: "}</span>
            {title}
          </li>
        ))}
      </ul>
      <MethodLink id="robustness" of="The checks" />
    </details>
  );
};
