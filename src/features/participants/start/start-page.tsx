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
      <h1 className="telling">Whom does a programme reach?</h1>
      <p className="telling bring-lead">
        Set participants against need: where people are helped, where need has lasted for twenty
        years, and which neighbourhoods a programme has not reached.
      </p>
    </header>
    <div className="bring-ways">
      <section className="panel" aria-labelledby="bring-title">
        <h2 id="bring-title">Your participants</h2>
        <FileDrop onFile={(file) => bring.read(file)} />
        <ul className="promises">
          <li>Read, placed and counted on this device. No request carries anything of it.</li>
          <li>Postcodes become areas and are forgotten; names and birth dates are refused.</li>
          <li>Small counts are never shown, drawn or exported; the rest is rounded.</li>
        </ul>
        <KeptHere actions={actions} />
      </section>
      <section className="panel" aria-labelledby="synthetic-title">
        <h2 id="synthetic-title">No file at hand</h2>
        <p>
          Try it on made-up people, spread over real postcodes with deliberate gaps. They are called
          “{SYNTHETIC_TITLE}” wherever they appear.
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
        A postcode or an LSOA code is all that is needed. Every other column is dropped at the door.
        Outcomes are not taken: nothing here needs them.
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
