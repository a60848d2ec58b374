import type { Areas } from "./areas";
import { IN_WORK_BANDS, uncertaintyWords, type InWorkModel } from "./in-work";
import { shownAsModelled, type InWorkShown } from "./in-work-shown";
import { BOROUGHS } from "./boroughs";
import { percent } from "./format";
import { classAmong } from "./classify";
import type { Units } from "./units";

/** MSOAs of 2021, in the order of `Areas.msoas`. */
const msoaUnits = (areas: Areas): Units => {
  const residents = new Float64Array(areas.msoas.length);
  areas.residents.forEach((count, row) => (residents[areas.msoa[row]!]! += count));
  const codes = areas.msoas.map(({ code }) => code);
  return {
    kind: "msoa",
    codes,
    rowOf: new Map(codes.map((code, row) => [code, row])),
    titleOf: (row) => areas.msoas[row]?.title ?? "",
    placeOf: (row) => BOROUGHS[areas.msoas[row]?.borough ?? -1]?.name ?? "",
    borough: areas.msoas.map(({ borough }) => borough),
    residents,
    one: "neighbourhood",
    many: "neighbourhoods",
  };
};

const summed = (values: readonly number[], areas: Areas): Float64Array => {
  const sums = new Float64Array(areas.msoas.length);
  values.forEach((value, row) => (sums[areas.msoa[row]!]! += value));
  return sums;
};

/**
 * The model put together for neighbourhoods (MSOAs of 2021), in its own five bands: areas alone are too
 * unsure to be set side by side. The interval adds up the areas' ends, as if all erred the same way: it
 * is never too narrow.
 */
export const modelledNeighbourhoods = (file: InWorkModel, areas: Areas): InWorkShown => {
  const ofAreas = shownAsModelled(file, areas);
  const units = msoaUnits(areas);
  const [people, low, high] = [file.people, file.low, file.high].map((each) =>
    summed(each, areas),
  ) as [Float64Array, Float64Array, Float64Array];
  const bandOf = (count: number, row: number): number =>
    classAmong(file.bands.breaks, (100 * count) / units.residents[row]!);
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
      `${IN_WORK_BANDS[value[row] ?? -1] ?? "Not known"} of five bands, about ${percent((100 * people[row]!) / units.residents[row]!, 0)} of residents`,
    sureness: (row) => uncertaintyWords(people[row] ?? NaN, low[row] ?? NaN, high[row] ?? NaN),
    caution: `Put together for neighbourhoods: areas alone are too unsure to compare. ${uncertain} of ${units.codes.length} could lie in another band.`,
  };
};
