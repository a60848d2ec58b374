import { isHeld, REGION } from "../../domain/boroughs";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { earlierAreasQuery } from "../../data/queries";
import { placeName } from "../../domain/area-sentence";
import { earlierAreasOf, earlierWords, type EarlierArea } from "../../domain/earlier-areas";
import { handFocusOn } from "../../platform/hand-focus-on";
import { profileKind } from "./profile-kind";
import { mapOrTable } from "./use-profile-focus";
import type { Explored } from "./use-explore";

/**
 * What is said when a link asks for an area that is none of today's: one of an earlier census opens what it
 * became, or offers its parts.
 */
export const UnknownArea = ({ explored }: { explored: Explored }) => {
  const { areas, change, content } = explored;
  const code = explored.view.area;
  const isUnknown =
    code !== null && profileKind(code, areas, content.choropleth.units.rowOf) === null;
  const { data, isPending } = useQuery({
    ...earlierAreasQuery,
    enabled: isUnknown && isHeld("earlier-areas"),
  });
  const earlier =
    isUnknown && data !== undefined
      ? earlierAreasOf(data).find((each) => each.code === code)
      : undefined;
  /** The area of an earlier census that led to the one that is open. */
  const [was, setWas] = useState<EarlierArea | null>(null);
  if (earlier !== undefined && earlier.code !== was?.code) setWas(earlier);
  const become = earlier?.rows.length === 1 ? (areas.codes[earlier.rows[0]!] ?? null) : null;
  const dismiss = useRef<HTMLButtonElement>(null);
  const open = useEffectEvent((area: string) => change({ area }, { replace: true }));
  useEffect(() => {
    if (become !== null) open(become);
  }, [become]);

  const led = was?.rows.some((row) => areas.codes[row] === code) === true ? was : null;
  const told = earlier ?? led;
  if (!isUnknown && led === null) return null;
  if (isUnknown && isPending && isHeld("earlier-areas")) return null;
  return (
    <div className="notices about-place" role="region" aria-label="Notice about the link">
      <div>
        <p>
          {told === null
            ? `We can’t find ${code ?? ""} in ${REGION.name}.`
            : earlierWords(told, areas)}
        </p>
        {earlier === undefined || become !== null ? null : (
          <p className="notice-choices">
            {[...earlier.rows]
              .sort((a, b) => a - b)
              .map((row) => (
                <button
                  key={row}
                  type="button"
                  className="button small-button"
                  onClick={() => {
                    handFocusOn(() => dismiss.current);
                    change({ area: areas.codes[row] ?? null });
                  }}
                >
                  Open {placeName(areas, row)}
                </button>
              ))}
          </p>
        )}
      </div>
      <button
        ref={dismiss}
        type="button"
        className="quiet"
        onClick={() => {
          handFocusOn(mapOrTable);
          setWas(null);
          if (isUnknown) change({ area: null });
        }}
      >
        Dismiss
      </button>
    </div>
  );
};
