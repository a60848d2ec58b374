import type { MethodId } from "../domain/methods/methods";
import type { SessionShown } from "../data/participants/session";
import type { Areas } from "../domain/areas";
import type { Choropleth } from "../domain/choropleth";
import type { ProvenanceLine } from "../domain/deck/provenance";
import type { Tier } from "../domain/tiers";
import type { View } from "../domain/view";
import type { Facts } from "./facts";
import type { Ground } from "./ground";
import type { LegendKey } from "../domain/legend";
import type { OverlayMark, Shapes } from "../domain/marks/marks";
import type { People } from "./participants/people";
import type { Surface } from "./participants/density";
import { remember } from "./remember";

/** What an overlay is made from. */
export interface OverlayFrom {
  readonly view: View;
  readonly areas: Areas;
  readonly ground: Ground;
  readonly choropleth: Choropleth;
  readonly facts: Facts;
  /** The participants in use, or why there are none. */
  readonly session: SessionShown;
  /** What is shown of them; null where nothing is, or it is on its way. */
  readonly people: People | null;
}

/** Something that lies over the areas' colours. One file declares one, and `in-draw-order.ts` lists it. */
export interface OverlayDeclaration<Shown extends object> {
  readonly id: string;
  /** The key of the link that switches it. */
  readonly key: keyof View;
  /** What there is to show; null where nothing is asked for, or it is not there yet. The same object for the same inputs. */
  readonly from: (from: OverlayFrom) => Shown | null;
  /** How it is drawn, bottom first. */
  readonly marks: readonly OverlayMark[];
  /** What its marks are drawn on, by their source. */
  readonly shapes: (shown: Shown) => Readonly<Record<string, Shapes>>;
  /** What the legends of all media say of it. */
  readonly keys: (shown: Shown) => readonly LegendKey[];
  readonly notes?: (shown: Shown) => readonly string[];
  /** What it says of an area, at the pointer and to a screen reader. */
  readonly words: (shown: Shown, row: number) => readonly string[];
  /** Whether the rows it knows are those of whatever units are mapped; most know areas (LSOAs) alone. */
  readonly ofUnits?: true;
  /** What it says of the very place, degrees. */
  readonly wordsAt?: (shown: Shown, longitude: number, latitude: number) => readonly string[];
  /** What is drawn beside the marks: a smooth surface, or hexagons that can stand up. */
  readonly surface?: (shown: Shown) => Surface | null;
  /** How far what it adds can be trusted, where that is less than what lies below. */
  readonly tier?: Tier;
  /** What small print says that the view asks for; "" where it asks for none. */
  readonly provenance: (view: View) => ProvenanceLine;
  /** How what the view asks for is worked out; null where it asks for nothing. */
  readonly method: (view: View) => MethodId | null;
}

/** An overlay as it is shown. */
export interface Overlay {
  readonly id: string;
  readonly shapes: Readonly<Record<string, Shapes>>;
  readonly keys: readonly LegendKey[];
  readonly notes: readonly string[];
  readonly words: (row: number) => readonly string[];
  /** Whether it knows the rows of whatever units are mapped. */
  readonly ofUnits: boolean;
  readonly wordsAt: (longitude: number, latitude: number) => readonly string[];
  readonly surface: Surface | null;
  readonly tier: Tier | null;
}

/** A declaration as the list holds it, whatever it shows. */
export interface OverlayEntry extends Pick<
  OverlayDeclaration<object>,
  "id" | "key" | "marks" | "provenance" | "method"
> {
  readonly of: (from: OverlayFrom) => Overlay | null;
}

export const overlay = <Shown extends object>(
  declared: OverlayDeclaration<Shown>,
): OverlayEntry => {
  const { id, key, marks, provenance, method } = declared;
  const shownAs = remember((shown: Shown): Overlay => ({
    id,
    shapes: declared.shapes(shown),
    keys: declared.keys(shown),
    notes: declared.notes?.(shown) ?? [],
    words: (row) => declared.words(shown, row),
    ofUnits: declared.ofUnits ?? false,
    wordsAt: (longitude, latitude) => declared.wordsAt?.(shown, longitude, latitude) ?? [],
    surface: declared.surface?.(shown) ?? null,
    tier: declared.tier ?? null,
  }));
  return {
    id,
    key,
    marks,
    provenance,
    method,
    of: (from) => {
      const shown = declared.from(from);
      return shown === null ? null : shownAs(shown);
    },
  };
};
