import type { Bring } from "../bring/use-bring";
import type { Actions } from "../../../data/participants/use-actions";
import { SYNTHETIC_TITLE } from "../../../domain/synthetic";
import { FIELDS } from "../../../domain/participant";
import { KeptHere } from "../keep/kept-here";
import { FileDrop } from "./file-drop";
import { saveTemplate } from "./template";

/** Before there are participants: how to bring them, and what becomes of them. */
export const StartPage = ({ bring, actions, onBack }: StartProps) => (
  <div className="bring-page">
    <header className="bring-head">
      {onBack === null ? null : (
        <button type="button" className="quiet" onClick={onBack}>
          Back to the participants in use
        </button>
      )}
      <h1 className="telling">Who does a programme reach?</h1>
      <p className="telling bring-lead">
        Compare participants with need. See where people get help, where need has lasted for twenty
        years, and which neighbourhoods a programme has not reached.
      </p>
    </header>
    <div className="bring-ways">
      <section className="panel" aria-labelledby="bring-title">
        <h2 id="bring-title">Your participants</h2>
        <FileDrop onFile={(file) => bring.read(file)} />
        <ul className="promises">
          <li>Your device reads, places and counts them. Nothing about them leaves this device.</li>
          <li>Postcodes become areas and are not kept. The atlas refuses names and birth dates.</li>
          <li>We never show, draw or export small counts, and we round the rest.</li>
        </ul>
        <KeptHere actions={actions} />
      </section>
      <section className="panel" aria-labelledby="synthetic-title">
        <h2 id="synthetic-title">No file at hand</h2>
        <p>
          Try it with made-up people at real postcodes, with some gaps left on purpose. They are
          called “{SYNTHETIC_TITLE}” wherever they appear.
        </p>
        <button type="button" className="button" onClick={bring.readSynthetic}>
          Use synthetic participants
        </button>
      </section>
    </div>
    <section className="panel" aria-labelledby="fields-title">
      <h2 id="fields-title">What a file may hold</h2>
      <dl className="fields">
        {FIELDS.map(({ id, heading, sentence }) => (
          <div key={id}>
            <dt>
              <code>{heading}</code>
            </dt>
            <dd>{sentence}</dd>
          </div>
        ))}
      </dl>
      <p className="small">
        You need only a postcode or an LSOA code. The atlas ignores every other column. The atlas
        does not use outcomes.
      </p>
      <p className="row">
        <button type="button" className="button" onClick={() => saveTemplate("people")}>
          Template: one row per person
        </button>
        <button type="button" className="button" onClick={() => saveTemplate("counts")}>
          Template: counts by area
        </button>
      </p>
    </section>
  </div>
);

interface StartProps {
  readonly bring: Bring;
  readonly actions: Actions;
  /** null where nothing is in use. */
  readonly onBack: (() => void) | null;
}
