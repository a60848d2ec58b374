import { useState } from "react";
import type { Content } from "../../../content/content";
import { useContent } from "../../../content/use-content";
import type { Failure } from "../../../data/failure";
import { eachCause } from "../../../data/failures-of";
import { releaseShown } from "../../../domain/measure-releases";
import {
  groundOf,
  inWorkOf,
  mappedAt,
  mappedWords,
  versusOf,
  type Mapped,
} from "../../../domain/versus";
import type { View } from "../../../domain/view";
import type { MapGeography } from "../../../map/map-data";
import { useGeography } from "../../../map/use-geography";
import { useShapes } from "../../../map/use-shapes";
import { plainView } from "./plain-view";

/** One of the two maps. */
export interface MapSide {
  /** "Multiple deprivation 2004". */
  readonly name: string;
  readonly content: Content;
  readonly geography: MapGeography;
  /** "Indices of Deprivation 2004". */
  readonly source: string;
}

export interface MappedPair {
  /** Left, what is compared with; right, the measure of the page. */
  readonly sides: readonly [MapSide, MapSide];
  /** Why one scale cannot serve both, where it cannot. */
  readonly unshared: string | undefined;
}

/** What the right map shows: unlike the rest of the page, anything that can be mapped. */
export const shownOf = ({ measure, release }: Pick<View, "measure" | "release">): Mapped =>
  mappedAt(measure, release);

export const besideOf = (view: Pick<View, "measure" | "release" | "versus">): Mapped =>
  versusOf(view.versus, shownOf(view));

/** Whether the figures of two maps can share one scale. */
const isAlike = (a: Mapped, b: Mapped): boolean => {
  const [first, second] = [groundOf(a), groundOf(b)];
  if (first !== undefined && second !== undefined)
    return first.kind === second.kind && first.unit === second.unit;
  // Counts of boroughs and of neighbourhoods are of another size, though the same thing is counted.
  return a.id === b.id;
};

const sourceOf = (mapped: Mapped): string => {
  const measure = groundOf(mapped);
  return measure === undefined
    ? (inWorkOf(mapped)?.title ?? "")
    : releaseShown(measure.id, mapped.year).title;
};

const sideOf = (
  mapped: Mapped,
  content: Content | null,
  geography: MapGeography | null,
): MapSide | null =>
  content === null || geography === null
    ? null
    : { name: mappedWords(mapped), content, geography, source: sourceOf(mapped) };

const UNSHARED = "The two have different units or areas, so each has its own scale.";

/** The two maps of the view; what was shown stays until both of the next are whole, so that no map goes. */
export const useMapped = (
  view: View,
  /** Codes that the maps keep to; none is all six. */
  boroughs: readonly string[],
): { pair: MappedPair | null; errors: readonly Failure[] } => {
  const [beside, shown] = [besideOf(view), shownOf(view)];
  const own = view.scales === "own";
  const classes = own ? "quantiles" : "deciles";
  const right = useContent(plainView(view, shown, { classes, boroughs }), { addedUp: true });
  const alike = isAlike(beside, shown);
  // Ranks keep England's tenths unless each map is to have its own; the rest takes the right map's bounds.
  const keep = own || !alike ? null : (right.content?.choropleth.scale.breaks ?? null);
  const left = useContent(plainView(view, beside, { classes, keep, boroughs }), { addedUp: true });
  const ground = useGeography();
  const shapes = [left, right].map(({ content }) => content?.choropleth.units.kind ?? "lsoa") as [
    Kind,
    Kind,
  ];
  const leftShapes = useShapes(ground.geography, view.shape, shapes[0]);
  const rightShapes = useShapes(ground.geography, view.shape, shapes[1]);
  const leftSide = sideOf(beside, left.content, leftShapes.geography);
  const rightSide = sideOf(shown, right.content, rightShapes.geography);
  const whole =
    leftSide === null || rightSide === null
      ? null
      : { sides: [leftSide, rightSide] as const, unshared: alike ? undefined : UNSHARED };
  const [last, setLast] = useState(whole);
  if (whole !== null && !isSame(whole, last)) setLast(whole);
  return {
    pair: last,
    errors: eachCause(
      [left, right, ground, leftShapes, rightShapes].flatMap(({ errors }) => errors),
    ),
  };
};

type Kind = Content["choropleth"]["units"]["kind"];

const isSame = (a: MappedPair, b: MappedPair | null): boolean =>
  b !== null &&
  a.unshared === b.unshared &&
  a.sides.every(
    ({ content, geography }, at) =>
      content === b.sides[at]!.content && geography === b.sides[at]!.geography,
  );
