import { ownIdsIn } from "../../../domain/own-in-view";
import { searchOf } from "../../../domain/deck/view-search";
import type { View } from "../../../domain/view";

/** Where the page is served from. */
type Place = Pick<Location, "protocol" | "hostname" | "href">;

/** Opens a view where this page is served from; from a file on disk, the part after its name. */
export const linkOf = (
  view: Partial<View>,
  { protocol, href }: Place = window.location,
): string => {
  const search = searchOf(view);
  return protocol === "file:" ? `reach-atlas.html?${search}` : new URL(`?${search}`, href).href;
};

/** Hosts that only this computer knows. */
const OWN_HOST = /^(localhost|127\.|\[?::1|0\.0\.0\.0)/;

/** Whether a link to this page leads anywhere for those who are sent it. */
export const isOpenToOthers = ({ protocol, hostname }: Place = window.location): boolean =>
  protocol !== "file:" && !OWN_HOST.test(hostname);

/** Whether a view shows what only this device has: whoever follows a link to it sees something else. */
const isOfThisDevice = (view: Partial<View>): boolean =>
  ownIdsIn(view).size > 0 ||
  (view.participants !== undefined && view.participants !== "none") ||
  view.own === "places";

/** A link for those who are sent the file; "" where it would not show them the same. */
export const publicLink = (view: Partial<View>, place: Place = window.location): string =>
  isOpenToOthers(place) && !isOfThisDevice(view) ? linkOf(view, place) : "";
