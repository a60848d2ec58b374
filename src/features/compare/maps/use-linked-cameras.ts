import { useEffect, useRef } from "react";
import { VIEW_KEYS } from "../../../domain/view";
import type { MapController } from "../../../map/map-controller";

/** Side of a pair of maps: the first is on the left. */
export type Side = 0 | 1;

const said = (map: MapController): string => VIEW_KEYS.map.print(map.camera());

/**
 * Two maps that move as one: whichever the reader last touched leads, the other follows each frame.
 * Returns how to say which one leads. Costs two camera reads a frame while both are shown.
 */
export const useLinkedCameras = (maps: readonly [MapController | null, MapController | null]) => {
  const leader = useRef<Side>(0);
  const [left, right] = maps;
  useEffect(() => {
    if (left === null || right === null) return;
    let frame = 0;
    let before = said(right);
    const follow = () => {
      const [leading, following] = leader.current === 0 ? [left, right] : [right, left];
      const now = said(leading);
      if (now !== before) {
        before = now;
        following.flyTo(leading.camera(), 0);
      }
      frame = requestAnimationFrame(follow);
    };
    frame = requestAnimationFrame(follow);
    return () => cancelAnimationFrame(frame);
  }, [left, right]);
  return {
    lead: (side: Side) => {
      leader.current = side;
    },
    leads: (side: Side) => leader.current === side,
  };
};
