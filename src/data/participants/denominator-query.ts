import { queryOptions } from "@tanstack/react-query";
import { valuesOf } from "../../domain/assemble";
import { denominatorOf, type Denominator } from "../../domain/denominators";
import { measureOf, releaseShown } from "../../domain/measure-releases";
import type { DenominatorId } from "../../domain/participants-keys";
import { inWorkModelQuery } from "../in-work-queries";
import { measureQuery, namesQuery } from "../queries";
import { WORKED_OUT } from "../query-options";

/** Whom participants are set against, and how many of them there are. */
export interface Per {
  readonly denominator: Denominator;
  /** People per LSOA. */
  readonly per: Float64Array;
}

/** The people participants are set against: public figures, nothing of a participants file. */
export const denominatorQuery = (id: DenominatorId) =>
  queryOptions({
    queryKey: ["denominator", id],
    ...WORKED_OUT,
    queryFn: async ({ client }): Promise<Per> => {
      const denominator = denominatorOf(id);
      const { measure } = denominator;
      if (measure === null) {
        const { people } = await client.query(inWorkModelQuery);
        return { denominator, per: Float64Array.from(people) };
      }
      const [file, { carried }] = await Promise.all([
        client.query(measureQuery(measure)),
        client.query(namesQuery),
      ]);
      const latest = releaseShown(measure, null);
      const people = valuesOf(file, measureOf(measure), latest, carried)[denominator.column];
      return { denominator, per: people ?? new Float64Array() };
    },
  });
