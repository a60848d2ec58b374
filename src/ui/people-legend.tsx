import { whole } from "../domain/format";
import type { PeopleClass } from "../domain/people-scale";
import "./people-legend.css";

export interface Swatch {
  /** Hex, "hatched" for hidden counts, null where nothing is drawn. */
  readonly colour: string | null;
  readonly label: string;
  readonly note?: string;
}

/** Colours with their meaning, one below the other. */
export const Swatches = ({ title, rows }: { title: string; rows: readonly Swatch[] }) => (
  <>
    <span className="label">{title}</span>
    <ul className="swatches">
      {rows.map(({ colour, label, note }) => (
        <li key={label}>
          <i
            className={colour === "hatched" ? "hatched" : ""}
            style={colour === null || colour === "hatched" ? {} : { background: colour }}
          />
          {label} {note === undefined ? null : <span className="small">{note}</span>}
        </li>
      ))}
    </ul>
  </>
);

/** Hexagons in people, and the choice to stand them up. */
export const HexagonKey = ({
  classes,
  empty,
  raised,
  onRaise,
}: {
  classes: readonly PeopleClass[];
  /** What it means that there is none. */
  empty: string;
  raised: boolean;
  onRaise: (raised: boolean) => void;
}) => (
  <>
    <Swatches title="Participants in a hexagon" rows={classes} />
    <p className="small">{empty}.</p>
    <label className="check">
      <input type="checkbox" checked={raised} onChange={({ target }) => onRaise(target.checked)} />
      <span>Stand hexagons up</span>
    </label>
  </>
);

/** The smooth surface in people per square kilometre. */
export const HeatKey = ({
  colours,
  least,
  most,
  empty,
}: {
  colours: readonly string[];
  least: number;
  most: number;
  /** What it means that nothing is drawn. */
  empty: string;
}) => (
  <>
    <span className="label">Participants per square kilometre</span>
    <div
      className="heat-ramp"
      aria-hidden="true"
      style={{ background: `linear-gradient(90deg, ${colours.join(", ")})` }}
    />
    <p className="legend-ends">
      <span>{whole(least)}</span>
      <span>{whole(most)} or more</span>
    </p>
    <p className="small">{empty}.</p>
  </>
);
