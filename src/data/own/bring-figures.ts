import { declaredOf, type OwnMeasure } from "../../domain/own-column";
import { ownFiguresNow, putFigures } from "./figures-session";

const put = (next: readonly OwnMeasure[]): void => putFigures(next, next.map(declaredOf));

/** More than this nobody finds again in a list. */
const MOST = 60;

/** Puts figures beside those there are; of the same title and year, in their place. */
export const bringFigures = (more: readonly OwnMeasure[]): void => {
  const ids = new Set(more.map(({ id }) => id));
  put([...more, ...ownFiguresNow().filter(({ id }) => !ids.has(id))].slice(0, MOST));
};

/** Puts figures that a deck holds beside those there are; what was brought since stays as it is. */
export const bringMissing = (kept: readonly OwnMeasure[]): void => {
  const missing = kept.filter(({ id }) => ownFiguresNow().every((own) => own.id !== id));
  if (missing.length > 0) put([...ownFiguresNow(), ...missing].slice(0, MOST));
};
