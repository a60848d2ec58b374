import { useState } from "react";

import type { FiguresRead } from "../../../analysis/own/own-columns";
import { bringFigures } from "../../../data/own/bring-figures";
import type { Areas } from "../../../domain/areas";
import type { OwnMeasureId } from "../../../domain/measures";
import { plural } from "../../../domain/format";
import { FailureNote } from "../../../ui/failure-note";
import { useSay } from "../../../ui/status";
import { measuresOf, smallIn, type FiguresDraft } from "./figures-draft";
import { MappingForm } from "./mapping-form";
import { useBring } from "./use-bring";
import "../../../ui/work-status.css";
import "./own-figures.css";

/** From a file to measures: chosen, put right, read, reported, and used or not. */
export const FiguresDialog = ({
  areas,
  onBrought,
}: {
  areas: Areas;
  /** Told the first measure made of the file. */
  onBrought: (id: OwnMeasureId) => void;
}) => {
  const bring = useBring(areas);
  const { state } = bring;
  if (bring.missing !== null)
    return (
      <p role="alert">
        {bring.missing.message}{" "}
        <button type="button" className="link" onClick={bring.retry}>
          Retry
        </button>
      </p>
    );
  switch (state.step) {
    case "none":
      return <ChooseFile fault={state.fault} failed={state.failed} onChoose={bring.look} />;
    case "looking":
      return (
        <p role="status">
          Looking at {state.name}…{" "}
          <button type="button" className="link" onClick={bring.stop}>
            Cancel
          </button>
        </p>
      );
    case "seen":
      return (
        <MappingForm
          seen={state.seen}
          draft={state.draft}
          fault={state.fault}
          onChange={bring.draft}
          onRead={() => bring.read(state.file, state.seen, state.draft)}
          onLeave={bring.stop}
        />
      );
    case "reading":
      return (
        <div className="work">
          <label>
            Reading {state.name}… <progress value={state.share} />
          </label>
          <button type="button" className="quiet" onClick={bring.stop}>
            Cancel
          </button>
        </div>
      );
    case "read":
      return (
        <Report
          draft={state.draft}
          read={state.read}
          onBack={() => bring.draft(state.draft)}
          onBrought={onBrought}
        />
      );
  }
};

const ChooseFile = ({
  fault,
  failed,
  onChoose,
}: {
  fault: string | null;
  failed: { readonly file: File; readonly error: Error } | undefined;
  onChoose: (file: File) => void;
}) => (
  <>
    <p>
      A CSV, TSV or Excel file with a row for each LSOA, MSOA, ward, borough or postcode, and one or
      more columns of numbers. Each column becomes a measure like any other: on the map, in
      questions, tables, slides and files.
    </p>
    <label className="field figures-choose">
      <span className="label">Your file</span>
      <input
        type="file"
        accept=".csv,.tsv,.txt,.xlsx"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file !== undefined) onChoose(file);
        }}
      />
    </label>
    {fault === null ? null : <p role="alert">{fault} What was there before stays.</p>}
    {failed === undefined ? null : (
      <FailureNote error={failed.error} onRetry={() => onChoose(failed.file)} />
    )}
    <p className="small">
      We read it on this device and send it to nobody. A reload forgets it, and so does closing the
      page.
    </p>
  </>
);

/** What became of the rows, before anything is used. */
const Report = ({
  draft,
  read,
  onBack,
  onBrought,
}: {
  draft: FiguresDraft;
  read: FiguresRead;
  onBack: () => void;
  onBrought: (id: OwnMeasureId) => void;
}) => {
  const say = useSay();
  const [isGuarded, setGuarded] = useState(true);
  const small = smallIn(read);
  const count = read.columns.length;
  const use = () => {
    const measures = measuresOf(draft, read, isGuarded);
    const [first] = measures;
    if (first === undefined) return;
    bringFigures(measures);
    say(`${plural(count, "measure")} added`);
    onBrought(first.id);
  };
  return (
    <section aria-label="What was read" className="figures-form">
      <ul className="figures-report">
        {read.words.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {small === 0 ? null : (
        <label className="figures-guard">
          <input
            type="checkbox"
            checked={isGuarded}
            onChange={({ target }) => setGuarded(target.checked)}
          />
          <span>
            <strong>Hide counts below 5 and round the others to 5.</strong>{" "}
            {plural(small, "figure stands", "figures stand")} for 1 to 4. Leave this on if the file
            counts people: then nobody can pick one out on the map, in a table or in a file.
          </span>
        </label>
      )}
      <p className="figures-buttons">
        <button type="button" className="button primary" onClick={use}>
          Add {plural(count, "measure")}
        </button>
        <button type="button" className="button" onClick={onBack}>
          Back
        </button>
      </p>
    </section>
  );
};
