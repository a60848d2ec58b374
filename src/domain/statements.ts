import type { Range, Released, Shown } from "./disclosure";
import type { ReleasedHouseholds } from "./households";
import type { ReleasedStarters } from "./series";

/**
 * What a reader may conclude from all that is released of one programme, as linear statements over the
 * counts nobody is told: low ≤ Σ times × cell ≤ high. Everything else on screen (rates, intervals, funnel
 * limits, hexagons, heat, missing people, the order of lists, axes, legends) is reckoned from these
 * figures and the public numbers of residents, so it adds no statement.
 */
export interface Statement extends Range {
  readonly terms: readonly (readonly [cell: string, times: number])[];
}

/** Figures of one programme that are released together. */
export interface ReleasedTogether {
  /** Smallest areas first. */
  readonly levels: readonly Released[];
  readonly parentsOf: readonly { readonly parentOf: ArrayLike<number> }[];
  readonly households: readonly {
    /** Positions in the last level but one. */
    readonly boroughs: readonly number[];
    readonly released: ReleasedHouseholds;
  }[];
  readonly starters: ReleasedStarters | undefined;
}

const cellOf = (kind: string, ...at: readonly number[]) => [`${kind} ${at.join(".")}`, 1] as const;

const inRange = ({ low, high }: Range | Shown, terms: Statement["terms"]): Statement => ({
  terms,
  low,
  high,
});

const ofAreas = ({ levels, parentsOf }: ReleasedTogether): readonly Statement[] => {
  const areas = Array.from(levels[0]!.low, (_, i) => i);
  let placeOf = areas;
  return levels.flatMap(({ low, high }, k) => {
    const above = parentsOf[k - 1];
    if (above !== undefined) placeOf = placeOf.map((place) => above.parentOf[place]!);
    const within = Array.from(low, (): number[] => []);
    placeOf.forEach((place, area) => within[place]!.push(area));
    return within.map((inside, i) =>
      inRange(
        { low: low[i]!, high: high[i]! },
        inside.map((area) => cellOf("area", area)),
      ),
    );
  });
};

const ofHouseholds = ({
  levels,
  parentsOf,
  households,
}: ReleasedTogether): readonly Statement[] => {
  const boroughs = parentsOf
    .slice(0, -1)
    .reduce(
      (places, { parentOf }) => places.map((place) => parentOf[place]!),
      [...levels[0]!.low.keys()],
    );
  return households.flatMap(({ boroughs: inside, released }, place) => {
    const [without, members, several, ones] = ["without", "members", "several", "ones"].map(
      (kind) => cellOf(kind, place),
    ) as [Term, Term, Term, Term];
    const people = boroughs.flatMap((borough, area) =>
      inside.includes(borough) ? [[`area ${area}`, -1] as const] : [],
    );
    const none = { low: 0, high: Infinity };
    return [
      { terms: [without, members, ...people], low: 0, high: 0 },
      inRange(released.without, [without]),
      inRange(released.members, [members]),
      inRange(released.several ?? none, [several]),
      inRange(released.ones ?? none, [ones]),
      inRange(none, [members, [ones[0], -1], [several[0], -2]]),
    ];
  });
};

type Term = Statement["terms"][number];

const ofStarters = ({ levels, starters }: ReleasedTogether): readonly Statement[] => {
  if (starters === undefined) return [];
  const { years, quarters } = starters;
  const at = (of: Released, i: number) => ({ low: of.low[i]!, high: of.high[i]! });
  const all = Array.from(years.low, (_, year) => cellOf("year", year));
  const people = Array.from(levels[0]!.low, (_, area) => [`area ${area}`, -1] as const);
  return [
    { terms: [...all, ...people], low: 0, high: 0 },
    ...all.map((cell, year) => inRange(at(years, year), [cell])),
    ...quarters.flatMap((four, year) => {
      if (four === undefined) return [];
      const cells = [0, 1, 2, 3].map((q) => cellOf("quarter", year, q));
      return [
        { terms: [...cells, [`year ${year}`, -1] as const], low: 0, high: 0 },
        ...cells.map((cell, q) => inRange(at(four, q), [cell])),
      ];
    }),
  ];
};

/** Every statement that a reader can make about the programme from all that is shown of it. */
export const statementsOf = (released: ReleasedTogether): readonly Statement[] => [
  ...ofAreas(released),
  ...ofHouseholds(released),
  ...ofStarters(released),
];
