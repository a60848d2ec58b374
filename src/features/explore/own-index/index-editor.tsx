import { useRef, useState, type ReactNode } from "react";

import { heldMeasures } from "../../../domain/held-measures";
import { measureOf } from "../../../domain/measure-releases";
import type { MeasureId } from "../../../domain/measures";
import {
  indexIdOf,
  indexName,
  LONGEST_INDEX_NAME,
  MOST_PARTS,
  partRefusal,
} from "../../../domain/own-index/index-id";
import {
  INDEX_NAME,
  INDEX_SCALES,
  recipeOf,
  type IndexPart,
  type IndexRecipe,
  type IndexScale,
} from "../../../domain/own-index/index-recipe";
import { indexWarnings } from "../../../domain/own-index/index-words";
import { OWN_INDEX } from "../../../domain/tiers";
import { MOST_INDICES } from "../../../domain/measure-keys";
import { Combo } from "../../../ui/combo";
import { useSay } from "../../../ui/status";
import type { Explored } from "../use-explore";
import { IndexStability } from "./index-stability";
import { PartRow } from "./part-row";
import { useIndexDraft } from "./use-index-draft";
import { USUAL_WEIGHT } from "./weight";

const SCALE_WORDS: Readonly<Record<IndexScale, string>> = {
  percentile: "Percentile in the region",
  standard: "Standardised: average is 50",
};

/** The measures of an index, their weights, its name, and how far the weights decide what it shows. */
export const IndexEditor = ({
  areas,
  view,
  change,
  recipe: shown,
  onRemove,
}: Pick<Explored, "areas" | "view" | "change"> & {
  recipe: IndexRecipe;
  /** Before the index leaves the map, and this panel with it. */
  onRemove: () => void;
}) => {
  const say = useSay();
  const { recipe, edit, undo, reset } = useIndexDraft(view, change, shown);
  const { parts } = recipe;
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  const put = (next: readonly IndexPart[]) => edit({ ...recipe, parts: next });
  const id = indexIdOf(shown);
  const isKept = view.index.includes(id);
  const isNamedTwice = view.index.some(
    (other) => other !== id && recipeOf(other)?.name === shown.name,
  );
  return (
    <div className="index-editor">
      <p className="index-not-official">{OWN_INDEX}</p>
      <NameField name={recipe.name} onName={(name) => edit({ ...recipe, name })} />
      {isNamedTwice ? (
        <p className="small index-warning" role="note">
          Another index in this link has this name. Change one, so that you can tell them apart.
        </p>
      ) : null}
      <label className="field">
        <span className="label">Put on one scale by</span>
        <select
          value={recipe.scale}
          onChange={({ target }) =>
            edit({ ...recipe, scale: INDEX_SCALES.find((each) => each === target.value)! })
          }
        >
          {INDEX_SCALES.map((each) => (
            <option key={each} value={each}>
              {SCALE_WORDS[each]}
            </option>
          ))}
        </select>
      </label>
      <ul className="index-parts" aria-label="Measures and their weights">
        {parts.map(({ measure, weight }) => (
          <PartRow
            key={measure}
            title={measureOf(measure).title}
            weight={weight}
            all={all}
            onWeigh={(next) =>
              put(parts.map((one) => (one.measure === measure ? { measure, weight: next } : one)))
            }
            onRemove={
              parts.length === 1 ? null : () => put(parts.filter((one) => one.measure !== measure))
            }
          />
        ))}
      </ul>
      <AddPart
        parts={parts}
        onAdd={(measure) => put([...parts, { measure, weight: USUAL_WEIGHT }])}
      />
      {indexWarnings(parts).map((warning) => (
        <p key={warning} className="small index-warning" role="note">
          {warning}
        </p>
      ))}
      <div className="index-buttons">
        <Does what={undo} said="Undone." say={say}>
          Undo
        </Does>
        <Does what={reset} said="Back to how it was when you opened it." say={say}>
          Reset
        </Does>
        <Does
          what={
            isKept || view.index.length >= MOST_INDICES
              ? null
              : () => change({ index: [...view.index, id] })
          }
          said="Kept in the link."
          say={say}
        >
          {isKept ? "Kept in the link" : "Keep in the link"}
        </Does>
        <Does
          what={() => {
            onRemove();
            change({
              measure: shown.parts[0]!.measure,
              release: null,
              keep: null,
              index: view.index.filter((each) => each !== id),
            });
          }}
          said={`${measureOf(id).title} removed.`}
          say={say}
        >
          Remove
        </Does>
      </div>
      <IndexStability areas={areas} change={change} id={id} recipe={shown} />
    </div>
  );
};

/** A name as it is typed; what is kept of it has no odd spaces and begins with a capital. */
const NameField = ({ name, onName }: { name: string; onName: (name: string) => void }) => {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="field">
      <span className="label">Name</span>
      <input
        value={typed ?? (name === INDEX_NAME ? "" : name)}
        placeholder={INDEX_NAME}
        maxLength={LONGEST_INDEX_NAME}
        onChange={({ target }) => {
          setTyped(target.value);
          onName(indexName(target.value));
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
};

/** A button that does nothing while there is nothing to do, and keeps the focus then too. */
const Does = ({
  what,
  said,
  say,
  children,
}: {
  /** null: nothing to do. */
  what: (() => void) | null;
  /** For those who do not see what became of it. */
  said: string;
  say: (text: string) => void;
  children: ReactNode;
}) => (
  <button
    type="button"
    className="button small-button"
    aria-disabled={what === null}
    onClick={() => {
      if (what === null) return;
      what();
      say(said);
    }}
  >
    {children}
  </button>
);

/** Every measure that an index may have and this one has not. */
const AddPart = ({
  parts,
  onAdd,
}: {
  parts: readonly IndexPart[];
  onAdd: (measure: MeasureId) => void;
}) => {
  const taken = parts.map(({ measure }) => measure);
  const open = heldMeasures().filter(
    (each) => partRefusal(each) === null && !taken.includes(each.id),
  );
  const isFull = parts.length >= MOST_PARTS;
  const added = useRef(false);
  return (
    <>
      {/* Made anew with every measure added: its list closes, its field empties and keeps the focus. */}
      <Combo
        key={taken.join()}
        label={isFull ? `${MOST_PARTS} measures: take one out to add another` : "Add a measure"}
        placeholder="Any measure but a count"
        open="Show the measures"
        none="No such measure. Counts are left out."
        isDisabled={isFull}
        options={open.map(({ id, title, group }) => ({ id, name: title, detail: group }))}
        chosen={null}
        field={(input) => {
          if (input === null || !added.current) return;
          added.current = false;
          input.focus();
        }}
        onChoose={(chosen) => {
          const measure = open.find(({ id }) => id === chosen);
          if (measure === undefined) return;
          added.current = true;
          onAdd(measure.id);
        }}
      />
      <p className="small">
        Counts are left out, since larger areas have more. So are measures of which neither end is
        worse.
      </p>
    </>
  );
};
