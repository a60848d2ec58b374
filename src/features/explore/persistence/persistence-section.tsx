import { METHOD_OF_DEFINITION } from "../../../domain/methods/method-of";
import { MethodLinks } from "../../../ui/method-links";
import { useMemo, useState } from "react";
import { plural, whole } from "../../../domain/format";
import { definitionSentence } from "../../../domain/persistence";
import { tellsOf } from "../../../domain/tells-of";
import { persistenceTally } from "../../../domain/persistence-tally";
import { Switch } from "../../../ui/switch";
import type { Explored } from "../use-explore";
import { FailureNote } from "../../../ui/failure-note";
import { lazyPart } from "../../../ui/lazy-part";
import { OPENING } from "../../../ui/opening";
import "./persistence.css";

const PersistenceDetails = lazyPart(
  "The list of definitions",
  async () => (await import("./persistence-details")).PersistenceDetails,
  OPENING,
);

/** Which areas stay poor: switched on or off, counted, and told apart by definition on request. */
export const PersistenceSection = ({ explored }: { explored: Explored }) => {
  const { areas, persistence, rows, change } = explored;
  const { definition, isShown, found, counted, history } = persistence;
  const [opened, setOpened] = useState(false);
  const tally = useMemo(
    () => (found === null ? null : persistenceTally(areas, found.persistent, counted).all),
    [areas, found, counted],
  );
  if (explored.measure.apart === true) return null;
  const since = history[0]?.year;
  return (
    <section className="layer-section" aria-label="Persistent hot spots">
      <Switch
        label="Persistent hot spots"
        hint={since === undefined ? undefined : definitionSentence(definition, since)}
        checked={isShown}
        onChange={(on) => change({ persistence: on ? definition.id : "none" })}
      />
      {isShown ? (
        <>
          <p className="layer-count">
            <b className="telling">{tally === null ? "…" : whole(tally.persistent)}</b> of{" "}
            {plural(counted.length, "neighbourhood")}
            {scopeOf(counted.length, rows.length, areas.count)}
          </p>
          <p className="small">
            {tally === null ? WAITING : `Home to ${plural(tally.residents, "resident")}`}
            {tellsOf(explored.measure, persistence.measure)}
          </p>
          <MethodLinks
            links={[
              { id: METHOD_OF_DEFINITION[definition.id], of: definition.title },
              { id: "people-and-places", of: "Places are not people" },
            ]}
          />
          {persistence.failure === null ? null : (
            <FailureNote error={persistence.failure.error} onRetry={persistence.failure.retry} />
          )}
          <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
            <summary className="quiet">Definitions, boroughs, who drops out</summary>
            {opened ? <PersistenceDetails explored={explored} /> : null}
          </details>
        </>
      ) : null}
    </section>
  );
};

const WAITING = "Testing every release for hot spots: a few seconds.";

/** Over what it was counted, where that is not the whole region. */
const scopeOf = (counted: number, shown: number, all: number): string => {
  const unchanged = counted < shown ? " unchanged since the first release" : "";
  return `${unchanged}${shown < all ? (unchanged === "" ? " among those shown" : ", among those shown") : ""}`;
};
