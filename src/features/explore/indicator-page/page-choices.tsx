import { useEffect, useRef } from "react";
import { heldMeasures } from "../../../domain/held-measures";
import { isPublished, MOST_TOLD } from "../../../domain/indicator-page/published";
import type { PagePlace } from "../../../domain/indicator-page/page-places";
import { counted } from "../../../domain/format";
import { measureOf } from "../../../domain/measure-releases";
import type { MeasureId } from "../../../domain/measures";
import { MOST_PLACES } from "../../../domain/most-places";
import { Combo, type ComboOption } from "../../../ui/combo";
import { Cross } from "../../../ui/icons";
import { useSay } from "../../../ui/status";

interface Chosen {
  readonly id: string;
  readonly name: string;
}

/** A list of what is chosen, each with a way to remove it, and a field that adds one. */
const Chooser = ({
  title,
  chosen,
  options,
  most,
  words,
  onChoose,
}: {
  title: string;
  chosen: readonly Chosen[];
  options: readonly ComboOption[];
  most: number;
  words: { readonly add: string; readonly open: string; readonly none: string };
  onChoose: (ids: readonly string[]) => void;
}) => {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const ids = chosen.map(({ id }) => id);
  const isFull = ids.length >= most;
  const key = ids.join();
  const changed = useRef(false);
  // The field is another one after each choice, empty and closed: the focus goes on from there.
  useEffect(() => {
    if (changed.current) field.current?.focus();
    changed.current = false;
  }, [key]);
  const choose = (next: readonly string[], words: string) => {
    changed.current = true;
    onChoose(next);
    say(words);
  };
  return (
    <div className="indicator-chooser">
      <ul aria-label={title}>
        {chosen.map(({ id, name }) => (
          <li key={id}>
            {name}
            <button
              type="button"
              className="quiet"
              aria-label={`Remove ${name}`}
              onClick={() =>
                choose(
                  ids.filter((each) => each !== id),
                  `${name} removed.`,
                )
              }
            >
              <Cross />
            </button>
          </li>
        ))}
      </ul>
      <Combo
        key={key}
        label={isFull ? `${counted(most)} chosen: remove one to add another` : words.add}
        placeholder="Type a name or code"
        open={words.open}
        none={words.none}
        isDisabled={isFull}
        options={options.filter(({ id }) => !ids.includes(id))}
        chosen={null}
        field={field}
        onChoose={(id) =>
          choose([...ids, id], `${options.find((one) => one.id === id)?.name ?? ""} added.`)
        }
      />
    </div>
  );
};

const published = (): readonly MeasureId[] =>
  heldMeasures()
    .map(({ id }) => id)
    .filter(isPublished);

/** Which places, and which published measures, an indicator page tells of. */
export const PageChoices = ({
  all,
  places,
  told,
  onPlaces,
  onTold,
}: {
  all: readonly PagePlace[];
  places: readonly PagePlace[];
  told: readonly MeasureId[];
  onPlaces: (codes: readonly string[]) => void;
  onTold: (ids: readonly MeasureId[]) => void;
}) => (
  <div className="indicator-choices">
    <Chooser
      title="Places on the page"
      chosen={places.map(({ code, name }) => ({ id: code, name }))}
      options={all.map(({ code, name, what }) => ({ id: code, name, detail: what }))}
      most={MOST_PLACES}
      words={{
        add: "Add a place",
        open: "Show all places",
        none: "No place of that name in the region.",
      }}
      onChoose={onPlaces}
    />
    <Chooser
      title="Measures on the page"
      chosen={told.map((id) => ({ id, name: measureOf(id).title }))}
      options={published().map((id) => {
        const { title, sentence } = measureOf(id);
        return { id, name: title, detail: sentence };
      })}
      most={MOST_TOLD}
      words={{
        add: "Add a measure",
        open: "Show all measures on offer",
        none: "No measure of that name.",
      }}
      onChoose={(ids) => onTold(ids.filter(isPublished))}
    />
  </div>
);
