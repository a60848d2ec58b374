import { isHeld, REGION } from "../../../domain/boroughs";
import { useQueries, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { useOwnPlaces } from "../../../data/own/places-session";
import { useView } from "../../../data/use-view";
import {
  earlierAreasQuery,
  largerAreasQuery,
  gazetteerQuery,
  namesQuery,
  pointsQuery,
  postcodesQuery,
  streetNamesQuery,
} from "../../../data/queries";
import { placeName } from "../../../domain/area-sentence";
import type { Areas } from "../../../domain/areas";
import { earlierAreasOf } from "../../../domain/earlier-areas";
import { findPlaces, placeIndex } from "../../../domain/find/find-places";
import {
  boundedPlaces,
  constituencyPlaces,
  earlierPlaces,
  ownKnownPlaces,
  ownKnownShapes,
  servicePlaces,
  streetPlaces,
  townPlaces,
  type KnownPlace,
} from "../../../domain/find/known-places";
import { STANDING_WORDS, type PostcodeColumns } from "../../../domain/postcode-columns";
import {
  findPostcodes,
  looksLikePostcode,
  postcodeElsewhere,
  type FoundPostcode,
} from "../../../domain/postcode-search";
import { notInPack } from "../../../domain/pack-words";
import { POINT_KINDS } from "../../../domain/point-kinds";
import type { PointsFile } from "../../../domain/points";
import type { ShownBy } from "../../../domain/measure-keys";

/** A place that is known by name, or a postcode. */
export type FoundPlace = Omit<KnownPlace, "kind"> & {
  readonly kind: KnownPlace["kind"] | "postcode" | "outcode";
};

export interface Found {
  readonly places: readonly FoundPlace[];
  readonly waiting: boolean;
  /** What is said where nothing is found. */
  readonly none: string;
  readonly error: Error | null;
  /** Asks again for the list that did not come. */
  readonly retry: () => void;
  /** The first match, once the postcode list that is on its way is there. */
  readonly firstToCome: () => Promise<FoundPlace | undefined>;
}

const postcodeWords = ({ row, nearBoundary, standing }: FoundPostcode, areas: Areas): string => {
  if (row === null) return "Postcode district";
  const edge = nearBoundary ? ", close to its edge" : "";
  const use = standing === null ? null : STANDING_WORDS[standing];
  return `Postcode in ${placeName(areas, row)}${edge}${use === null ? "" : `; ${use}`}`;
};

const postcodePlaces = (index: PostcodeColumns, areas: Areas, typed: string): FoundPlace[] =>
  findPostcodes(index, typed).map((found) => ({
    key: `postcode-${found.postcode}`,
    kind: found.row === null ? "outcode" : "postcode",
    name: found.postcode,
    also: [],
    within: "",
    what: postcodeWords(found, areas),
    rows: found.row === null ? [] : [found.row],
    point: { longitude: found.longitude, latitude: found.latitude },
  }));

/** Outside the hook, so that the answer stays the same object while nothing changes. */
const together = (queries: readonly UseQueryResult<PointsFile>[]): readonly PointsFile[] =>
  queries.flatMap(({ data }) => (data === undefined ? [] : [data]));

/** As many as the list shows without scrolling. */
const MOST_FOUND = 8;

/** What the map shows by wards or constituencies is found as such first. */
const SHOWN_KIND: Readonly<Record<ShownBy, KnownPlace["kind"] | null>> = {
  lsoa: null,
  auto: null,
  borough: null,
  msoa: "neighbourhood",
  ward: "ward",
  constituency: "constituency",
};

/** Letters from which the list of streets is asked for: it is the largest. */
const LEAST_OF_STREET = 3;

const CODE = /^[a-z]\d{8}$/i;

const noneWords = (typed: string, postcodes: PostcodeColumns | undefined): string => {
  const text = typed.trim();
  if (CODE.test(text)) return `${text.toUpperCase()} is not a code in ${REGION.name}.`;
  if (looksLikePostcode(text) && !isHeld("postcodes")) return notInPack("postcodes");
  const elsewhere = postcodes === undefined ? null : postcodeElsewhere(postcodes, text);
  return (
    elsewhere ?? `No match in ${REGION.name}. Check the spelling, or try a postcode or a code.`
  );
};

/** What matches the text typed: postcodes when it could be one, names otherwise and besides. */
export const useFound = (typed: string): Found => {
  const areas = useQuery(namesQuery).data;
  const gazetteer = useQuery({
    ...gazetteerQuery,
    enabled: typed.length > 0 && isHeld("gazetteer"),
  });
  const earlier = useQuery({
    ...earlierAreasQuery,
    enabled: typed.length > 0 && isHeld("earlier-areas"),
  });
  const larger = useQuery({
    ...largerAreasQuery,
    enabled: typed.length > 0 && isHeld("larger-areas"),
  });
  const asPostcode = looksLikePostcode(typed);
  const streets = useQuery({
    ...streetNamesQuery,
    enabled: typed.trim().length >= LEAST_OF_STREET && !asPostcode && isHeld("street-names"),
  });
  const [view] = useView();
  const points = useQueries({
    queries: POINT_KINDS.map(({ id }) => ({
      ...pointsQuery(id),
      // Thousands of bus stops are searched where the map shows them.
      enabled:
        typed.length > 0 &&
        isHeld(`points/${id}`) &&
        (id !== "bus-stops" || view.points.includes(id)),
    })),
    combine: together,
  });
  const postcodes = useQuery({ ...postcodesQuery, enabled: asPostcode && isHeld("postcodes") });
  const own = useOwnPlaces();
  const index = useMemo(() => {
    if (areas === undefined) return null;
    return placeIndex([
      ...boundedPlaces(areas),
      ...(larger.data === undefined ? [] : constituencyPlaces(areas, larger.data)),
      ...(earlier.data === undefined ? [] : earlierPlaces(areas, earlierAreasOf(earlier.data))),
      ...(gazetteer.data === undefined ? [] : townPlaces(areas, gazetteer.data)),
      ...ownKnownPlaces(own?.places ?? []),
      ...ownKnownShapes(own?.shapes ?? []),
      ...points.flatMap((file) => servicePlaces(areas, file)),
      ...(streets.data === undefined ? [] : streetPlaces(areas, streets.data)),
    ]);
  }, [areas, larger.data, earlier.data, gazetteer.data, own, points, streets.data]);
  const places = useMemo((): readonly FoundPlace[] => {
    if (typed.trim() === "" || index === null || areas === undefined) return [];
    // Nothing else is offered while the postcode list opens, and nothing like a postcode that is none:
    // Enter must not choose a chance likeness.
    if (asPostcode && postcodes.isLoading) return [];
    if (asPostcode && postcodes.data) {
      const found = postcodePlaces(postcodes.data, areas, typed);
      if (found.length > 0 || postcodeElsewhere(postcodes.data, typed) !== null) return found;
    }
    return findPlaces(index, typed, MOST_FOUND, SHOWN_KIND[view.by]);
  }, [typed, index, areas, asPostcode, postcodes.data, postcodes.isLoading, view.by]);
  return {
    places,
    waiting: asPostcode && postcodes.isLoading,
    none: noneWords(typed, postcodes.data),
    error: asPostcode ? postcodes.error : gazetteer.error,
    retry: () => void (asPostcode ? postcodes : gazetteer).refetch(),
    firstToCome: async () => {
      const { data } = await postcodes.refetch({ cancelRefetch: false });
      return data && areas ? postcodePlaces(data, areas, typed)[0] : undefined;
    },
  };
};
