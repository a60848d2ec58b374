import type { ClassMethod } from "./classify";
import type { InWorkShown } from "./in-work-shown";
import { whole } from "./format";
import { inWorkFigure } from "./in-work-words";
import { DEPRIVATION_RAMP, NEUTRAL_RAMP } from "./palette";
import { scaleOf, type Scale } from "./scale";

/** £21,900 as "21.9k", £596 as "596": the legend's title says pounds. */
const shortPounds = (pounds: number): string =>
  pounds < 1_000 ? whole(pounds) : `${(pounds / 1_000).toFixed(1)}k`;

/** The classes of a measure of work and low income: its own where it has them. */
export const inWorkScale = (
  { scale, measure, value }: Pick<InWorkShown, "scale" | "measure" | "value">,
  asked: {
    readonly method: ClassMethod;
    /** Units the classes are cut from. */
    readonly rows: readonly number[];
    readonly keep: readonly number[] | null;
  },
): Scale =>
  scale ??
  scaleOf({
    ...asked,
    measure,
    values: { value },
    ramp: measure.worse === null ? NEUTRAL_RAMP : DEPRIVATION_RAMP,
    say: (one) => inWorkFigure(measure, one),
    ...(measure.kind === "pounds" && { tick: shortPounds }),
  });
