import type { MeasureId, OwnIndexId } from "../measures";
import { isOwnId, type Declared } from "../own-measure";

/** How measures of different units are put on one scale before they are averaged. */
export const INDEX_SCALES = ["percentile", "standard"] as const;
export type IndexScale = (typeof INDEX_SCALES)[number];

export interface IndexPart {
  readonly measure: MeasureId;
  /** 1…100; only its share of all weights counts. */
  readonly weight: number;
}

/** All there is to an index of the reader's own: what is averaged, how, and what they call it. */
export interface IndexRecipe {
  readonly name: string;
  readonly scale: IndexScale;
  /** One to MOST_PARTS, each measure once. */
  readonly parts: readonly IndexPart[];
}

export const INDEX_NAME = "Your own index";

interface IndexReader {
  /** An id read back. Total: null where it is none. */
  readonly recipeOf: (id: string) => IndexRecipe | null;
  readonly declaredOf: (id: OwnIndexId, recipe: IndexRecipe) => Declared;
}

/*
 * Who reads ids of indices (`index-id.ts`) makes itself known here when it loads. The first file of code does
 * without it, since few links name an index: the page brings it, and comes first where one does.
 */
let reader: IndexReader | null = null;

export const knowIndices = (known: IndexReader): void => {
  reader = known;
};

/** What an id is made of; null where it is no index. */
export const recipeOf = (id: string): IndexRecipe | null => reader?.recipeOf(id) ?? null;

export const isIndexId = (id: string): id is OwnIndexId => recipeOf(id) !== null;

/** An index as a measure and its release; undefined where the id is none. */
export const indexDeclaredOf = (id: string): Declared | undefined => {
  const recipe = recipeOf(id);
  return recipe === null ? undefined : reader?.declaredOf(id as OwnIndexId, recipe);
};

/** The reader's own figures that an index is made of. */
export const ownPartsOf = (id: string): readonly MeasureId[] =>
  recipeOf(id)?.parts.flatMap(({ measure }) => (isOwnId(measure) ? [measure] : [])) ?? [];
