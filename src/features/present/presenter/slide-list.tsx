import type { KeyboardEvent } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import type { MapGeography } from "../../../map/map-data";
import { SlideStage } from "../stage/slide-stage";
import { StillMap } from "../stage/still-map";

/** Arrow keys go through the grid as it stands: along a row, and to the slide above or below. */
const walk = (event: KeyboardEvent<HTMLButtonElement>) => {
  const list = event.currentTarget.closest("ol");
  const buttons = [...(list?.querySelectorAll<HTMLButtonElement>(":scope > li > button") ?? [])];
  const at = buttons.indexOf(event.currentTarget);
  const top = buttons[0]?.offsetTop;
  const columns = buttons.filter(({ offsetTop }) => offsetTop === top).length;
  const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  buttons[at + by]?.focus();
};

/** All slides, small, to jump to one when a question comes. */
export const SlideList = ({
  told,
  at,
  geography,
  onChoose,
  onClose,
}: {
  told: readonly ToldSlide[];
  at: number;
  geography: MapGeography | null;
  onChoose: (at: number) => void;
  onClose: () => void;
}) => (
  <ModalOverlay
    isOpen
    isDismissable
    onOpenChange={(open) => (open ? undefined : onClose())}
    className="slide-list-overlay"
  >
    <Modal className="slide-list">
      <Dialog aria-label="Slides">
        <ol className="slide-list-items">
          {told.map((slide, position) => (
            <li key={slide.id}>
              <button
                type="button"
                aria-current={position === at ? "true" : undefined}
                // The list opens for choosing, so the slide shown is where the keys begin.
                ref={position === at ? (button) => button?.focus() : undefined}
                onKeyDown={walk}
                onClick={() => onChoose(position)}
              >
                <span className="thumbnail" inert>
                  <SlideStage
                    told={slide}
                    map={geography && <StillMap told={slide} geography={geography} />}
                  />
                </span>
                {position + 1}. {slide.title}
              </button>
            </li>
          ))}
        </ol>
      </Dialog>
    </Modal>
  </ModalOverlay>
);
