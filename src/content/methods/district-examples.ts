import { similarDistricts, profileDomains } from "../../analysis/similar-districts";
import { englandSummaryQuery, releaseTableQuery } from "../../data/compare-queries";
import { BOROUGHS } from "../../domain/boroughs";
import { counted, ordinal, percent, plural, whole } from "../../domain/format";
import { percentileOf } from "../../domain/position";
import { spreadOf } from "../../domain/spread";
import { SUMMARY_MEASURES, type SummaryId } from "../../domain/summary";
import { followed, said, sum, type ExampleFrom, type ExampleOf } from "./example";

/** The last release whose residents are published by small area: summaries are worked out from them. */
const YEAR = 2019;

/** The borough of the area that examples follow, its small areas at that release, and what is shown of it. */
const borough = async (from: ExampleFrom) => {
  const { areas, row } = await followed(from);
  const at = areas.borough[row]!;
  const { name, code } = BOROUGHS[at]!;
  const [table, england] = await Promise.all([
    from.client.query(releaseTableQuery(YEAR)),
    from.client.query(englandSummaryQuery),
  ]);
  const lsoas = [...table.codes.keys()].filter((each) => table.borough[each] === at);
  const column = (id: string) => lsoas.map((each) => table.columns[id]?.[each] ?? NaN);
  const release = england.releases.find(({ year }) => year === YEAR)!;
  const district = release.codes.indexOf(code);
  const columnOf = (id: SummaryId) => release.measures["imd"]?.[id] ?? release.scales[id];
  return {
    ...{ name, release, district, columnOf },
    of: `${name}, the borough of the area that examples follow, at the release of ${YEAR}: ${plural(lsoas.length, "small area")}.`,
    rank: column("imd_rank"),
    score: column("imd_score"),
    residents: column("pop_total"),
    income: column("income_numerator"),
    employment: column("employment_numerator"),
    ranked: sum(release.lsoas),
    shown: (id: SummaryId) => columnOf(id)?.values[district] ?? NaN,
  };
};
type Known = Awaited<ReturnType<typeof borough>>;

/** Half of the last decimal printed. */
const rounding = (id: SummaryId): number =>
  0.51 * 10 ** -SUMMARY_MEASURES.find((summary) => summary.id === id)!.decimals;

const example =
  (
    id: SummaryId,
    work: (known: Known) => { worked: number; steps: readonly string[] },
  ): ExampleOf =>
  async (from) => {
    const known = await borough(from);
    return { of: known.of, ...work(known), shown: known.shown(id), within: rounding(id) };
  };

const weighted = (values: readonly number[], weights: readonly number[]): number =>
  sum(values.map((value, at) => value * weights[at]!)) / sum(weights);

const averageRank = example("average_rank", ({ rank, residents, ranked }) => {
  const worked = weighted(
    rank.map((each) => ranked + 1 - each),
    residents,
  );
  return {
    worked,
    steps: [
      `The first of them ranks ${whole(rank[0]!)}: reversed, ${whole(ranked)} + 1 − ${whole(rank[0]!)} = ${whole(ranked + 1 - rank[0]!)}, with ${whole(residents[0]!)} residents.`,
      `Averaged so over all ${whole(sum(residents))} residents: ${said(worked)}.`,
    ],
  };
});

const averageScore = example("average_score", ({ score, residents }) => {
  const worked = weighted(score, residents);
  return {
    worked,
    steps: [`Scores averaged over ${whole(sum(residents))} residents: ${said(worked, 3)}.`],
  };
});

const proportion = example("proportion_most_deprived_10", ({ rank, ranked }) => {
  const inside = rank.filter((each) => each <= ranked / 10).length;
  return {
    worked: inside / rank.length,
    steps: [
      `A tenth of ${whole(ranked)} is ${said(ranked / 10, 1)}. ${plural(inside, "area ranks", "areas rank")} within it.`,
      `${inside} ÷ ${rank.length} = ${percent((100 * inside) / rank.length)}.`,
    ],
  };
});

const extent = example("extent", ({ rank, residents, ranked }) => {
  const weightOf = (each: number) => {
    const percentile = Math.ceil((100 * each) / ranked);
    if (percentile <= 10) return 1;
    return percentile <= 30 ? 0.95 - ((percentile - 11) * 0.9) / 19 : 0;
  };
  const full = sum(residents.filter((_, at) => weightOf(rank[at]!) === 1));
  const part = sum(
    residents.map((people, at) => (weightOf(rank[at]!) < 1 ? people * weightOf(rank[at]!) : 0)),
  );
  return {
    worked: (full + part) / sum(residents),
    steps: [
      `${whole(full)} residents of areas in the most deprived tenth count in full.`,
      `Those up to the 30th percentile count as ${whole(part)}.`,
      `(${whole(full)} + ${whole(part)}) ÷ ${whole(sum(residents))} = ${percent((100 * (full + part)) / sum(residents))}.`,
    ],
  };
});

