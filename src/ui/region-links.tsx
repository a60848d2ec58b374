import { BUILT_IN, OPENED } from "../domain/boroughs";
import { searchOf } from "../domain/deck/view-search";
import type { View } from "../domain/view";

/** The regions this copy of the atlas was built with, the one it is built for first. */
export const REGIONS: readonly { readonly pack: string | null; readonly name: string }[] = [
  { pack: null, name: BUILT_IN.name },
  ...__PACKS__,
];

/** What goes along to another region: what is asked, not where. */
const along = ({ screen, measure, release, colour, persistence, hotspots, theme }: View) => ({
  screen,
  measure,
  release,
  colour,
  persistence,
  hotspots,
  theme,
});

/** A link to each region: another region is another page. */
export const RegionLinks = ({ view }: { view: View }) => (
  <ul className="region-links" aria-label="Regions">
    {REGIONS.map(({ pack, name }) => (
      <li key={name}>
        <a
          href={`?${searchOf({ ...along(view), region: pack })}`}
          aria-current={pack === OPENED.pack ? "true" : undefined}
        >
          {name}
        </a>
      </li>
    ))}
  </ul>
);
