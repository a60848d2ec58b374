import { listed } from "../domain/format";
import type { KeyStep } from "./use-map-keys";

const edgeWords = (ways: readonly string[]): string =>
  ways.length === 0 ? "" : ` The region ends to the ${listed(ways)}.`;

/**
 * What is said of an area that is reached by key: the way that led there, what is said of it, and where the
 * region ends beside it.
 */
export const stepWords = (spoken: string, { way, ended, overGap, edges }: KeyStep): string => {
  if (ended) return `No area to the ${way ?? ""}: the region ends here.`;
  const capital = way === null ? "" : `${way.charAt(0).toUpperCase()}${way.slice(1)}`;
  const led = way === null ? "" : `${capital}${overGap ? ", across a gap" : ""}: `;
  return `${led}${spoken}${edgeWords(edges)}`;
};
