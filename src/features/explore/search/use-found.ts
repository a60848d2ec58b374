import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { gazetteerQuery, namesQuery, postcodesQuery } from "../../../data/queries";
import { placeName } from "../../../domain/area-sentence";
import type { Areas } from "../../../domain/areas";
import { STANDING_WORDS, type PostcodeColumns } from "../../../domain/postcode-columns";
import {
  findPostcodes,
  looksLikePostcode,
  type FoundPostcode,
} from "../../../domain/postcode-search";
import { findPlaces, namedPlaces, type Place } from "./find-places";

export interface Found {
  readonly places: readonly Place[];
  readonly waiting: boolean;
  readonly error: Error | null;
  /** Asks again for the list that did not come. */
  readonly retry: () => void;
  /** The first match, once the postcode list that is on its way is there. */
  readonly firstToCome: () => Promise<Place | undefined>;
}

const postcodeWords = ({ row, nearBoundary, standing }: FoundPostcode, areas: Areas): string => {
  if (row === null) return "Postcode district";
  const edge = nearBoundary ? ", close to its edge" : "";
  const use = standing === null ? null : STANDING_WORDS[standing];
  return `Postcode in ${placeName(areas, row)}${edge}${use === null ? "" : `; ${use}`}`;
};

const postcodePlaces = (index: PostcodeColumns, areas: Areas, typed: string): Place[] =>
  findPostcodes(index, typed).map((found) => ({
    key: `postcode-${found.postcode}`,
    name: found.postcode,
    what: postcodeWords(found, areas),
    go: { kind: "point", longitude: found.longitude, latitude: found.latitude, row: found.row },
  }));

/** What matches the text typed: postcodes when it could be one, names otherwise and besides. */
export const useFound = (typed: string): Found => {
  const areas = useQuery(namesQuery).data;
  const gazetteer = useQuery({ ...gazetteerQuery, enabled: typed.length > 0 });
  const asPostcode = looksLikePostcode(typed);
  const postcodes = useQuery({ ...postcodesQuery, enabled: asPostcode });
  const index = useMemo(() => {
    if (areas === undefined) return null;
    const places = namedPlaces(areas, gazetteer.data);
    return { places, names: places.map(({ name }) => name) };
  }, [areas, gazetteer.data]);
  const places = useMemo(() => {
    if (typed.trim() === "" || index === null || areas === undefined) return [];
    const byPostcode =
      asPostcode && postcodes.data ? postcodePlaces(postcodes.data, areas, typed) : [];
    // Nothing else is offered while the postcode list opens: Enter must not choose a chance likeness.
    if (asPostcode && (byPostcode.length > 0 || postcodes.isLoading)) return byPostcode;
    return findPlaces(index.places, index.names, typed);
  }, [typed, index, areas, asPostcode, postcodes.data, postcodes.isLoading]);
  return {
    places,
    waiting: asPostcode && postcodes.isLoading,
    error: asPostcode ? postcodes.error : gazetteer.error,
    retry: () => void (asPostcode ? postcodes : gazetteer).refetch(),
    firstToCome: async () => {
      const { data } = await postcodes.refetch({ cancelRefetch: false });
      return data && areas ? postcodePlaces(data, areas, typed)[0] : undefined;
    },
  };
};
