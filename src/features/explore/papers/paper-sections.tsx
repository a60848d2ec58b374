import { useEffect, useRef } from "react";
import { SECTION_TITLES, type Section } from "../../../domain/papers/paper";
import { useSay } from "../../../ui/status";

/** What papers hold, and in which order: each section is ticked, and moved a step up or down. */
export const PaperSections = ({
  order,
  left,
  onOrder,
  onToggle,
}: {
  order: readonly Section[];
  left: ReadonlySet<Section>;
  onOrder: (order: readonly Section[]) => void;
  onToggle: (section: Section) => void;
}) => {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  // A row that is moved in the page loses the focus: it goes back to the same button.
  useEffect(() => {
    if (moved.current !== null)
      list.current?.querySelector<HTMLElement>(`[data-move="${moved.current}"]`)?.focus();
    moved.current = null;
  }, [order]);
  const move = (section: Section, by: 1 | -1) => {
    const at = order.indexOf(section);
    const other = order[at + by];
    if (other === undefined) return;
    moved.current = `${section} ${by}`;
    onOrder(order.map((each) => (each === section ? other : each === other ? section : each)));
    say(`${SECTION_TITLES[section]}: now number ${at + by + 1} of ${order.length}.`);
  };
  const step = (section: Section, at: number, by: 1 | -1) => (
    <button
      type="button"
      className="quiet"
      data-move={`${section} ${by}`}
      aria-label={`Move ${SECTION_TITLES[section]} ${by < 0 ? "up" : "down"}`}
      aria-disabled={order[at + by] === undefined}
      onClick={() => move(section, by)}
    >
      {by < 0 ? "↑" : "↓"}
    </button>
  );
  return (
    <fieldset className="papers-with">
      <legend className="label">With, in this order</legend>
      <ol ref={list}>
        {order.map((section, at) => (
          <li key={section}>
            <label>
              <input
                type="checkbox"
                checked={!left.has(section)}
                onChange={() => onToggle(section)}
              />
              {SECTION_TITLES[section]}
            </label>
            {step(section, at, -1)}
            {step(section, at, 1)}
          </li>
        ))}
      </ol>
    </fieldset>
  );
};
