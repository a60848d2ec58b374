import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { postcodeIndex, qualityIn, rowIn } from "../../../analysis/geocode";
import { earlierAreasQuery, postcodesQuery } from "../../../data/queries";
import { isHeld } from "../../../domain/boroughs";
import type { Areas } from "../../../domain/areas";
import { earlierAreasOf } from "../../../domain/earlier-areas";
import { plural } from "../../../domain/format";
import { selectFromText, type TextSelection } from "../../../domain/patch/select-from-text";
import { useSay } from "../../../ui/status";

/** Placed, near a boundary or of an old outcode; anything less certain does not make a patch. */
const CERTAIN = 2;

/** Areas from pasted codes, postcodes or names; says what was not understood, and why. */
export const PasteAreas = ({
  areas,
  onAdd,
}: {
  areas: Areas;
  onAdd: (rows: readonly number[]) => void;
}) => {
  const id = useId();
  const say = useSay();
  const client = useQueryClient();
  const [text, setText] = useState("");
  const [read, setRead] = useState<TextSelection | null>(null);
  const [state, setState] = useState<"ready" | "reading" | "failed">("ready");
  const canAdd = text.trim() !== "" && state !== "reading";
  const add = async () => {
    setState("reading");
    try {
      const [postcodes, earlier] = await Promise.all([
        isHeld("postcodes") ? client.query(postcodesQuery) : null,
        isHeld("earlier-areas") ? client.query(earlierAreasQuery) : null,
      ]);
      const index = postcodes === null ? null : postcodeIndex(postcodes);
      const found = selectFromText(text, areas, {
        find: (postcode) => {
          const place = index?.place(postcode);
          return place !== undefined && qualityIn(place) <= CERTAIN ? rowIn(place) : undefined;
        },
        earlier: earlier === null ? [] : earlierAreasOf(earlier),
      });
      setRead(found);
      setState("ready");
      const became = found.understood.flatMap(({ note }) => (note === undefined ? [] : [note]));
      say(
        [
          `${plural(found.rows.length, "area")} added.`,
          ...became,
          `${plural(found.notUnderstood.length, "entry", "entries")} not recognised.`,
        ].join(" "),
      );
      if (found.rows.length > 0) onAdd(found.rows);
      if (found.notUnderstood.length === 0) setText("");
    } catch {
      setState("failed");
    }
  };
  return (
    <details>
      <summary className="quiet">
        {isHeld("postcodes") ? "Paste codes, postcodes or names" : "Paste codes or names"}
      </summary>
      <form
        className="patch-paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (canAdd) void add();
        }}
      >
        <label htmlFor={id} className="label">
          One per line, or separated by commas
        </label>
        <textarea
          id={id}
          value={text}
          placeholder={`${areas.codes[0] ?? ""}\n${areas.wards[0]?.name ?? ""} ward`}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="button small-button" aria-disabled={!canAdd}>
          {state === "reading" ? "Looking them up…" : "Add these"}
        </button>
        {state === "failed" ? (
          <p className="ask-problem" role="alert">
            The list of postcodes did not load. Check the connection and add again.
          </p>
        ) : null}
        {read === null ? null : (
          <div className="patch-refused">
            <p>
              {plural(read.rows.length, "area")} found from{" "}
              {plural(read.understood.length, "entry", "entries")}.
            </p>
            <ul>
              {read.understood.map(({ note }, at) =>
                note === undefined ? null : (
                  <li key={`earlier-${at}`}>
                    {note} {note.includes("divided") ? "We added all its parts." : ""}
                  </li>
                ),
              )}
              {read.notUnderstood.map(({ text: entry, reason }, at) => (
                <li key={at}>
                  “{entry}”: {reason}.
                </li>
              ))}
            </ul>
          </div>
        )}
      </form>
    </details>
  );
};
