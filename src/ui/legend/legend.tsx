import type { ReactNode } from "react";
import { hasScale, keysOf, unknownKey, type Legend as LegendContent } from "../../domain/legend";
import { SYNTHETIC_TITLE } from "../../domain/synthetic";
import type { Theme } from "../../domain/look-keys";
import { BivariateKey } from "../bivariate-key";
import { MadeUp } from "../made-up";
import { SCROLLABLE } from "../scrollable";
import { TierBadge } from "../tier-badge";
import { LegendBars } from "./legend-bars";
import { LegendKeys } from "./legend-keys";
import { LegendStrip } from "./legend-strip";
import { LegendTable } from "./legend-table";
import "./legend.css";

export interface LegendProps {
  readonly legend: LegendContent;
  readonly theme: Theme;
  /**
   * How the classes are set: as a histogram, in one line under a picture, or as a table with one column
   * for each map that shares them.
   */
  readonly layout: "bars" | "strip" | "table";
  /** Another map in the same classes, before this one; both with what to call them. */
  readonly beside?: { readonly legend: LegendContent; readonly names: readonly [string, string] };
  /** What to call the map in a table. */
  readonly name?: string;
  /** Accessible name. */
  readonly label?: string;
  readonly className?: string;
  /** What the reader may choose of the classes. */
  readonly options?: ReactNode;
  /** What the reader may choose of the rest. */
  readonly children?: ReactNode;
}

/** All that has to be said beside a map: the one legend of every screen. */
export const Legend = (props: LegendProps) => {
  const { legend, theme, layout, beside, label = "Legend", className = "", options } = props;
  const { tier, notes, nine, title, scale } = legend;
  const isList = layout === "strip";
  // On the map's own legend above the keys: those may scroll out of sight, what is made up may not.
  const trust =
    isList && tier === "Official" ? null : (
      <p className="legend-trust">
        {notes.includes(SYNTHETIC_TITLE) ? <MadeUp /> : <TierBadge tier={tier} />}
      </p>
    );
  return (
    <figure className={`legend legend-${layout} ${className}`} aria-label={label}>
      {layout === "bars" && nine !== null ? (
        <BivariateKey {...nine} />
      ) : layout === "table" ? (
        <LegendTable legend={legend} name={props.name ?? legend.many} {...(beside && { beside })} />
      ) : (
        <>
          <figcaption className="legend-head">
            <span className={isList ? "" : "label"}>{isList ? title : scale}</span>
            {options}
          </figcaption>
          {!hasScale(legend) ? null : isList ? (
            <LegendStrip legend={legend} />
          ) : (
            <LegendBars legend={legend} />
          )}
        </>
      )}
      {layout === "bars" ? trust : null}
      <LegendKeys
        keys={
          isList
            ? keysOf(legend)
            : layout === "table"
              ? legend.keys
              : [...unknownKey(legend), ...legend.keys]
        }
        theme={theme}
      />
      {layout === "bars" ? null : trust}
      {notes.length === 0 ? null : (
        <div
          className="legend-notes"
          {...(layout === "bars" && { ...SCROLLABLE, "aria-label": "Notes on the map" })}
        >
          {notes
            .filter((note) => note !== SYNTHETIC_TITLE)
            .map((note) => (
              <p key={note} className="small legend-note">
                {note}
              </p>
            ))}
        </div>
      )}
      {props.children}
    </figure>
  );
};
