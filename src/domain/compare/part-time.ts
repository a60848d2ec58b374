import type { Areas, Values } from "../areas";
import type { MeasureFile } from "../artefact";
import { valuesOf } from "../assemble";
import { measureOf, releaseShown } from "../measure-releases";
import type { PartTime } from "./in-work-facts";
import { rowsOf } from "./movement";

/** The measure of neighbourhoods that is added up for boroughs. */
export const PART_TIME = "part-time";

export const partTimeValues = (file: MeasureFile, { carried }: Areas): Values =>
  valuesOf(file, measureOf(PART_TIME), releaseShown(PART_TIME, null), carried);

/** Part-time workers of a borough or the region, from its neighbourhoods. */
export const partTimeIn =
  (areas: Areas, { of, per }: Values): PartTime =>
  (place) => {
    const rows = rowsOf(areas, place);
    if (rows === undefined || of === undefined || per === undefined) return undefined;
    const sumOf = (column: Float64Array) => rows.reduce((sum, row) => sum + column[row]!, 0);
    return { of: sumOf(of), per: sumOf(per) };
  };
