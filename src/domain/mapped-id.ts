import { inWorkMeasure, type InWorkId } from "./in-work-measures";
import type { MeasureId } from "./measures";

/** Anything that can be mapped, on whatever areas it is published for. */
export type MappedId = MeasureId | InWorkId;

/** The measure of LSOAs to work with where something that only takes those is asked of a view. */
const GROUND: MeasureId = "imd";

const isInWork = (id: MappedId): id is InWorkId => inWorkMeasure(id) !== undefined;

/**
 * The measure of LSOAs behind what is mapped: itself, or the overall index where figures of other
 * areas, or modelled bands, are mapped. Ranks, filters, hot spots and persistence take only these.
 */
export const groundMeasure = (id: MappedId): MeasureId => (isInWork(id) ? GROUND : id);
