import { useMemo } from "react";
import { needAndReach } from "../../../analysis/participants/need-and-reach";
import { rateLayer } from "../../../analysis/participants/rate-layer";
import { BIVARIATE } from "../../../domain/bivariate";
import { needInTenths } from "./need-in-tenths";
import {
  heatPicture,
  hexagonsShown,
  flatHexagons,
  type DensityPicture,
  type Hexagons,
} from "../../../map/density-picture";
import type { MapPicture } from "../../../map/map-data";
import type { Reached } from "../use-reached";

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
      const { scale, classes } = rateLayer(reached, reached, areas);
      return { classOf: classes, colours: scale.classes.map(({ colour }) => colour) };
    }
    if (participants === "need") {
      const { classes } = needAndReach(areas, need, reached, view.rates);
      return {
        classOf: Int16Array.from(areas.msoa, (msoa) => classes[msoa]!),
        colours: BIVARIATE.map(({ colour }) => colour),
      };
    }
    return needInTenths(need);
  }, [participants, reached, areas, need, view.rates]);
  const shapes = flat && flatHexagons(flat);
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

/** The hexagons shown at a zoom, flat or stood up; null where there are none to show. */
export const useHexagons = (
  { session: { density }, view: { participants } }: Reached,
  zoom: number | null,
): Hexagons | null =>
  participants === "hexagons" && density !== null ? hexagonsShown(density, zoom) : null;

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
