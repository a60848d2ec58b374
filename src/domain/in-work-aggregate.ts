import type { Areas } from "./areas";
import { IN_WORK_BANDS, uncertaintyWords, type InWorkModel } from "./in-work";
import { shownAsModelled, type InWorkShown } from "./in-work-shown";
import { percent } from "./format";
import { classAmong } from "./classify";
import { sumBy } from "./sum-by";
import { addedUpUnits } from "./units";

/**
 * The model put together for neighbourhoods (MSOAs of 2021), in its own five bands: areas alone are too
 * unsure to be set side by side. The interval adds up the areas' ends, as if all erred the same way: it
 * is never too narrow.
 */
export const modelledNeighbourhoods = (file: InWorkModel, areas: Areas): InWorkShown => {
  const ofAreas = shownAsModelled(file, areas);
  const units = addedUpUnits(areas);
  const [people, low, high] = [file.people, file.low, file.high].map((each) =>
    sumBy(each, areas.msoa, areas.msoas.length),
  ) as [Float64Array, Float64Array, Float64Array];
  const residents = sumBy(file.residents, areas.msoa, areas.msoas.length);
  const bandOf = (count: number, row: number): number =>
    classAmong(file.bands.breaks, (100 * count) / residents[row]!);
  const value = people.map(bandOf);
  const uncertain = [...value.keys()].filter(
    (row) => bandOf(low[row]!, row) !== value[row] || bandOf(high[row]!, row) !== value[row],
  ).length;
  return {
    ...ofAreas,
    units,
    value,
    interval: { low: [...low], high: [...high] },
    text: (row) =>
      `${IN_WORK_BANDS[value[row] ?? -1] ?? "Not known"} of five bands, about ${percent((100 * people[row]!) / residents[row]!, 0)} of residents`,
    sureness: (row) => uncertaintyWords(people[row] ?? NaN, low[row] ?? NaN, high[row] ?? NaN),
    caution: `Combined for neighbourhoods: single areas are too uncertain to compare. ${uncertain} of ${units.codes.length} could lie in another band.`,
  };
};
