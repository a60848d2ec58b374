import { useEffect, useState } from "react";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import type { MapGeography } from "../../../map/map-data";
import { StillMap } from "../stage/still-map";

/** A slide at one of its releases, with a map or without. */
export interface StagePicture {
  /** The same for the same slide at the same release. */
  readonly key: string;
  readonly told: ToldSlide;
}

/** Milliseconds until the next picture is drawn: the one asked for comes first. */
const AHEAD = 300;

/**
 * The maps of a presentation, one over another: what is shown, what was shown before, over which it comes
 * up, and what the next press will ask for, drawn ahead and out of sight.
 */
export const StagePictures = ({
  geography,
  now,
  next,
}: {
  geography: MapGeography;
  now: StagePicture;
  /** null at the end. */
  next: StagePicture | null;
}) => {
  const [shown, setShown] = useState<{ now: StagePicture; before: StagePicture | null }>({
    now,
    before: null,
  });
  if (shown.now.key !== now.key) setShown({ now, before: shown.now });
  const [ahead, setAhead] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setAhead(next?.key ?? null), AHEAD);
    return () => clearTimeout(timer);
  }, [next?.key]);
  const before = shown.now.key === now.key ? shown.before : shown.now;
  const asked = [before, now, next !== null && ahead === next.key ? next : null];
  const pictures = new Map(
    asked.flatMap((one) => (one === null || !one.told.hasMap ? [] : [[one.key, one.told]])),
  );
  return [...pictures].map(([key, told]) => (
    <div
      key={key}
      className="stage-picture"
      data-part={key === now.key ? "now" : key === before?.key ? "before" : "next"}
    >
      <StillMap told={told} geography={geography} />
    </div>
  ));
};
