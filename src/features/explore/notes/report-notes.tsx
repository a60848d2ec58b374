import { useQuery } from "@tanstack/react-query";
import { largerAreasQuery } from "../../../data/queries";
import type { Areas } from "../../../domain/areas";
import { isHeld } from "../../../domain/boroughs";
import { pinnedOf, pinnedWithin, writingSaid } from "../../../domain/notes/pinned";
import type { NotesLayer } from "../../../domain/own-keys";
import { useNotes } from "./use-notes";
import "./notes.css";

/** The notes about an area or a patch, on its printed page; they stand there where the map shows notes. */
export const ReportNotes = ({
  areas,
  rows,
  layer,
}: {
  areas: Areas;
  rows: readonly number[];
  layer: NotesLayer;
}) => {
  const { notes, error } = useNotes();
  const fitted = useQuery({ ...largerAreasQuery, enabled: isHeld("larger-areas") });
  const within = pinnedWithin(pinnedOf(notes, areas, fitted.data ?? null), rows).filter(
    ({ now }) => layer === "all" || !now.resolved,
  );
  if (error !== null) return <p role="alert">{error.message}</p>;
  if (within.length === 0) return null;
  return (
    <section>
      <h2 className="label">Notes pinned here</h2>
      <p className="small">
        People wrote these notes about places. They are not published figures.
      </p>
      <ul className="notes">
        {within.map(({ note, place }) => (
          <li key={note.id} className="note">
            {note.writings.map((writing) => (
              <div key={writing.id}>
                <p className="small">
                  {place}. {writingSaid(writing)}
                </p>
                <p className="note-text">{writing.text}</p>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};
