import { MEASURES, type MeasureId } from "../measures";

/** More measures than this are no page to read but a table. */
export const MOST_TOLD = 6;

/** Whether a publisher's file gives it: what a reader brought or made is in no link of an indicator page. */
export const isPublished = (id: string): id is MeasureId => MEASURES.some((each) => each.id === id);
