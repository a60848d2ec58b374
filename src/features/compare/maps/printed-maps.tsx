import type { Difference } from "../../../content/difference";
import type { Bounds } from "../../../map/camera";
import { pictureOf } from "../../../map/picture-of";
import { StillMap } from "../../../map/still-map";
import type { MappedPair } from "./use-mapped";

/** On paper, in place of maps that move: a still map of each, named, or the one of their difference. */
export const PrintedMaps = ({
  pair,
  difference,
  bounds,
}: {
  pair: MappedPair;
  /** null where two maps are shown. */
  difference: Difference | null;
  bounds: Bounds;
}) => {
  const shown =
    difference === null
      ? pair.sides
      : [
          {
            name: difference.legend.scale,
            content: difference,
            geography: pair.sides[1].geography,
          },
        ];
  return (
    <div className={`print-only maps ${difference === null ? "beside" : ""}`}>
      {shown.map(({ name, content, geography }) => (
        <figure key={name}>
          <figcaption>{name}</figcaption>
          <StillMap
            geography={geography}
            picture={pictureOf(content, "light")}
            bounds={bounds}
            label={name}
          />
        </figure>
      ))}
    </div>
  );
};
