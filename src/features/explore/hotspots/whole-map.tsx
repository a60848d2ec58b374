import { MethodLink } from "../../../ui/method-link";
import type { GlobalMoran } from "../../../analysis/global-moran";
import { globalMoranSentence } from "../../../domain/hotspot-words";

/** The one figure for the whole map, its meaning first. */
export const WholeMap = ({ moran }: { moran: GlobalMoran }) => (
  <p className="small">
    <b>The whole map:</b> {globalMoranSentence(moran)} Global Moran’s I{" "}
    {Number.isNaN(moran.i) ? "not defined" : moran.i.toFixed(2)}, where 0 means chance and 1 means
    neighbours are identical. <MethodLink id="global-moran" of="Moran’s I for the whole map" />
  </p>
);
