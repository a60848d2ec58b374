import { useRef } from "react";
import { placeName } from "../../../domain/area-sentence";
import { plural } from "../../../domain/format";
import { handFocusAlong } from "../../../platform/hand-focus-on";
import { Cross } from "../../../ui/icons";
import type { Explored } from "../use-explore";
import { valueText } from "../../../domain/value-text";
import type { Patches } from "./use-patches";

/** The patch's areas, each with its value and a way out of the patch. */
export const PatchAreas = ({
  explored: { areas, measure, values, change },
  patches,
  rows,
}: {
  explored: Explored;
  patches: Patches;
  rows: readonly number[];
}) => {
  const list = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={list}>
      <summary className="quiet">Its {plural(rows.length, "area")}</summary>
      <ul className="patch-areas">
        {rows.map((row) => (
          <li key={row}>
            <button
              type="button"
              className="row-name"
              onClick={() => change({ area: areas.codes[row] ?? null, patch: null })}
            >
              {placeName(areas, row)}
            </button>
            <span className="small">{valueText(measure, values, row)}</span>
            <button
              type="button"
              className="quiet"
              aria-label={`Remove ${placeName(areas, row)} from the patch`}
              onClick={() => {
                handFocusAlong(
                  list.current,
                  "li .quiet",
                  () =>
                    list.current?.querySelector("summary") ??
                    document.querySelector<HTMLElement>(".patch-name"),
                );
                patches.takeOut([row]);
              }}
            >
              <Cross />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};
