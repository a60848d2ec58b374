import type { LegendKey } from "../../domain/legend";
import type { Theme } from "../../domain/look-keys";
import { Swatch } from "./swatch";

/** What lies on the map, each with its marks painted small. The classes alone are a list. */
export const LegendKeys = ({ keys, theme }: { keys: readonly LegendKey[]; theme: Theme }) =>
  keys.map(({ swatch, words }) =>
    swatch === null ? (
      <p key={words} className="legend-key-head">
        {words}
      </p>
    ) : (
      <p key={words} className="legend-key">
        <Swatch marks={swatch} theme={theme} />
        <span>{words}</span>
      </p>
    ),
  );
