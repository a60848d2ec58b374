import { useEffect, useEffectEvent, useState, type ReactNode } from "react";
import { loadCode } from "../platform/load-code";
import { SlowNote } from "./meanwhile";
import { PartFault } from "./part-fault";

type Progress<Part> =
  | { readonly kind: "waiting" }
  | { readonly kind: "loaded"; readonly part: Part }
  | { readonly kind: "failed"; readonly reason: unknown };

/**
 * A part of the page whose code is fetched once it is wanted. Unlike a Suspense fallback, what stands
 * in meanwhile is not mounted anew on the way, so that focus and typed text survive. A long wait is said
 * below it, and so is a failure, with Retry.
 */
export const WhenLoaded = <Part,>({
  what,
  load,
  wanted,
  meanwhile,
  children,
}: {
  /** The part as the reader knows it, at the start of a sentence. */
  what: string;
  load: () => Promise<Part>;
  wanted: boolean;
  meanwhile: ReactNode;
  children: (part: Part) => ReactNode;
}) => {
  const [progress, setProgress] = useState<Progress<Part>>({ kind: "waiting" });
  const [attempt, setAttempt] = useState(0);
  const fetchPart = useEffectEvent(() => loadCode(what, load, { saysItself: true }));
  useEffect(() => {
    if (!wanted) return;
    let alive = true;
    fetchPart().then(
      (part) => {
        if (alive) setProgress({ kind: "loaded", part });
      },
      (reason: unknown) => {
        if (alive) setProgress({ kind: "failed", reason });
      },
    );
    return () => {
      alive = false;
    };
  }, [wanted, attempt]);
  if (progress.kind === "loaded") return children(progress.part);
  const retry = () => {
    setProgress({ kind: "waiting" });
    setAttempt(attempt + 1);
  };
  return (
    <>
      {meanwhile}
      {progress.kind === "failed" ? (
        <PartFault what={what} reason={progress.reason} onRetry={retry} />
      ) : wanted ? (
        <SlowNote what={what} />
      ) : null}
    </>
  );
};
