import FlatQueue from "flatqueue";

import type { Snapped, StreetGraph } from "./street-graph";

/** Metres from the nearest start to every corner, and the corners that were reached. */
interface Walked {
  /** Infinity where the corner is farther than was asked. Overwritten by the next walk. */
  readonly metres: Float64Array;
  readonly corners: readonly number[];
}

/**
 * Walks along streets from one start or many at once, as far as `limit`, metres: the way to the street
 * included (Dijkstra 1959). The answer is good until the next walk.
 */
export type Walk = (starts: readonly Snapped[], limit: number) => Walked;

export const walker = (graph: StreetGraph): Walk => {
  const { from, to, metres: lengths, first, stretches } = graph;
  const metres = new Float64Array(graph.longitude.length).fill(Infinity);
  const queue = new FlatQueue<number>();
  let corners: number[] = [];
  return (starts, limit) => {
    for (const corner of corners) metres[corner] = Infinity;
    corners = [];
    const reach = (corner: number, walked: number): void => {
      if (walked > limit || walked >= metres[corner]!) return;
      if (metres[corner] === Infinity) corners.push(corner);
      metres[corner] = walked;
      queue.push(corner, walked);
    };
    for (const { stretch, along, away } of starts) {
      reach(from[stretch]!, away + along * lengths[stretch]!);
      reach(to[stretch]!, away + (1 - along) * lengths[stretch]!);
    }
    for (;;) {
      const walked = queue.peekValue();
      const corner = queue.pop();
      if (walked === undefined || corner === undefined) break;
      if (walked > metres[corner]!) continue;
      for (let i = first[corner]!; i < first[corner + 1]!; i++) {
        const stretch = stretches[i]!;
        const other = from[stretch] === corner ? to[stretch]! : from[stretch]!;
        reach(other, walked + lengths[stretch]!);
      }
    }
    return { metres, corners };
  };
};
