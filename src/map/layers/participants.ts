import type { Layer } from "./layer";

/** Hexagons of participants in a hue that need does not have, with a light edge, below the names. */
export const participants: Layer = ({ picture }, palette) => {
  const { classes = [], colours = [] } = picture.participants ?? {};
  return [
    {
      kind: "fill",
      id: "participants",
      source: "participants",
      // A choropleth without a colour is no valid style, and there may be nothing to show yet.
      fill: { classes, colours: colours.length === 0 ? palette.participants : colours },
      opacity: 0.94,
    },
    {
      kind: "line",
      id: "participants-edge",
      source: "participants",
      colour: palette.participantEdge,
      width: [
        [8, 0.6],
        [11, 1.3],
        [14, 2],
      ],
    },
  ];
};
