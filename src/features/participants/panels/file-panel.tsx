import { percent } from "../../../domain/format";
import { DENOMINATORS, PARTICIPANTS_LAYERS } from "../../../domain/denominators";
import { ChoiceRow } from "../../../ui/choice-row";
import { METHOD_OF_RATES } from "../../../domain/methods/method-of";
import { regionLine } from "../../../domain/reach-words";
import { MadeUp } from "../../../ui/made-up";
import { MethodLinks } from "../../../ui/method-links";
import { TierBadge } from "../../../ui/tier-badge";
import { ForgetDialog } from "../keep/forget-dialog";
import { KeepDialog } from "../keep/keep-dialog";
import type { Actions } from "../../../data/participants/use-actions";
import type { Reached } from "../use-reached";

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
  const { programmes } = released.people;
  return (
    <section className="panel file-panel" aria-label="Participants">
      {synthetic ? <MadeUp /> : <p className="label">{session.file}</p>}
      <h1 className="telling">
        {regionLine(reached.levels.region, 1000 * reached.regionRate, denominator.per)}
      </h1>
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
          {programme === null ? (
            <span className="small">A person on two programmes counts once in each.</span>
          ) : null}
        </label>
      )}
      <ChoiceRow
        title="Participants on the map"
        name="participants-layer"
        options={PARTICIPANTS_LAYERS}
        chosen={view.participants}
        onChoose={(participants) => change({ participants })}
      />
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
      <p className="small">
        {reached.control} {coverage(reached)}
        {programme === null ? " A person in two programmes counts in both." : ""}
      </p>
      <MethodLinks
        links={[
          { id: METHOD_OF_RATES[view.rates], of: "Reach" },
          { id: "disclosure", of: "What is hidden" },
          { id: "geocoding", of: "Where people are placed" },
        ]}
      />
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
  return `${percent((100 * hidden) / msoa.figure.length, 0)} of neighbourhoods are hidden or not known.`;
};
