import { classAmong } from "./classify";
import type { Areas } from "./areas";
import type { InWorkModel } from "./in-work";
import { shownAsModelled, type InWorkShown } from "./in-work-shown";
import { sumBy } from "./sum-by";
import { addedUpUnits } from "./units";

/**
 * The model's areas added up to the neighbourhoods of 2021, in the same five bands of share of residents:
 * what slides and files show of it. An interval is not added up: errors of areas that lie together are not
 * independent, and the build draws them for areas, boroughs and the region only.
 */
export const modelByNeighbourhood = (file: InWorkModel, areas: Areas): InWorkShown => {
  const count = areas.msoas.length;
  const people = sumBy(Float64Array.from(file.people), areas.msoa, count);
  const residents = sumBy(areas.residents, areas.msoa, count);
  const modelled = shownAsModelled(file, areas);
  return {
    ...modelled,
    units: addedUpUnits(areas),
    value: people.map((sum, at) =>
      residents[at] === 0 ? NaN : classAmong(file.bands.breaks, (100 * sum) / residents[at]!),
    ),
    sureness: () => null,
    caution: `Areas added up to neighbourhoods, because ${modelled.caution?.replace(/\.$/, "") ?? ""}.`,
  };
};
