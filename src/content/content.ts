import type { Areas } from "../domain/areas";
import type { Choropleth } from "../domain/choropleth";
import type { MapProvenance } from "../domain/deck/provenance";
import type { Tier } from "../domain/tiers";
import type { View } from "../domain/view";
import type { Ground } from "./ground";
import type { Legend } from "../domain/legend";
import type { Overlay } from "./overlay";
import type { People } from "./participants/people";

/** What is still on its way; what there is shows the rest. */
export type Pending = "filter" | "persistence" | "hot-spots" | "participants";

/** What a view shows, put together once: maps, legends, words, slides and files read it and nothing else. */
export interface Content {
  readonly view: View;
  readonly areas: Areas;
  /** The view's measure of LSOAs and what is asked of them, whatever is mapped. */
  readonly ground: Ground;
  readonly choropleth: Choropleth;
  /** What lies over the colours, bottom first. */
  readonly overlays: readonly Overlay[];
  /** Units of the choropleth that are chosen. */
  readonly highlight: readonly number[];
  readonly legend: Legend;
  /** The map for who cannot see it. */
  readonly sentence: string;
  readonly provenance: MapProvenance;
  readonly tier: Tier;
  readonly pending: readonly Pending[];
  /** Released participants; null where none are shown. */
  readonly people: People | null;
}
