import { POINT_KINDS, type PointKindId } from "../../src/domain/point-kinds";
import type { NearFile, PointsFile } from "../../src/domain/points";
import type { Check } from "./finding";

/** As many as the publishers' lists hold, by kind. */
const EXPECTED: Readonly<Record<PointKindId, number>> = {
  libraries: 56,
  stations: 86,
  ferries: 5,
  gps: 242,
  "bus-stops": 7810,
};
const AREAS = 1003;
/** Metres: nobody in the region lives farther from any of the places listed. */
const FARTHEST = 10_000;

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

/** Every place of the lists is there, and every area knows what is near it. */
export const checkPoints: Check = (artefacts) => {
  const near = artefacts.content("points/near") as NearFile;
  const distances = Object.entries(near.nearest).flatMap(([kind, { metres, at, names, inside }]) =>
    metres.length === AREAS &&
    metres.every((far) => far <= FARTHEST) &&
    sum(inside) === EXPECTED[kind as PointKindId] &&
    at.every((place) => names[place] !== undefined)
      ? []
      : [`${kind}: not a distance and a name for every area`],
  );
  return [
    ...POINT_KINDS.map(({ id }) => {
      const { names, longitude, latitude, row } = artefacts.content(`points/${id}`) as PointsFile;
      const lengths = [names, longitude, latitude, row].map(({ length }) => length);
      const isWhole = lengths.every((length) => length === EXPECTED[id]);
      return {
        claim: `points/${id}: every place of the list`,
        faults: isWhole ? [] : [`${lengths.join(", ")} of ${EXPECTED[id]}`],
      };
    }),
    {
      claim: "points/near: every area has homes and knows what is near them",
      faults: [
        ...distances,
        ...(near.homes.length === AREAS && near.homes.every((homes) => homes > 0)
          ? []
          : ["an area has no homes"]),
        ...(sum(near.stopsInside) === EXPECTED["bus-stops"]
          ? []
          : ["the bus stops in areas are not all of the list"]),
      ],
    },
  ];
};
