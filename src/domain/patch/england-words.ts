import type { Values } from "../areas";
import { listed } from "../format";
import { releaseShown } from "../measure-releases";
import type { Measure } from "../measures";
import { OWN_FIGURES } from "../tiers";
import { englandText } from "./combined-text";
import type { EnglandFigure } from "./compare-patch";

/** What a figure of some areas counts, and England beside it: "% of households; England 17.1%". */
export const countedIn = (
  { kind, unit }: Measure,
  england: EnglandFigure,
  areas: number,
): string => {
  const beside = england.kind === "none" ? "" : `; England ${englandText(england)}`;
  const counted =
    kind === "position"
      ? `${areas === 1 ? "position" : "average position"}, 0% most deprived`
      : unit;
  return counted + beside;
};

interface Compared {
  readonly measure: Measure;
  readonly values: Values;
  readonly england: EnglandFigure;
}

const shorts = (some: readonly Compared[]): string =>
  listed([...new Set(some.map(({ measure }) => measure.short))]);

/** Where England's shares come from, and which of the shares shown have none beside them. */
export const englandNotes = (compared: readonly Compared[]): readonly string[] => {
  const shares = compared.filter(
    ({ measure: { kind, tier } }) => kind === "rate" && tier !== OWN_FIGURES,
  );
  const lacking = shares.filter(({ england }) => england.kind === "none");
  const releases = shares
    .filter(({ england }) => england.kind === "rate")
    .map(({ measure, values }) => releaseShown(measure.id, values.year).title);
  return [
    ...(releases.length === 0
      ? []
      : [
          `We work out England’s shares from its totals: ${listed([...new Set(releases)].toSorted())}.`,
        ]),
    ...(lacking.length === 0 ? [] : [`Not held for England: ${shorts(lacking)}.`]),
  ];
};
