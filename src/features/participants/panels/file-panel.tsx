import { percent } from "../../../domain/format";
import { DENOMINATORS } from "../../../domain/denominators";
import { SYNTHETIC_TITLE } from "../../../domain/synthetic";
import type { View } from "../../../domain/view";
import { TierBadge } from "../../../ui/tier-badge";
import { ForgetDialog } from "../keep/forget-dialog";
import { KeepDialog } from "../keep/keep-dialog";
import { ThresholdChoice } from "../threshold-choice";
import type { Actions } from "../use-actions";
import type { Reached } from "../use-reached";
import { headline } from "../words";

const LAYERS: readonly { readonly id: View["participants"]; readonly title: string }[] = [
  { id: "hexagons", title: "Hexagons" },
  { id: "heat", title: "Heat" },
  { id: "rate", title: "Rate" },
  { id: "need", title: "Need and reach" },
  { id: "none", title: "Off" },
];

/** Which participants, how they are drawn, whom they are set against. */
export const FilePanel = ({
  reached,
  actions,
  onBring,
}: {
  reached: Reached;
  actions: Actions;
  onBring: () => void;
}) => {
  const { session, view, change, denominator } = reached;
  const { released, synthetic, programme } = session;
  const { programmes, threshold } = released.people;
  return (
    <section className="panel file-panel" aria-label="Participants">
      {synthetic ? (
        <p className="made-up">{SYNTHETIC_TITLE}</p>
      ) : (
        <p className="label">{session.file}</p>
      )}
      <h1 className="telling">{headline(reached)}</h1>
      {programmes.length < 2 ? null : (
        <label className="field">
          <span className="label">Programme</span>
          <select
            value={programme ?? ""}
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
      <fieldset className="layers">
        <legend className="label">Participants on the map</legend>
        {LAYERS.map(({ id, title }) => (
          <label key={id}>
            <input
              type="radio"
              name="participants-layer"
              checked={view.participants === id}
              onChange={() => change({ participants: id })}
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      <label className="field">
        <span className="label">Per 1,000</span>
        <select
          value={denominator.id}
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
        {denominator.tier === "Official" ? null : <TierBadge tier={denominator.tier} />}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={view.rates === "smoothed"}
          onChange={({ target }) => change({ rates: target.checked ? "smoothed" : "counted" })}
        />
        <span>
          Steady small areas <span className="small">(empirical Bayes)</span>
        </span>
      </label>
      <ThresholdChoice
        value={threshold}
        least={threshold}
        onChange={(next) => void actions.tighten(session, next)}
      />
      <p className="small">
        Smaller counts are hidden, the rest is rounded to 5. {coverage(reached)} This can be made
        stricter, never switched off.
      </p>
      <p className="row">
        <button type="button" className="button" onClick={onBring}>
          Another file
        </button>
        <KeepDialog session={session} />
        <ForgetDialog actions={actions} />
      </p>
    </section>
  );
};

const coverage = ({ levels: { msoa } }: Reached): string => {
  const hidden = msoa.figure.filter((figure) => Number.isNaN(figure)).length;
  return `${percent((100 * hidden) / msoa.figure.length, 0)} of neighbourhoods are hidden.`;
};
