import { MEASURES, type MeasureId } from "../measures";

/** Those that a publisher's file gives: what a reader brought or made is in no link of an indicator page. */
export const publishedAmong = (ids: readonly MeasureId[]): readonly MeasureId[] =>
  ids.filter((id) => MEASURES.some((each) => each.id === id));
