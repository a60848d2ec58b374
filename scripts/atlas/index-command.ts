import { areasOf } from "../../src/domain/assemble";
import { measureOf } from "../../src/domain/measure-releases";
import { heldMeasure } from "../../src/domain/measures-held";
import {
  indexIdOf,
  MOST_PARTS,
  MOST_WEIGHT,
  partRefusal,
} from "../../src/domain/own-index/index-id";
import {
  INDEX_NAME,
  INDEX_SCALES,
  recipeOf,
  type IndexPart,
} from "../../src/domain/own-index/index-recipe";
import { indexParts } from "../../src/domain/own-index/index-parts";
import { weighted } from "../../src/domain/own-index/index-values";
import { indexWarnings } from "../../src/domain/own-index/index-words";
import { OWN_INDEX } from "../../src/domain/tiers";
import { AtlasError } from "./atlas-error";
import { choose } from "./choose";
import type { Command, Row } from "./command";

const partIn = (text: string): IndexPart => {
  const [id = "", weight = ""] = text.trim().split("=");
  const measure = heldMeasure(id);
  if (measure === undefined) throw new AtlasError(`index: there is no measure "${id}"`);
  const refusal = partRefusal(measure);
  if (refusal !== null) throw new AtlasError(`index: ${id} cannot be part of an index. ${refusal}`);
  return { measure: measure.id, weight: Number(weight) };
};

/** Rank of each area, 1 the highest figure; areas that are equal share the best rank, unknown ones have none. */
const ranksOf = (value: Float64Array): readonly (number | null)[] => {
  const sorted = value.filter((each) => !Number.isNaN(each)).sort();
  return Array.from(value, (each) =>
    Number.isNaN(each) ? null : sorted.length - sorted.lastIndexOf(each),
  );
};

/** `index`: the reader's own index of measures, as the app works it out. */
export const INDEX_COMMAND: Command = {
  name: "index",
  sentence: "Your own index, not an official one: measures with weights of your own.",
  usage: `index --weights "ID=2,ID=1" [--scale ${INDEX_SCALES.join("|")}]`,
  options: { weights: { type: "string" }, scale: { type: "string" } },
  keys: ["lsoa21_code", "value", "rank"],
  run: ({ options, artefacts, say }) => {
    if (options.weights === undefined)
      throw new AtlasError('index needs --weights, for instance "employment=2,no-car=1"');
    const parts = options.weights.split(",").map(partIn);
    const scale = choose("scale", options.scale ?? "percentile", INDEX_SCALES);
    const recipe = recipeOf(indexIdOf({ name: INDEX_NAME, scale, parts }));
    if (recipe === null)
      throw new AtlasError(
        `index: each measure once, ${MOST_PARTS} at most, with whole weights from 1 to ${MOST_WEIGHT}`,
      );
    const areas = areasOf(artefacts.names());
    const files = parts.map(({ measure }) => artefacts.measure(measure));
    const { columns, weights } = indexParts(recipe, files, areas.carried);
    const value = weighted(columns, weights);
    const rank = ranksOf(value);
    say(`${OWN_INDEX}: ${parts.map(({ measure }) => measureOf(measure).title).join(", ")}`);
    indexWarnings(parts).forEach(say);
    return areas.codes.map((code, row): Row => ({
      lsoa21_code: code,
      value: rank[row] === null ? null : value[row]!,
      rank: rank[row]!,
    }));
  },
};
