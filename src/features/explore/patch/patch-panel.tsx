import { useState } from "react";
import { plural, whole } from "../../../domain/format";
import { LONGEST_NAME } from "../../../domain/patch/patch";
import { combine } from "../../../domain/patch/combine";
import { WORKED_OUT } from "../../../domain/tiers";
import { TierBadge } from "../../../ui/tier-badge";
import { Cross } from "../../../ui/icons";
import { useSay } from "../../../ui/status";
import type { Explored } from "../use-explore";
import { AddPlace } from "./add-place";
import { combinedSentence } from "../../../domain/patch/combined-text";
import type { Drawing } from "./draw-overlay";
import { PasteAreas } from "./paste-areas";
import { PatchAreas } from "./patch-areas";
import { PatchFigures } from "./patch-figures";
import type { Patches } from "./use-patches";
import { usePatchValues } from "./use-patch-values";
import "./patch.css";

/** One patch: its name, what its areas amount to together, and every way to add or take out areas. */
export const PatchPanel = ({
  explored,
  patches,
  at,
  drawing,
  onDraw,
}: {
  explored: Explored;
  patches: Patches;
  at: number;
  drawing: Drawing | null;
  onDraw: (drawing: Drawing | null) => void;
}) => {
  const { areas, measure, values, rows: shown, change, view } = explored;
  const say = useSay();
  const told = usePatchValues(explored);
  const patch = patches.list[at]!;
  const { rows, letter, unknown } = patch;
  const residents = rows.reduce((sum, row) => sum + (areas.residents[row] ?? 0), 0);
  const addShown = () => {
    patches.add(shown);
    say(`${plural(shown.length, "area")} added to ${patch.name}.`);
  };
  const canDraw = view.show !== "table";
  return (
    <aside className="panel patch-panel" aria-label="Patch">
      <button
        type="button"
        className="quiet patch-close"
        aria-label="Close the patch"
        onClick={() => patches.show(null)}
      >
        <Cross />
      </button>
      <header>
        <p className="small">
          <span className="patch-letter">{letter}</span> Patch
        </p>
        <PatchName
          key={patch.name}
          name={patch.name}
          onRename={(name) => patches.rename(at, name)}
        />
        <p className="small">
          {plural(rows.length, "area")}, {plural(residents, "resident")}
          {unknown.length === 0
            ? ""
            : `; ${plural(unknown.length, "code is", "codes are")} not of this region’s map`}
        </p>
      </header>
      {rows.length === 0 ? (
        <p className="telling patch-headline">
          No areas yet. Hold Ctrl or Shift and click areas on the map, tick them in the table, or
          add them here.
        </p>
      ) : (
        <>
          <p className="telling patch-headline">
            {combinedSentence(measure, values.year, combine(rows, values, areas))}
          </p>
          <div className="patch-tools">
            <button type="button" className="button" onClick={() => change({ report: "patch" })}>
              Report
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                patches.remove(at);
                say(`${patch.name} deleted. Undo is offered below.`);
              }}
            >
              Delete
            </button>
          </div>
        </>
      )}
      <AddPlace
        areas={areas}
        onAdd={(added, name) => {
          patches.add(added);
          say(`${name} added: ${plural(added.length, "area")}.`);
        }}
      />
      <div className="patch-tools" role="group" aria-label="Add areas">
        {canDraw
          ? (["box", "lasso"] as const).map((tool) => (
              <button
                key={tool}
                type="button"
                className="button small-button"
                aria-pressed={drawing === tool}
                onClick={() => onDraw(drawing === tool ? null : tool)}
              >
                {tool === "box" ? "Draw a box" : "Draw a lasso"}
              </button>
            ))
          : null}
        <button type="button" className="button small-button" onClick={addShown}>
          Add the {whole(shown.length)} shown
        </button>
      </div>
      <PasteAreas areas={areas} onAdd={patches.add} />
      {rows.length === 0 ? null : (
        <>
          <section>
            <h2 className="label">
              Together, and beside others <TierBadge tier={WORKED_OUT} />
            </h2>
            <PatchFigures rows={rows} told={told} areas={areas} />
          </section>
          <PatchAreas explored={explored} patches={patches} rows={rows} />
        </>
      )}
    </aside>
  );
};

const PatchName = ({ name, onRename }: { name: string; onRename: (name: string) => void }) => {
  const [typed, setTyped] = useState(name);
  const settle = () => {
    const wanted = typed.trim();
    if (wanted === "") setTyped(name);
    else if (wanted !== name) onRename(wanted);
  };
  return (
    <input
      className="telling patch-name"
      aria-label="Name of the patch"
      maxLength={LONGEST_NAME}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={settle}
      onKeyDown={({ key }) => {
        if (key === "Enter") settle();
        if (key === "Escape") setTyped(name);
      }}
    />
  );
};