const localConcentration = example("local_concentration", ({ rank, residents, ranked }) => {
  const target = sum(residents) / 10;
  let [left, total, taken] = [target, 0, 0];
  for (const at of [...rank.keys()].sort((a, b) => rank[a]! - rank[b]!)) {
    if (left <= 0) break;
    const people = Math.min(left, residents[at]!);
    total += people * (ranked + 1 - rank[at]!);
    left -= people;
    taken += 1;
  }
  return {
    worked: total / target,
    steps: [
      `A tenth of ${whole(sum(residents))} residents is ${whole(target)}. The ${taken} most deprived areas hold them, the last in part.`,
      `Their ranks, reversed, average ${said(total / target)}.`,
    ],
  };
});

const scale = (id: "income_scale" | "employment_scale", of: "income" | "employment") =>
  example(id, (known) => {
    const people = known[of].filter((count) => !Number.isNaN(count));
    const hidden = known[of].length - people.length;
    return {
      worked: sum(people),
      steps: [
        `${whole(people.length)} areas’ counts add up to ${whole(sum(people))}.${hidden === 0 ? "" : ` ${plural(hidden, "count is", "counts are")} hidden by the publisher.`}`,
      ],
    };
  });

const ranks: ExampleOf = async (from) => {
  const { name, of, columnOf, district, shown } = await borough(from);
  const values = columnOf("average_rank")!.values;
  const own = shown("average_rank");
  const above = values.filter((value) => value !== null && value > own).length;
  return {
    of,
    steps: [
      `${name}’s average rank is ${said(own)}, reversed so that larger is more deprived. ${plural(above, "district has", "districts have")} a larger one.`,
      `${above} + 1: ${ordinal(above + 1)} of ${whole(values.filter((value) => value !== null).length)}.`,
    ],
    worked: above + 1,
    shown: columnOf("average_rank")!.ranks[district]!,
  };
};

const spread: ExampleOf = async (from) => {
  const { areas, latest, row } = await followed(from);
  const places = [...areas.borough.keys()]
    .filter((each) => areas.borough[each] === areas.borough[row])
    .map((each) => percentileOf(latest.value[each]!, latest.ranked!))
    .sort((a, b) => a - b);
  const middle = (places.length - 1) / 2;
  const median = (places[Math.floor(middle)]! + places[Math.ceil(middle)]!) / 2;
  const found = spreadOf(places)!;
  return {
    of: `${BOROUGHS[areas.borough[row]!]!.name}, by the overall index of ${latest.year}.`,
    steps: [
      `${plural(places.length, "small area")} in order. The middle of the line is at ${percent(100 * median)}.`,
      `A tenth of them are at ${percent(100 * found.tenth)} or lower, nine tenths at ${percent(100 * found.ninetieth)} or lower.`,
    ],
    worked: median,
    shown: found.median,
  };
};

const similar: ExampleOf = async (from) => {
  const { areas, row } = await followed(from);
  const { code, name } = BOROUGHS[areas.borough[row]!]!;
  const england = (await from.client.query(englandSummaryQuery)).releases.at(-1)!;
  const [nearest] = similarDistricts(england, code, 1);
  const domains = profileDomains(england);
  const [own, other] = [code, nearest?.code ?? ""].map((each) => england.codes.indexOf(each));
  const apart = domains.map((id) => {
    const values = england.measures[id]!["average_rank"]!.values;
    return values[own!]! - values[other!]!;
  });
  const worked = Math.sqrt(sum(apart.map((each) => each ** 2)) / apart.length);
  return {
    of: `${name}, at the release of ${england.year}.`,
    steps: [
      `The nearest district is ${nearest?.name ?? ""}. Over ${counted(apart.length)} kinds of deprivation their average ranks differ by ${apart.map((each) => whole(Math.abs(each))).join(", ")}.`,
      `Squared, averaged and rooted: ${whole(worked)} ranks.`,
    ],
    worked,
    shown: nearest?.distance ?? NaN,
  };
};

export const DISTRICT_EXAMPLES = {
  average_rank: averageRank,
  average_score: averageScore,
  proportion_most_deprived_10: proportion,
  extent,
  local_concentration: localConcentration,
  income_scale: scale("income_scale", "income"),
  employment_scale: scale("employment_scale", "employment"),
  ranks,
  spread,
  similar,
};
