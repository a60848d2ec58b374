import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { WORKED_OUT } from "../../data/query-options";
import { isHeld } from "../../domain/boroughs";
import type { MethodId } from "../../domain/methods/methods";
import { CodeError } from "../../platform/code-error";
import { loadCode } from "../../platform/load-code";
import { NotInPack } from "../../ui/not-in-pack";
import { PartFault } from "../../ui/part-fault";

/** The method on one place, worked out when it is opened, from the same files as the screens. */
export const WorkedExample = ({ id, name }: { id: MethodId; name: string }) => {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        Worked example<span className="sr-only"> of {name}</span>
      </summary>
      {opened && isHeld("examples") ? <Steps id={id} /> : null}
      <NotInPack artefact="examples" />
    </details>
  );
};

const Steps = ({ id }: { id: MethodId }) => {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    ...WORKED_OUT,
    queryKey: ["method-example", id],
    queryFn: async () => {
      const { runExample } = await loadCode(
        "The worked examples",
        () => import("../../content/methods/run-example"),
      );
      return runExample(id, client);
    },
  });
  if (error instanceof CodeError) {
    return <PartFault what={error.what} reason={error} isOpened onRetry={() => void refetch()} />;
  }
  if (error !== null) {
    return (
      <div role="alert" className="method-note">
        <p>We could not work out the example: {error.message}</p>
        <button type="button" className="button" onClick={() => void refetch()}>
          Retry
        </button>
      </div>
    );
  }
  if (data === undefined) return <p className="small">Working it out…</p>;
  return (
    <div className="method-example">
      <p>{data.of}</p>
      <ol>
        {data.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
};
