import { breaksOf, classAmong } from "./classify";
import { ROUNDING } from "./disclosure";
import { plural, whole } from "./format";
import { PARTICIPANT_RAMP } from "./palette";

export interface PeopleClass {
  readonly label: string;
  /** What fits under a bar of the legend: the class's upper end. */
  readonly tick: string;
  readonly colour: string;
}

/** Classes of released figures: the one object behind hexagons, legend and chart. */
export interface PeopleScale {
  /** Fewest people first. */
  readonly classes: readonly PeopleClass[];
  /** Class of a figure, −1 where it is hidden. */
  readonly classOf: (figure: number) => number;
}

/** `count` colours from few to many, both ends kept. */
export const participantColours = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const last = PARTICIPANT_RAMP.length - 1;
    return PARTICIPANT_RAMP[
      count === 1 ? last : Math.round((last * (count - 1 - at)) / (count - 1))
    ]!;
  });

/** Cut into up to five classes of about equal numbers of places. @param figures multiples of 5, NaN hidden */
export const peopleScale = (figures: ArrayLike<number>): PeopleScale => {
  const known = Array.from(figures).filter((figure) => !Number.isNaN(figure));
  if (known.length === 0) return { classes: [], classOf: () => -1 };
  const breaks = breaksOf("quantiles", known, PARTICIPANT_RAMP.length);
  const colours = participantColours(breaks.length + 1);
  const most = Math.max(...known);
  return {
    classes: colours.map((colour, at) => {
      const from = at === 0 ? Math.min(...known) : breaks[at - 1]! + ROUNDING;
      const to = breaks[at] ?? most;
      const label =
        at > 0 && at === breaks.length
          ? `${whole(from)} people or more`
          : from >= to
            ? plural(to, "person", "people")
            : `${whole(from)} to ${whole(to)} people`;
      return { label, colour, tick: whole(to) };
    }),
    classOf: (figure) => classAmong(breaks, figure),
  };
};
