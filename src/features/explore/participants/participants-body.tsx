import { endFigures, figures } from "../../../analysis/participants/figures-client";
import { ABSENT } from "../../../data/participants/session";
import { useActions } from "../../../data/participants/use-actions";
import {
  DENOMINATORS,
  denominatorOf,
  PARTICIPANTS_LAYERS,
  RATE_LEVEL_WORDS,
} from "../../../domain/denominators";
import { ChoiceRow } from "../../../ui/choice-row";
import { MadeUp } from "../../../ui/made-up";
import type { Explored } from "../use-explore";
import { NothingLoaded } from "./nothing-loaded";
import "./participants.css";

const RECKONER = { figures, endFigures };

/** How participants are drawn and whom they are set against; or how to come by some. */
export const ParticipantsBody = ({ explored }: { explored: Explored }) => {
  const actions = useActions(RECKONER);
  const { view, change, session, values } = explored;
  const { people } = explored.content;
  if (session === ABSENT)
    return (
      <div className="people-body">
        <p className="small">
          The slide shows a programme that is not in the open participants file, so it shows nobody.
        </p>
        <button
          type="button"
          className="button small-button"
          onClick={() => change({ programme: null }, { replace: true })}
        >
          Show the file now open
        </button>
      </div>
    );
  if (session === null) return <NothingLoaded actions={actions} change={change} />;
  const { programmes } = session.released.people;
  const isReach = view.participants === "rate" || view.participants === "need";
  const { levels } = denominatorOf(view.denominator);
  return (
    <div className="people-body">
      <p className="people-heading">
        {session.synthetic ? <MadeUp /> : <span className="label">{session.file}</span>}
        <b>{people?.heading ?? "Counting, hiding small counts, rounding…"}</b>
      </p>
      {programmes.length < 2 ? null : (
        <label className="field">
          <span className="label">Programme</span>
          <select
            value={session.programme ?? ""}
            onChange={({ target }) =>
              void actions.choose(session, target.value === "" ? null : Number(target.value))
            }
          >
            <option value="">All programmes</option>
            {programmes.map((name, at) => (
              <option key={name} value={at}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <ChoiceRow
        title="Drawn as"
        name="people-layer"
        options={PARTICIPANTS_LAYERS.filter(({ id }) => id !== "none").map((each) => ({
          ...each,
          disabled: each.id === "need" && values.kind !== "position",
        }))}
        chosen={view.participants}
        onChoose={(participants) => change({ participants })}
      />
      {isReach ? (
        <label className="field">
          <span className="label">Per 1,000</span>
          <select
            value={view.denominator}
            onChange={({ target }) => {
              const chosen = DENOMINATORS.find(({ id }) => id === target.value);
              if (chosen) change({ denominator: chosen.id });
            }}
          >
            {DENOMINATORS.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {view.participants === "rate" ? (
        <ChoiceRow
          title="By"
          name="people-level"
          options={RATE_LEVEL_WORDS.map((each) => ({
            ...each,
            disabled: !levels.includes(each.id),
          }))}
          chosen={levels.includes(view.level) ? view.level : "msoa"}
          onChoose={(level) => change({ level })}
        />
      ) : null}
      {view.participants === "need" && values.kind !== "position" ? (
        <p className="small">
          We can compare need with reach only for measures that rank areas. Choose one above.
        </p>
      ) : null}
      {view.shape === "hexagons" && !isReach ? (
        <p className="small">
          Density shows where people live. Show the areas in their true shape to see it.
        </p>
      ) : null}
      <button
        type="button"
        className="quiet"
        onClick={() => change({ screen: "participants", area: null })}
      >
        Who it does not reach, chance, households
      </button>
    </div>
  );
};
