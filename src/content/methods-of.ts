import {
  METHOD_OF_CLASSES,
  METHOD_OF_COLOURING,
  METHOD_OF_TIER,
} from "../domain/methods/method-of";
import type { MethodId } from "../domain/methods/methods";
import { colouringIn } from "../domain/persistence-shown";
import type { Content } from "./content";
import { OVERLAYS } from "./overlays/in-draw-order";

/** A method, and what of the map it worked out. */
export interface WorkedOut {
  readonly method: MethodId;
  readonly of: string;
}

/** How the colours of a map, and each thing that lies over them, were worked out: the colours first. */
export const methodsOf = ({
  choropleth,
  overlays,
  view,
}: Pick<Content, "choropleth" | "overlays" | "view">): readonly WorkedOut[] => {
  const { measure, scale } = choropleth;
  const colours =
    METHOD_OF_COLOURING[colouringIn(view)] ??
    (METHOD_OF_TIER[measure.tier] === "counts"
      ? METHOD_OF_CLASSES[scale.method]
      : METHOD_OF_TIER[measure.tier]);
  const shown = new Set(overlays.map(({ id }) => id));
  const over = OVERLAYS.filter(({ id }) => shown.has(id)).flatMap(
    ({ method, provenance }): WorkedOut[] => {
      const found = method(view);
      return found === null ? [] : [{ method: found, of: provenance(view)[0] }];
    },
  );
  const all = [{ method: colours, of: measure.title }, ...over];
  return all.filter(({ method }, at) => all.findIndex((each) => each.method === method) === at);
};
