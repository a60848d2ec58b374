import { releasesOf } from "../measure-releases";
import type { Measure } from "../measures";
import { measuresHeld } from "../measures-held";

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A measure's name within a sentence: "IMD", "education", "social renting". */
export const saidOf = (measure: Measure): string => measure.said ?? lowerFirst(measure.short);

/** A measure with one release needs no year to be named. */
export const needsYear = (measure: Measure): boolean => releasesOf(measure.id).length > 1;

/** Everything a reader may call a measure, lower case; its own said name first. */
export const namesOf = (measure: Measure): readonly string[] => [
  ...new Set(
    [saidOf(measure), measure.title, measure.short, measure.id].map((name) => name.toLowerCase()),
  ),
];

/** Each measure's said name: what to offer where a word was not understood. */
export const saidNames = (): readonly string[] => measuresHeld().map(saidOf);
