import type { Place } from "../place";
import type { Tier } from "../tiers";

/** One place's figure, or why it has none. */
export type FactFigure =
  | {
      readonly known: true;
      readonly value: number;
      readonly text: string;
      readonly low?: number;
      readonly high?: number;
      /** How sure it is, or what it is a part of. */
      readonly note?: string;
      /** What is drawn in place of a count, which would show little but a place's size. */
      readonly share?: { readonly value: number; readonly text: string };
    }
  | { readonly known: false; readonly reason: string };

/** What is published, or modelled, of work and low income for boroughs: one line of the table. */
export interface InWorkFact {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly tier: Tier;
  readonly unit: string;
  /** "year to March 2022". */
  readonly when: string;
  readonly caveat: string;
  /** Key of its publisher's file in data/sources.json. */
  readonly source: string;
  /** "England £648": what places here are set against; where it is not given, England's own figure says it. */
  readonly against?: string;
  readonly figureOf: (place: Place) => FactFigure;
}
