import listed from "../data/sources.json";
import type { CompareSources } from "../src/analysis/compare-charts";
import { inWorkFacts } from "../src/domain/compare/in-work-facts";
import { PART_TIME, partTimeIn } from "../src/domain/compare/part-time";
import { releaseShown } from "../src/domain/measure-releases";
import { builtAreas, builtValues } from "./built-data";
import { builtEngland } from "./built-england";
import { builtIndicators } from "./built-indicators";
import { builtInWork } from "./built-in-work";

const titles: Readonly<Record<string, { readonly title: string }>> = listed;

/** What the charts of Compare are made of, out of the built artefacts. */
export const builtCompareSources = (): CompareSources => {
  const areas = builtAreas();
  const { boroughs, model } = builtInWork();
  const hours = builtValues(PART_TIME, releaseShown(PART_TIME, null).year, areas);
  return {
    england: builtEngland(),
    boroughs,
    facts: inWorkFacts(boroughs, model, partTimeIn(areas, hours), builtIndicators()),
    titleOf: (source) => titles[source]?.title ?? source,
  };
};
