import { pointerWords, whoseWords } from "../content/pointer";
import type { Content } from "../content/content";
import { MadeUp } from "./made-up";
import { TierSymbol } from "./tier-badge";
import { tooltipSide, type PanelRoom } from "./tooltip-side";
import type { Held } from "./use-pointed";
import "./map-tooltip.css";

export interface Pointed {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  /** What is said of the very place, beside what is said of its area. */
  readonly here: readonly string[];
}

/** The header over the map, CSS pixels. */
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
  padding: PanelRoom;
}) => {
  const { row, x, y, here } = pointed;
  const words = pointerWords(content, row);
  const size = { width: window.innerWidth, height: window.innerHeight - HEADER };
  const { isLeft, isAbove, shift } = tooltipSide({ x, y }, size, padding);
  return (
    <div className="tooltip" style={{ transform: `translate(${x}px, ${y}px)` }} aria-hidden="true">
      <div
        onPointerEnter={held.onEnter}
        onPointerLeave={held.onLeave}
        className={[
          "tooltip-box",
          held.isHeld ? "held" : "",
          isLeft ? "leftwards" : "",
          isAbove ? "upwards" : "",
        ].join(" ")}
        style={shift === null ? {} : { left: shift }}
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
