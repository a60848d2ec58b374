import type { KeyboardEvent } from "react";
import { OPENED } from "../domain/boroughs";
import type { View } from "../domain/view";
import { REGIONS, RegionLinks } from "../ui/region-links";
import "./region-chooser.css";

const closeOnEscape = ({ key, currentTarget }: KeyboardEvent) => {
  const open = currentTarget.querySelector("details[open]");
  if (key !== "Escape" || !open) return;
  open.removeAttribute("open");
  open.querySelector("summary")?.focus();
};

/** Which region is open, and the way to the others, where this copy of the atlas has more than one. */
export const RegionChooser = ({ view }: { view: View }) =>
  REGIONS.length < 2 ? null : (
    <div role="presentation" onKeyDown={closeOnEscape}>
      <details className="region-chooser">
        <summary>
          <span className="sr-only">Region: </span>
          {OPENED.name}
        </summary>
        <RegionLinks view={view} />
      </details>
    </div>
  );
