import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import type { DeckEdit } from "../../../domain/deck/edit-deck";
import type { MapGeography } from "../../../map/map-data";
import { newId } from "../../../platform/new-id";
import { SlideStage } from "../stage/slide-stage";
import { StillMap } from "../stage/still-map";
import { useTouchDrag } from "./use-touch-drag";

/** How the slides of a deck are ordered by key and pointer: said to screen readers, and below the list. */
const HOW =
  "Drag a slide (by finger: rest on it first), or press Alt and an arrow key, to move it. Ctrl or Shift and a click chooses several; Delete takes them out.";

/** The deck's slides in order, and what can be done to each or to several at once. */
export const SlideRail = ({
  told,
  at,
  geography,
  edit,
  onChoose,
}: {
  told: readonly ToldSlide[];
  at: number;
  geography: MapGeography | null;
  /** null: this deck cannot be changed. */
  edit: ((edit: DeckEdit, then: number) => void) | null;
  onChoose: (at: number) => void;
}) => {
  const list = useRef<HTMLOListElement>(null);
  /** Ids chosen along with the one that is shown. */
  const [also, setAlso] = useState<ReadonlySet<string>>(new Set());
  const [over, setOver] = useState<number | null>(null);
  const wantsFocus = useRef(false);
  // What had the focus may be gone with its slide, or have moved: the slide shown has it then.
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLButtonElement>(".rail-slide[aria-current]")?.focus();
  }, [told, at]);
  const shown = told[at]?.id ?? "";
  const chosen = told.map(({ id }) => id).filter((id) => id === shown || also.has(id));
  const first = told.findIndex(({ id }) => chosen.includes(id));
  const last = told.findLastIndex(({ id }) => chosen.includes(id));
  const act = (done: DeckEdit, then: number) => {
    wantsFocus.current = true;
    setAlso(new Set());
    edit?.(done, then);
  };
  const choose = (position: number, { shiftKey, ctrlKey, metaKey }: MouseEvent) => {
    const id = told[position]?.id ?? "";
    if (edit !== null && (ctrlKey || metaKey)) {
      const next = new Set(also);
      if (!next.delete(id) && id !== shown) next.add(id);
      setAlso(next);
    } else if (edit !== null && shiftKey) {
      const [from, to] = [Math.min(at, position), Math.max(at, position)];
      setAlso(new Set(told.slice(from, to + 1).map((slide) => slide.id)));
    } else {
      setAlso(new Set());
      onChoose(position);
    }
  };
  const move = (to: number) => {
    const before = told.slice(0, to).filter(({ id }) => !chosen.includes(id)).length;
    act({ type: "move", ids: chosen, to }, before + chosen.indexOf(shown));
  };
  /** A slide that is dragged is the one shown, unless it goes along with others. */
  const takeUp = (position: number) => {
    if (chosen.includes(told[position]?.id ?? "")) return;
    setAlso(new Set());
    onChoose(position);
  };
  const dropAt = (position: number) => move(position > at ? position + 1 : position);
  useTouchDrag(list, edit !== null, { onStart: takeUp, onOver: setOver, onDrop: dropAt });
  const remove = () => act({ type: "delete", ids: chosen }, Math.max(0, first - 1));
  const press = (event: KeyboardEvent) => {
    if (event.key === "Delete" && edit !== null) remove();
    else if (event.altKey && edit !== null && event.key === "ArrowUp") move(Math.max(0, first - 1));
    else if (event.altKey && edit !== null && event.key === "ArrowDown") move(last + 2);
    else if (!event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      const to = at + (event.key === "ArrowUp" ? -1 : 1);
      if (to < 0 || to >= told.length) return;
      wantsFocus.current = true;
      setAlso(new Set());
      onChoose(to);
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <ol ref={list} className="slide-rail" aria-label="Slides of the deck">
        {told.map((slide, position) => (
          <li
            key={slide.id}
            data-position={position}
            data-chosen={chosen.includes(slide.id)}
            data-over={over === position}
          >
            {/* Dragging is one way more: keys and buttons move a slide too. */}
            <div
              role="presentation"
              className="rail-drag"
              draggable={edit !== null}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = "move";
                event.dataTransfer.setData("text/plain", slide.title);
                takeUp(position);
              }}
              onDragOver={(event) => {
                if (edit === null) return;
                event.preventDefault();
                setOver(position);
              }}
              onDragLeave={() => setOver(null)}
              onDragEnd={() => setOver(null)}
              onDrop={(event) => {
                event.preventDefault();
                setOver(null);
                dropAt(position);
              }}
            >
              <button
                type="button"
                className="rail-slide"
                aria-current={position === at ? "true" : undefined}
                aria-describedby={edit === null ? undefined : "rail-how"}
                onClick={(event) => choose(position, event)}
                onKeyDown={press}
              >
                <span className="thumbnail" inert>
                  <SlideStage
                    told={slide}
                    map={geography && <StillMap told={slide} geography={geography} />}
                  />
                </span>
                <span className="rail-title">
                  {position + 1}. {slide.title === "" ? "No title yet" : slide.title}
                  {also.has(slide.id) ? <span className="sr-only">, chosen too</span> : null}
                </span>
              </button>
              {edit === null || position !== at ? null : (
                <div className="rail-tools" role="group" aria-label={`Slide ${position + 1}`}>
                  <button
                    type="button"
                    className="quiet"
                    disabled={position === 0}
                    onClick={() => move(Math.max(0, first - 1))}
                  >
                    Move up
                  </button>
                  <button
                    type="button"
                    className="quiet"
                    disabled={position === told.length - 1}
                    onClick={() => move(last + 2)}
                  >
                    Move down
                  </button>
                  <button
                    type="button"
                    className="quiet"
                    onClick={() => act({ type: "duplicate", at, id: newId() }, at + 1)}
                  >
                    Duplicate
                  </button>
                  <button type="button" className="quiet" onClick={remove}>
                    {chosen.length > 1 ? `Delete ${chosen.length}` : "Delete"}
                  </button>
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
      {edit === null ? null : (
        <p id="rail-how" className="small rail-how">
          {HOW}
        </p>
      )}
    </>
  );
};
