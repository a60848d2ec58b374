import { useState } from "react";
import type { PointerMode } from "./stage-pointer";
import type { PresenterMoves } from "./use-presenter-keys";

/**
 * Controls at the foot of the slide: out of sight until the mouse moves there or a key reaches them. On a
 * phone those that turn slides and leave are always there, and the rest behind More.
 */
export const PresenterBar = ({
  at,
  count,
  moves,
  pointer,
  onSpeaker,
  onFullScreen,
}: {
  at: number;
  count: number;
  moves: PresenterMoves;
  pointer: PointerMode;
  onSpeaker: () => void;
  onFullScreen: () => void;
}) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="presenter-bar" role="toolbar" aria-label="Presentation" data-open={isOpen}>
      <button type="button" className="button" onClick={moves.previous} disabled={at === 0}>
        Back
      </button>
      <span className="presenter-count">
        {at + 1} of {count}
      </span>
      <button type="button" className="button" onClick={moves.next} disabled={at === count - 1}>
        Next
      </button>
      <button
        type="button"
        className="button presenter-fold"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        More
      </button>
      <div className="presenter-more">
        <button type="button" className="button" aria-keyshortcuts="L" onClick={moves.list}>
          Slides
        </button>
        <button type="button" className="button" aria-keyshortcuts="E" onClick={moves.explore}>
          Explore this
        </button>
        <button
          type="button"
          className="button"
          aria-keyshortcuts="P"
          aria-pressed={pointer === "pointer"}
          onClick={moves.pointer}
        >
          Pointer
        </button>
        <button
          type="button"
          className="button"
          aria-keyshortcuts="D"
          aria-pressed={pointer === "pen"}
          onClick={moves.pen}
        >
          Draw
        </button>
        <button type="button" className="button" onClick={onSpeaker}>
          Speaker view
        </button>
        <button type="button" className="button" onClick={onFullScreen}>
          Full screen
        </button>
        <button type="button" className="button" aria-keyshortcuts="?" onClick={moves.help}>
          Keys
        </button>
      </div>
      <button type="button" className="button" aria-keyshortcuts="Escape" onClick={moves.leave}>
        Leave
      </button>
    </div>
  );
};
