import { plural, whole } from "../../../domain/format";
import type { Tier } from "../../../domain/tiers";
import { TierBadge } from "../../../ui/tier-badge";

export interface LegendClass {
  readonly label: string;
  readonly colour: string;
}

const countsOf = (classes: ArrayLike<number>, count: number): number[] => {
  const counts = new Array<number>(count + 1).fill(0);
  for (let row = 0; row < classes.length; row++) {
    const at = classes[row]!;
    counts[at < 0 ? count : at]! += 1;
  }
  return counts;
};

/** Classes with their colours and how many areas each map has in them; unknown is hatched. */
export const MapLegend = ({
  title,
  classes,
  maps,
  tier,
  warnings = [],
}: {
  title: string;
  tier?: Tier;
  /** What has to stand wherever the map does. */
  warnings?: readonly string[];
  classes: readonly LegendClass[];
  /** One per map that is in these classes, with what to call it. */
  maps: readonly { readonly name: string; readonly classes: ArrayLike<number> }[];
}) => {
  const counts = maps.map((map) => countsOf(map.classes, classes.length));
  const unknown = counts.some((each) => (each.at(-1) ?? 0) > 0);
  const rows = [...classes, ...(unknown ? [{ label: "Not known", colour: null }] : [])];
  return (
    <figure className="map-legend" aria-label={`Legend: ${title}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {maps.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, colour }, at) => (
            <tr key={label}>
              <th scope="row">
                <i
                  className={colour === null ? "hatched" : ""}
                  style={colour === null ? {} : { background: colour }}
                />
                {label}
              </th>
              {counts.map((each, map) => (
                <td key={map} title={plural(each[at] ?? 0, "area")}>
                  {whole(each[at] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {tier === undefined ? null : <TierBadge tier={tier} />}
      {warnings.length === 0 ? null : <p className="small">{warnings.join(" ")}</p>}
    </figure>
  );
};
