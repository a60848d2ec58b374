import { hierarchyOf } from "../../analysis/participants/release-participants";
import { reachFigures, type ReachFigures } from "../../analysis/participants/reach-figures";
import { measureQuery } from "../../data/queries";
import { valuesOf } from "../../domain/assemble";
import { release, THRESHOLD } from "../../domain/disclosure";
import { measureOf, releaseShown } from "../../domain/measure-releases";
import type { ReleasedLevels } from "../../domain/released";
import { followed, type ExampleFrom, type Followed } from "./example";

/** A programme that never was, so that reach can be shown without anybody’s data. */
export interface MadeUp extends Followed {
  readonly note: string;
  /** Participants per area, before disclosure control. */
  readonly people: Float64Array;
  readonly residents: Float64Array;
  readonly levels: ReleasedLevels;
  readonly figures: ReachFigures;
}

const NOTE =
  "Made-up participants: one for every 50 income-deprived people of each small area, rounded down. Boroughs further down the list get a few fewer. Nobody here is a real person.";

export const madeUp = async (from: ExampleFrom): Promise<MadeUp> => {
  const known = await followed(from);
  const { areas } = known;
  const [deprived, per] = await Promise.all(
    (["income-deprived", "residents"] as const).map(async (id) =>
      valuesOf(
        await from.client.query(measureQuery(id)),
        measureOf(id),
        releaseShown(id, null),
        areas.carried,
      ),
    ),
  );
  const people = deprived!.value.map((count, row) =>
    Number.isNaN(count) ? 0 : Math.floor(count / (50 + 10 * areas.borough[row]!)),
  );
  const [lsoa, msoa, borough, region] = release(people, hierarchyOf(areas), THRESHOLD);
  const levels = { lsoa: lsoa!, msoa: msoa!, borough: borough!, region: region! };
  return {
    ...{ ...known, people, levels, residents: per!.value },
    note: `${NOTE} Shown for ${known.of}`,
    figures: reachFigures(levels, areas, per!.value),
  };
};
