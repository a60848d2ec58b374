import type { NeedAndReach } from "./need-and-reach";
import type { RateLayer } from "./rate-layer";
import type { ReachFigures } from "./reach-figures";
import type { Areas } from "../../domain/areas";
import { BIVARIATE } from "../../domain/bivariate";
import type { Denominator } from "../../domain/denominators";
import type { Choropleth } from "../../domain/choropleth";
import { per1000, participantsShown } from "../../domain/reach-words";
import type { Scale } from "../../domain/scale";
import type { PeopleTold } from "../../domain/people-told";
import { hiddenWords } from "../../domain/shown";
import { areaUnits } from "../../domain/units";
import type { RateLevel } from "../../domain/participants-keys";

interface Asked {
  /** What would be drawn without participants. */
  readonly ground: Choropleth;
  readonly areas: Areas;
  readonly denominator: Denominator;
  readonly figures: ReachFigures;
  readonly threshold: number;
  readonly told: PeopleTold;
}

/** What both ways of colouring areas by reach have in common. */
const onAreas = ({ ground, areas, told, figures, threshold }: Asked, level: RateLevel) => ({
  ...ground,
  units: areaUnits(areas),
  rows: ground.units.kind === "lsoa" ? ground.rows : [...areas.codes.keys()],
  measure: { ...ground.measure, tier: told.tier },
  tier: () => told.tier,
  methods: [],
  warning: null,
  caution: null,
  unknown: `${hiddenWords(figures.levels[level], threshold)}${level === "msoa" ? " in the neighbourhood" : ""}`,
});

const COLOURS_ALONE = { method: "quantiles", breaks: [] } as const;

/** Reach in the measure's place, each area in the colour of its rate. */
export const drawnRate = (asked: Asked, { level, rate, scale, classes }: RateLayer): Choropleth => {
  const { areas, denominator, figures, told } = asked;
  const at = (row: number): number => (level === "lsoa" ? row : areas.msoa[row]!);
  const where = level === "lsoa" ? "by LSOA" : "by neighbourhood";
  return {
    ...onAreas(asked, level),
    heading: `Reach ${where}, ${told.programme}`,
    scale: {
      ...COLOURS_ALONE,
      title: `Participants per 1,000 ${denominator.per}, ${where}`,
      classes: scale.classes,
      ends: ["fewest", "most"],
      classOf: scale.classOf,
    },
    classes,
    text: (row) => {
      const here = rate[at(row)]!;
      return Number.isNaN(here)
        ? participantsShown(figures.levels[level], at(row))
        : `${per1000(here)} per 1,000 ${denominator.per}`;
    },
    sureness: (row) => {
      const [low, high] = [figures.rates[level].low[at(row)]!, figures.rates[level].high[at(row)]!];
      return Number.isNaN(low) ? null : `95% interval ${per1000(low)} to ${per1000(high)}`;
    },
  };
};

const NINE: Scale = {
  ...COLOURS_ALONE,
  title: "Need and reach, each in thirds of the neighbourhoods",
  classes: BIVARIATE.map(({ label, colour }) => ({ label, colour, tick: "" })),
  ends: ["", ""],
  classOf: (value) => value,
};

/** Need and reach at once in the measure's place, nine classes over the neighbourhoods. */
export const drawnNeedAndReach = (asked: Asked, { classes }: NeedAndReach): Choropleth => {
  const { ground, areas } = asked;
  return {
    ...onAreas(asked, "msoa"),
    scale: NINE,
    classes: Int16Array.from(areas.msoa, (msoa) => classes[msoa]!),
    text: ground.text,
    sureness: () => null,
  };
};
