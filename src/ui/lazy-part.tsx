import { lazy, Suspense, useState, type ComponentType, type ReactNode } from "react";
import { CodeError } from "../platform/code-error";
import { loadCode } from "../platform/load-code";
import { FaultBoundary } from "./fault-boundary";
import { Meanwhile, SlowNote } from "./meanwhile";
import { PartFault } from "./part-fault";

interface Options<Props> {
  /** Stands in while the code comes. */
  readonly meanwhile?: ReactNode;
  /** Classes of the empty panel that stands in while the code comes, and says so inside. */
  readonly panel?: string;
  /** Classes of the note that stands in when it failed; the panel’s where it has one. */
  readonly className?: string;
  /** How the reader puts the note away, where the part is one that opens and closes. */
  readonly dismiss?: (props: Props) => () => void;
}

/**
 * A component whose code comes when it is first shown: the one way to load a part of the page. Until it
 * is there, `meanwhile`; if it fails, a note that names it, with Retry.
 * @param what the part as the reader knows it, at the start of a sentence: "The area profile"
 */
export const lazyPart = <Props extends object>(
  what: string,
  load: () => Promise<ComponentType<Props>>,
  { meanwhile = null, panel, className = panel, dismiss }: Options<Props> = {},
): ComponentType<Props> => {
  const make = (): ComponentType<Props> =>
    lazy(() => loadCode(what, load, { saysItself: true }).then((part) => ({ default: part })));
  let part = make();
  // React keeps a failed promise: another try needs another one.
  const again = (reason: unknown) => {
    if (reason instanceof CodeError) part = make();
  };
  const waiting =
    panel === undefined ? (
      <Meanwhile what={what}>{meanwhile}</Meanwhile>
    ) : (
      <div className={panel}>
        <p className="part-opening">Opening…</p>
        <SlowNote what={what} />
      </div>
    );
  return function LazyPart(props: Props) {
    return (
      <FaultBoundary
        onRetry={again}
        fault={(reason, retry) => (
          <PartFault
            {...{ what, reason, className }}
            onRetry={retry}
            onDismiss={dismiss?.(props)}
          />
        )}
      >
        <Suspense fallback={waiting}>
          <Loaded part={() => part} props={props} />
        </Suspense>
      </FaultBoundary>
    );
  };
};

/** Asks for the part as it is mounted: after a failure it is another one. */
const Loaded = <Props extends object>({
  part,
  props,
}: {
  part: () => ComponentType<Props>;
  props: Props;
}) => {
  const [Part] = useState(part);
  return <Part {...props} />;
};
