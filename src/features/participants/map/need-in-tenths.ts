import type { Values } from "../../../domain/areas";
import { DEPRIVATION_RAMP } from "../../../domain/palette";
import { decileOf } from "../../../domain/position";

/** Need below the participants: England's tenths, darkest the most deprived. */
export const needInTenths = ({ value, ranked = NaN }: Values) => ({
  classOf: Int16Array.from(value, (rank) => (Number.isNaN(rank) ? -1 : decileOf(rank, ranked) - 1)),
  colours: DEPRIVATION_RAMP,
});
