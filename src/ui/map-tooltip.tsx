import { pointerWords, whoseWords } from "../content/pointer";
import type { Content } from "../content/content";
import { MadeUp } from "./made-up";
import { TierSymbol } from "./tier-badge";
import type { Held } from "./use-pointed";
import "./map-tooltip.css";

export interface Pointed {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  /** What is said of the very place, beside what is said of its area. */
  readonly here: readonly string[];
}

/** A tooltip’s room, and the header over the map, CSS pixels. */
const WIDTH = 300;
const HEIGHT = 190;
const HEADER = 56;

/** Name, value and class of the area under the pointer, and what lies over it. */
export const MapTooltip = ({
  content,
  pointed,
  held,
  padding,
}: {
  content: Content;
  pointed: Pointed;
  held: Held;
  /** What panels cover: nothing is drawn over them. */
  padding: { readonly right: number; readonly bottom: number };
}) => {
  const { row, x, y, here } = pointed;
  const words = pointerWords(content, row);
  return (
    <div className="tooltip" style={{ transform: `translate(${x}px, ${y}px)` }} aria-hidden="true">
      <div
        onPointerEnter={held.onEnter}
        onPointerLeave={held.onLeave}
        className={[
          "tooltip-box",
          held.isHeld ? "held" : "",
          x > window.innerWidth - padding.right - WIDTH ? "leftwards" : "",
          y > window.innerHeight - HEADER - padding.bottom - HEIGHT ? "upwards" : "",
        ].join(" ")}
      >
        <b>{words.title}</b>
        <span className="small">{words.place}</span>
        <span>{words.value}</span>
        <span className="tooltip-class">
          <i
            className={words.colour === null ? "hatched" : ""}
            style={words.colour === null ? {} : { background: words.colour }}
          />
          {words.kind}
        </span>
        {words.sureness === null ? null : <span>{words.sureness}</span>}
        {[...here, ...words.lines].map((line) => (
          <span key={line} className="small">
            {line}
          </span>
        ))}
        {words.whose === null ? null : words.whose.synthetic ? (
          <MadeUp />
        ) : (
          <span className="tooltip-class">
            <TierSymbol tier={words.whose.tier} />
            {whoseWords(words.whose)}
          </span>
        )}
        <span className="tooltip-class">
          <TierSymbol tier={words.tier} />
          {words.trust}
        </span>
      </div>
    </div>
  );
};
