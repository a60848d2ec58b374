import { METHOD_OF_SHAPE } from "../../domain/methods/method-of";
import type { Areas } from "../../domain/areas";
import { BOROUGHS } from "../../domain/boroughs";
import { shapeShown } from "../../domain/deck/view-words";
import type { OverlayMark } from "../../domain/marks/marks";
import { overlay } from "../overlay";
import { remember } from "../remember";

/** Where shapes are not to be recognised, the boroughs' names tell where one is. */
const MARKS = [
  {
    kind: "label",
    id: "borough-names",
    source: "borough-names",
    size: [
      [8, 14],
      [10.5, 17],
      [13, 21],
    ],
    weight: "Semibold",
    colour: "label",
    halo: "labelHalo",
    haloWidth: 2,
  },
] as const satisfies readonly OverlayMark[];

interface Named {
  readonly groups: readonly (readonly number[])[];
  readonly means: string;
}

const named = remember((areas: Areas, means: string, isAreas: boolean): Named => ({
  means,
  // Neighbourhoods added up are known by their own shapes.
  groups: isAreas
    ? BOROUGHS.map((_, at) => [...areas.codes.keys()].filter((row) => areas.borough[row] === at))
    : [],
}));

/** One hexagon for each area in place of its shape. */
export const equalHexagons = overlay<Named>({
  id: "equal-hexagons",
  key: "shape",
  method: ({ shape }) => METHOD_OF_SHAPE[shape],
  from: ({ view, areas, choropleth }) => {
    const means = shapeShown(view);
    return means === "" ? null : named(areas, means, choropleth.units.kind === "lsoa");
  },
  marks: MARKS,
  shapes: ({ groups }) => ({
    "borough-names": { of: "names", groups, names: BOROUGHS.map(({ name }) => name) },
  }),
  keys: () => [],
  notes: ({ means }) => [means],
  words: () => [],
  provenance: (view) => ["Shapes", shapeShown(view)],
});
