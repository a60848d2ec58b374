import { factsQuery } from "../../data/fact-queries";
import { inWorkBoroughsQuery, inWorkModelQuery } from "../../data/in-work-queries";
import { BOROUGHS } from "../../domain/boroughs";
import { IN_WORK_BANDS } from "../../domain/in-work";
import { shownForBoroughs } from "../../domain/in-work-shown";
import { BOROUGH_IN_WORK_MEASURES } from "../../domain/in-work-measures";
import { percent, plural, whole } from "../../domain/format";
import type { Values } from "../../domain/areas";
import { VERDICTS } from "../../domain/claims";
import { followed, said, sum, type ExampleOf } from "./example";

const surveys: ExampleOf = async (from) => {
  const { areas, row } = await followed(from);
  const file = await from.client.query(inWorkBoroughsQuery);
  const measure = BOROUGH_IN_WORK_MEASURES.find(({ id }) => id === "jobs-below-living-wage")!;
  const shown = shownForBoroughs(measure.id, measure.years.at(-1)!, file, areas);
  const at = areas.borough[row]!;
  const [estimate, low, high] = [
    shown.value[at]!,
    shown.interval?.low[at] ?? NaN,
    shown.interval?.high[at] ?? NaN,
  ];
  const { places, groups } = file.lowPay;
  const place = places.findIndex(({ code }) => code === BOROUGHS[at]!.code);
  const variation = groups.find(({ group }) => group === "All")?.shareCv[place] ?? NaN;
  const half = (1.96 * variation * estimate) / 100;
  return {
    of: `${BOROUGHS[at]!.name}: ${measure.title}.`,
    steps: [
      `The estimate is ${percent(estimate)}, and it would vary by ${percent(variation)} of the estimate from sample to sample.`,
      `1.96 × ${said(variation, 1)} ÷ 100 × ${said(estimate, 1)} = ${said(half, 1)}: the margin of error.`,
      `Interval: ${percent(low)} to ${percent(high)}.`,
    ],
    worked: estimate + half,
    shown: high,
    within: 0.051,
  };
};

const model: ExampleOf = async (from) => {
  const { areas, row, of } = await followed(from);
  const file = await from.client.query(inWorkModelQuery);
  const { method } = file;
  const people = file.children[row]! + file.adults[row]!;
  const rate = (100 * people) / areas.residents[row]!;
  const at = areas.borough[row]!;
  const boroughSum = sum(file.people.filter((_, each) => areas.borough[each] === at));
  return {
    of,
    steps: [
      `${file.label}.`,
      `Slope β ${said(method.slope)} (standard error ${said(method.slopeStandardError)}), from ${whole(method.districts)} districts of England. Adults’ slope ${said(method.adultSlope)}, drawn between β and 0.`,
      `k, the share of people out of work who are income-deprived: ${said(method.outOfWorkShare)}, drawn between ${said(method.outOfWorkShareRange[0])} and ${said(method.outOfWorkShareRange[1])}. An area may differ from others like it by ${said(method.areaEffect)} in log odds. ${whole(method.draws)} draws. ${plural(method.suppressed, "hidden count", "hidden counts")} filled with ${said(method.suppressedAs, 1)}.`,
      `Here: about ${whole(file.children[row]!)} children and ${whole(file.adults[row]!)} adults, together ${said(people, 1)} people; range under the assumptions ${whole(file.low[row]!)} to ${whole(file.high[row]!)}.`,
      `100 × ${said(people, 1)} ÷ ${whole(areas.residents[row]!)} residents = ${percent(rate)}: the band “${IN_WORK_BANDS[file.band[row]!] ?? ""}” of ${IN_WORK_BANDS.length}. In ${whole(file.bands.uncertain)} of ${whole(file.rows)} areas the range reaches into another band.`,
      `The small areas of ${BOROUGHS[at]!.name} add up to ${whole(boroughSum)}, as they were made to.`,
      `Rank correlation with the rank of income deprivation ${said(file.incomeRankCorrelation, 3)}: near −1, because rank 1 is the most deprived. Half the range is typically ${percent(100 * file.typicalUncertainty, 0)} of the figure.`,
      ...file.caveats,
    ],
    worked: rate,
    shown: file.rate[row]!,
    within: 0.051,
  };
};

const claims: ExampleOf = async ({ client }) => {
  const facts = await client.query(factsQuery(client));
  const [first] = facts.claims;
  const [earliest, latest] = [facts.releases[0]!, facts.releases.at(-1)!];
  const isIn = ({ value, worst, ranked }: Values, row: number) =>
    10 * (worst ?? value)[row]! <= ranked!;
  const then = [...earliest.value.keys()].filter((row) => isIn(earliest, row));
  const still = then.filter((row) => isIn(latest, row));
  const tally = VERDICTS.map((verdict) => ({
    verdict,
    claims: facts.claims.filter((claim) => claim.verdict === verdict).length,
  }));
  return {
    of: `“${first?.claim ?? ""}”, the first of the list: ${first?.source.publisher ?? ""}.`,
    steps: [
      ...(first?.sentences ?? []),
      `Verdict: ${first?.verdict ?? ""}.`,
      `Of the ${whole(then.length)} small areas in England’s most deprived tenth in ${earliest.year}, ${whole(still.length)} were there in ${latest.year}: ${percent((100 * still.length) / then.length)}. The claim that most still are is checked with this.`,
      `Of ${whole(facts.claims.length)} claims: ${tally.map((each) => `“${each.verdict}” ${whole(each.claims)}`).join(", ")}.`,
    ],
    // The claim that the ranks alone decide, counted anew.
    worked: (100 * still.length) / then.length,
    shown: facts.figures["still-most-deprived-share"]!.value as number,
  };
};

export const WORK_EXAMPLES = { surveys, "in-work-model": model, claims };
