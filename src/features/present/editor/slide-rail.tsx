import type { ToldSlide } from "../../../domain/deck/told-slide";
import type { DeckEdit } from "../../../domain/deck/edit-deck";
import type { MapGeography } from "../../../map/map-data";
import { SlideStage } from "../stage/slide-stage";
import { StillMap } from "../stage/still-map";
import { newId } from "../../../platform/new-id";

/** The deck's slides in order, and what can be done to each. */
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
}) => (
  <ol className="slide-rail" aria-label="Slides of the deck">
    {told.map((slide, position) => (
      <li key={slide.id} data-chosen={position === at}>
        <button
          type="button"
          className="rail-slide"
          aria-current={position === at ? "true" : undefined}
          onClick={() => onChoose(position)}
        >
          <span className="thumbnail" inert>
            <SlideStage
              told={slide}
              map={geography && <StillMap told={slide} geography={geography} />}
            />
          </span>
          <span className="rail-title">
            {position + 1}. {slide.title === "" ? "No title yet" : slide.title}
          </span>
        </button>
        {edit === null || position !== at ? null : (
          <div className="rail-tools" role="group" aria-label={`Slide ${position + 1}`}>
            <button
              type="button"
              className="quiet"
              disabled={position === 0}
              onClick={() => edit({ type: "move", from: position, to: position - 1 }, position - 1)}
            >
              Move up
            </button>
            <button
              type="button"
              className="quiet"
              disabled={position === told.length - 1}
              onClick={() => edit({ type: "move", from: position, to: position + 1 }, position + 1)}
            >
              Move down
            </button>
            <button
              type="button"
              className="quiet"
              onClick={() => edit({ type: "duplicate", at: position, id: newId() }, position + 1)}
            >
              Duplicate
            </button>
            <button
              type="button"
              className="quiet"
              onClick={() => edit({ type: "delete", at: position }, Math.max(0, position - 1))}
            >
              Delete
            </button>
          </div>
        )}
      </li>
    ))}
  </ol>
);
