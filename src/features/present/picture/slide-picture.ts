import type { QueryClient } from "@tanstack/react-query";
import { HOTSPOT_TESTS } from "../../../analysis/hotspot-tests";
import type { Pictured } from "../../../data/pictured";
import { denominatorQuery, type Per } from "../../../data/participants/denominator-query";
import { sessionNow, wholeSessionIn, type SessionShown } from "../../../data/participants/session";
import { picturedQuery } from "../../../data/use-pictured";
import type { LegendParts } from "../../../domain/deck/picture-legend";
import type { View } from "../../../domain/view";
import type { PictureParts } from "../../../map/picture-of";
import { peopleLayer, type PeopleLayer } from "./people-layer";

/** All that a slide's map shows: the view's picture, and participants over it. */
export type SlidePicture = Omit<PeopleLayer, "legend"> & PictureParts & LegendParts;

export const slidePictureOf = (
  pictured: Pictured,
  view: View,
  session: SessionShown,
  per: Per | null,
): SlidePicture => {
  const { legend, ...layer } = peopleLayer(pictured, view, session, per);
  return { ...pictured, ...layer, people: legend };
};

/** The same for a file, with everything it takes. */
export const loadSlidePicture = async (client: QueryClient, view: View): Promise<SlidePicture> => {
  const wanted = view.participants !== "none" && sessionNow() !== null;
  const per = wanted ? await client.query(denominatorQuery(view.denominator)) : null;
  const pictured = await client.query(picturedQuery(view, HOTSPOT_TESTS));
  const session = wanted ? await wholeSessionIn(view.programme) : null;
  return slidePictureOf(pictured, view, session, per);
};
