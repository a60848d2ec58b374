import { useRef } from "react";
import type { MeasureId, OwnIndexId } from "../../../domain/measures";
import { heldMeasures } from "../../../domain/held-measures";
import { indexIdOf, partRefusal } from "../../../domain/own-index/index-id";
import { INDEX_NAME, recipeOf, type IndexRecipe } from "../../../domain/own-index/index-recipe";
import { indexSaid } from "../../../domain/own-index/index-words";
import { MOST_INDICES } from "../../../domain/measure-keys";
import { lazyPart } from "../../../ui/lazy-part";
import { OPENING } from "../../../ui/opening";
import { useAskedMeasure } from "../held/asked-measure";
import type { Explored } from "../use-explore";
import { USUAL_WEIGHT } from "./weight";
import "./own-index.css";

const IndexEditor = lazyPart(
  "The panel of your own index",
  async () => (await import("./index-editor")).IndexEditor,
  OPENING,
);

/** A name that no other index has: "Your own index", then "Index 2". */
const freeName = (others: readonly OwnIndexId[]): string => {
  const taken = others.map((id) => recipeOf(id)?.name);
  const numbered = others.map((_, at) => `Index ${at + 2}`);
  return [INDEX_NAME, ...numbered].find((name) => !taken.includes(name)) ?? INDEX_NAME;
};

/** An index starts from what is on the map, or from the overall index. */
const startFrom = (shown: MeasureId, others: readonly OwnIndexId[]): IndexRecipe => {
  const suits = heldMeasures().some((each) => each.id === shown && partRefusal(each) === null);
  const parts = [{ measure: suits ? shown : "imd", weight: USUAL_WEIGHT } as const];
  return { name: freeName(others), scale: "percentile", parts };
};

/** Measures that the reader puts together with weights of their own, as a measure like any other. */
export const IndexSection = ({ explored }: { explored: Explored }) => {
  const { change } = explored;
  // What the address asks for, also while the map still shows the last.
  const measure = useAskedMeasure();
  const view = { ...explored.view, measure };
  const shown = recipeOf(measure);
  const show = (recipe: IndexRecipe) =>
    change({ measure: indexIdOf(recipe), release: null, keep: null });
  const others = view.index.filter((id) => id !== view.measure);
  const section = useRef<HTMLElement>(null);
  /** What goes at a press takes the focus with it: before, the focus comes here. */
  const stay = () => section.current?.focus();
  return (
    <section ref={section} tabIndex={-1} className="layer-section" aria-label="Your own index">
      <div className="index-head">
        <span className="index-title">Your own index</span>
        {shown === null ? (
          <button
            type="button"
            className="button small-button"
            onClick={() => {
              stay();
              show(startFrom(explored.measure.id, view.index));
            }}
          >
            Make an index
          </button>
        ) : null}
      </div>
      {shown === null ? null : (
        <IndexEditor
          areas={explored.areas}
          view={view}
          change={change}
          recipe={shown}
          onRemove={stay}
        />
      )}
      {others.length === 0 ? null : (
        <>
          <h3 className="label">Kept in this link</h3>
          <ul className="index-kept">
            {others.map((id) => {
              const recipe = recipeOf(id);
              const said = recipe === null ? "" : indexSaid(recipe);
              return (
                <li key={id}>
                  <button
                    type="button"
                    className="link"
                    onClick={() => {
                      stay();
                      change({ measure: id, release: null, keep: null });
                    }}
                  >
                    {said}
                  </button>
                  <button
                    type="button"
                    className="quiet"
                    aria-label={`Remove ${said}`}
                    onClick={() => {
                      stay();
                      change({ index: view.index.filter((each) => each !== id) });
                    }}
                  >
                    Remove
                  </button>
                </li>
              );
            })}
          </ul>
          {view.index.length < MOST_INDICES ? null : (
            <p className="small">A link keeps {MOST_INDICES} at most.</p>
          )}
        </>
      )}
    </section>
  );
};
