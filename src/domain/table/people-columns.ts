import type { Areas } from "../areas";
import type { Denominator } from "../denominators";
import type { Released } from "../disclosure";
import { trustOf } from "../denominators";
import type { PeopleTold } from "../people-told";
import { shownAs } from "../shown";
import { SYNTHETIC_NOTE, SYNTHETIC_TITLE } from "../synthetic";
import type { AreaColumn, ExportedColumn } from "./area-column";

/** Released participants with what they are set against. */
interface Asked {
  readonly areas: Pick<Areas, "msoa">;
  readonly denominator: Pick<Denominator, "per" | "tier">;
  readonly levels: Readonly<Record<"lsoa" | "msoa", Released>>;
  /** Per 1,000 by neighbourhood, NaN where hidden. */
  readonly rates: { readonly msoa: { readonly rate: Float64Array } };
  readonly told: PeopleTold;
}

/** Headings of the columns of participants in a file. */
export const PEOPLE_KEYS: readonly string[] = ["participants", "reach_neighbourhood"];

/**
 * Participants as columns, after disclosure control: people in the area itself, and reach of its
 * neighbourhood. Where they are made up, the headings and a column of the download say so.
 */
export const peopleColumns = (asked: Asked): readonly AreaColumn[] => {
  const { areas, denominator, levels, rates, told } = asked;
  const { synthetic, control, source, tier } = told;
  const measure = told.programme;
  const who = synthetic ? SYNTHETIC_TITLE : "Participants";
  const denominatorTrust = trustOf(denominator);
  const rateOf = (row: number): number | undefined => {
    const rate = rates.msoa.rate[areas.msoa[row]!]!;
    return Number.isNaN(rate) ? undefined : Number(rate.toFixed(1));
  };
  const figureOf = (row: number): number | undefined => {
    const figure = levels.lsoa.figure[row]!;
    return Number.isNaN(figure) ? undefined : figure;
  };
  const text = (row: number): string => shownAs(levels.lsoa, row);
  const madeUp: readonly ExportedColumn[] = synthetic
    ? [
        {
          key: "participants_data",
          title: "Data",
          description: SYNTHETIC_NOTE,
          unit: "",
          kind: "text",
          tier: "",
          cell: () => SYNTHETIC_TITLE,
        },
      ]
    : [];
  const people = {
    title: who,
    description: `People in the area who take part: ${told.programme}. ${control}`,
  } as const;
  const reach = {
    title: `${synthetic ? "Synthetic reach" : "Reach"} per 1,000`,
    description: `Participants per 1,000 ${denominator.per} in the area’s neighbourhood (MSOA): ${told.programme}. ${control} Empty where hidden.${denominatorTrust}`,
    kind: "number",
  } as const;
  return [
    {
      ...people,
      id: "participants",
      kind: "number",
      value: figureOf,
      text,
      exported: [
        {
          ...people,
          kind: "text",
          key: "participants",
          unit: "",
          measure,
          source,
          tier,
          cell: text,
        },
        ...madeUp,
      ],
    },
    {
      ...reach,
      id: "reach",
      value: rateOf,
      text: (row) => {
        const rate = rateOf(row);
        return rate === undefined ? "hidden" : rate.toFixed(1);
      },
      exported: [
        {
          ...reach,
          key: "reach_neighbourhood",
          unit: "per 1,000",
          measure,
          source,
          tier,
          hidden: true,
          cell: (row) => rateOf(row) ?? null,
        },
        ...madeUp,
      ],
    },
  ];
};
