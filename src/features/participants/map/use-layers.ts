import { useMemo } from "react";
import { bivariateOf, BIVARIATE } from "../../../domain/bivariate";
import { needInTenths } from "./need-in-tenths";
import { percentileOf } from "../../../domain/position";
import { peopleScale, type PeopleScale } from "../../../domain/people-scale";
import { rateScale } from "../../../domain/rate-scale";
import type { HexagonSet } from "../../../domain/released";
import { sumBy } from "../../../domain/sum-by";
import type { RateLevel } from "../../../domain/view";
import {
  heatPicture,
  hexagonsAt,
  participantShapes,
  type DensityPicture,
} from "../../../map/density-picture";
import type { MapPicture } from "../../../map/map-data";
import type { Reached } from "../use-reached";

const FIRST_ZOOM = 9.6;

/** Rates as they are shown: as counted or steadied, on the areas that were asked for and can carry them. */
export const shownRates = ({
  view,
  denominator,
  rates,
  shrunk,
}: Reached): { level: RateLevel; rate: Float64Array } => {
  const level = denominator.levels.includes(view.level) ? view.level : "msoa";
  const rate =
    view.rates === "smoothed" ? shrunk[level].rate.map((each) => 1000 * each) : rates[level].rate;
  return { level, rate };
};

export interface RateLayer {
  readonly level: RateLevel;
  readonly scale: PeopleScale;
  /** Class per row, −1 hidden. */
  readonly classes: Int16Array;
}

export const rateLayer = (reached: Reached): RateLayer => {
  const { level, rate } = shownRates(reached);
  const scale = rateScale(rate);
  const { areas } = reached;
  const classes = Int16Array.from(areas.codes, (_, row) =>
    scale.classOf(rate[level === "lsoa" ? row : areas.msoa[row]!]!),
  );
  return { level, scale, classes };
};

/** Class of need and reach per neighbourhood: residents' mean position in England against the rate. */
export const needAndReach = (reached: Reached): Int16Array => {
  const { areas, need, rates, levels, people, shrunk, view } = reached;
  const position = need.value.map((rank, row) => {
    return (1 - percentileOf(rank, need.ranked ?? NaN)) * areas.residents[row]!;
  });
  const residents = sumBy(areas.residents, areas.msoa, areas.msoas.length);
  const needs = sumBy(position, areas.msoa, areas.msoas.length).map(
    (sum, i) => sum / residents[i]!,
  );
  const most = people.msoa.map((per, i) => (1000 * levels.msoa.high[i]!) / per);
  const rate = view.rates === "smoothed" ? shrunk.msoa.rate.map((r) => 1000 * r) : rates.msoa.rate;
  return bivariateOf(needs, rate, most);
};

/** What MapLibre paints: deprivation below hexagons and heat, or the rate, or both in nine classes. */
export const usePicture = (
  reached: Reached,
  selected: number | null,
  flat: Hexagons | null,
): MapPicture => {
  const { view, areas, persistent, need } = reached;
  const { participants, theme } = view;
  const filled = useMemo(() => {
    if (participants === "rate") {
      const { scale, classes } = rateLayer(reached);
      return { classOf: classes, colours: scale.classes.map(({ colour }) => colour) };
    }
    if (participants === "need") {
      const classes = needAndReach(reached);
      return {
        classOf: Int16Array.from(areas.msoa, (msoa) => classes[msoa]!),
        colours: BIVARIATE.map(({ colour }) => colour),
      };
    }
    return needInTenths(need);
  }, [participants, reached, areas, need]);
  const shapes = useMemo(() => flat && participantShapes(flat.set, flat.scale), [flat]);
  const marked = useMemo(
    () =>
      selected === null
        ? null
        : {
            high: [...areas.codes.keys()].filter((row) => areas.msoa[row] === selected),
            ...{ low: [], "high-alone": [], "low-alone": [] },
          },
    [areas, selected],
  );
  return useMemo(
    () => ({
      ...filled,
      ...{ dimmed: null, persistentRows: persistent, marked, participants: shapes },
      ...{ wards: null, theme },
    }),
    [filled, persistent, marked, shapes, theme],
  );
};

export interface Hexagons {
  readonly set: HexagonSet;
  readonly scale: PeopleScale;
}

/** The hexagons shown at a zoom, flat or stood up; null where there are none to show. */
export const useHexagons = (
  { session: { density }, view: { participants } }: Reached,
  zoom: number | null,
): Hexagons | null => {
  const isShown = participants === "hexagons" && density !== null;
  const set = isShown ? hexagonsAt(density, zoom ?? FIRST_ZOOM) : null;
  return useMemo(() => (set === null ? null : { set, scale: peopleScale(set.figure) }), [set]);
};

/** What deck.gl draws over the map: hexagons stood up, or the smooth surface; null for neither. */
export const useDensity = (
  { session: { density }, view: { participants } }: Reached,
  hexagons: Hexagons | null,
  raised: boolean,
): DensityPicture | null =>
  useMemo(() => {
    if (hexagons !== null && raised) return { kind: "hexagons", ...hexagons };
    return density !== null && participants === "heat" ? heatPicture(density) : null;
  }, [density, hexagons, participants, raised]);
