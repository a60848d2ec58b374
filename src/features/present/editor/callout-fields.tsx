import { useId, useState } from "react";
import { placeName } from "../../../domain/area-sentence";
import type { AtlasFacts } from "../../../domain/deck/atlas-facts";
import { isPinned } from "../../../domain/deck/callout";
import type { OwnPlace } from "../../../domain/own-place";
import type { Callout } from "../../../domain/deck/deck";
import { OwnCallout } from "./own-callout";
import { LiveField } from "./live-field";

/** Words pinned to areas of the slide's map. */
export const CalloutFields = ({
  callouts,
  facts,
  onChange,
  pointing,
  onPoint,
  onPlace,
}: {
  callouts: readonly Callout[];
  facts: AtlasFacts;
  onChange: (callouts: Callout[]) => void;
  /** Whether the next click on the map above pins one. */
  pointing: boolean;
  onPoint: () => void;
  /** A place of the reader's own to be pinned. */
  onPlace: (place: OwnPlace) => void;
}) => {
  const id = useId();
  const [typed, setTyped] = useState("");
  const { areas } = facts;
  const named = (row: number): string => `${placeName(areas, row)}, ${areas.names[row] ?? ""}`;
  const row = areas.codes.findIndex((_, at) => named(at) === typed);
  return (
    <fieldset className="callout-fields">
      <legend>Callouts</legend>
      {callouts.map((callout, at) => (
        <div key={`${callout.area} ${callout.place?.join() ?? ""}`} className="callout-field">
          <LiveField
            label={`${named(areas.rowOf.get(callout.area) ?? -1)}${callout.place === undefined ? "" : ", your own place"}`}
            value={callout.text}
            facts={facts}
            onChange={(text) => onChange(callouts.with(at, { ...callout, text }))}
          />
          <button
            type="button"
            className="quiet"
            onClick={() => onChange(callouts.toSpliced(at, 1))}
          >
            Remove
          </button>
        </div>
      ))}
      <div className="callout-field">
        <label htmlFor={id}>Pin words to an area</label>
        <input
          id={id}
          list={`${id}-areas`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <datalist id={`${id}-areas`}>
          {areas.codes.map((code, at) => (
            <option key={code} value={named(at)} />
          ))}
        </datalist>
        <button
          type="button"
          className="button"
          disabled={row < 0 || isPinned(callouts, areas.codes[row])}
          onClick={() => {
            onChange([...callouts, { area: areas.codes[row] ?? "", text: placeName(areas, row) }]);
            setTyped("");
          }}
        >
          Pin
        </button>
        <button type="button" className="button" aria-pressed={pointing} onClick={onPoint}>
          {pointing ? "Now point at the map" : "Point at the map"}
        </button>
      </div>
      <OwnCallout callouts={callouts} onPlace={onPlace} />
    </fieldset>
  );
};
