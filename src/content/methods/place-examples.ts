import { distance } from "@turf/turf";
import { movedOn } from "../../analysis/moved-on";
import { homesOf, peopleAt } from "../../analysis/own/homes";
import { nearby as homesNear } from "../../analysis/own/straight-line";
import { whoWithin } from "../../analysis/own/who-within";
import { neighboursOf, queenOf } from "../../analysis/weights";
import { englandPositionsQuery } from "../../data/compare-queries";
import { weightsQuery } from "../../data/halo-queries";
import {
  measureQuery,
  namesQuery,
  nearQuery,
  pointsQuery,
  postcodesQuery,
} from "../../data/queries";
import { BOROUGHS } from "../../domain/boroughs";
import { percent, plural, whole } from "../../domain/format";
import { combine } from "../../domain/patch/combine";
import { percentileOf } from "../../domain/position";
import { NOT_LIVE } from "../../domain/postcode-columns";
import { thirdEnds } from "../../domain/third-ends";
import { madeUp } from "./made-up-programme";
import { followed, historyOf, said, sum, type ExampleOf } from "./example";

const patches: ExampleOf = async (from) => {
  const { areas, latest, row, of } = await followed(from);
  const weights = queenOf(await from.client.query(weightsQuery));
  const rows = [row, ...[...neighboursOf(weights, row)].filter((area) => area < areas.count)];
  const residents = sum(rows.map((each) => areas.residents[each]!));
  const worked =
    sum(
      rows.map(
        (each) => areas.residents[each]! * percentileOf(latest.value[each]!, latest.ranked!),
      ),
    ) / residents;
  const found = combine(rows, latest, areas);
  const income = historyOf(await from.client.query(measureQuery("income")), "income", areas);
  const isIn = (rank: number, ranked = NaN) => 10 * rank <= ranked;
  const otherwise = income.map(({ year, value, worst, ranked }) => ({
    year,
    count: [...value.keys()].filter(
      (each) => isIn(value[each]!, ranked) !== isIn((worst ?? value)[each]!, ranked),
    ).length,
  }));
  return {
    of: `${of} Here with the areas that touch it.`,
    steps: [
      `${plural(rows.length, "area")} with ${whole(residents)} residents, overall index ${latest.year}.`,
      `Their percentiles, weighted by residents, average ${percent(100 * worked)}.`,
      found.kind === "position"
        ? `${whole(found.most10)} of them are in the most deprived tenth of England.`
        : "",
      `The two rules for changed boundaries seldom differ. For income, areas of the region that count by the average and not by the stricter rule: ${otherwise.map(({ year, count }) => `${count} in ${year}`).join(", ")}.`,
    ].filter((step) => step !== ""),
    worked,
    shown: found.kind === "position" ? found.percentile : NaN,
  };
};

const moved: ExampleOf = async (from) => {
  const COUNT = 100;
  const { areas, row, of } = await followed(from);
  const england = await from.client.query(englandPositionsQuery);
  const home = BOROUGHS.map(({ code }) => code);
  const found = movedOn({
    ...{ england, home, further: [], count: COUNT, threshold: 0.1, among: "england" },
    members: [{ code: areas.codes[row]!, residents: areas.residents[row]! }],
  });
  const [first, last] = [england.releases[0]!, england.releases.at(-1)!];
  const own = england.codes.indexOf(areas.codes[row]!);
  const then = first.rank[own]!;
  const placeOf = (each: number) => percentileOf(first.rank[each]!, first.areas);
  const away = (each: number) => Math.abs(placeOf(each) - placeOf(own));
  const like = [...england.codes.keys()]
    .filter(
      (each) =>
        first.rank[each] !== 0 &&
        last.rank[each] !== 0 &&
        !home.includes(england.districts[england.district[each]!]!.code),
    )
    .sort((a, b) => away(a) - away(b) || a - b)
    .slice(0, COUNT);
  const isIn = (each: number, at: typeof first) => at.rank[each]! <= at.areas / 10;
  const left = like.filter((each) => isIn(each, first) && !isIn(each, last)).length;
  return {
    of,
    steps: [
      `In ${first.year} it ranked ${whole(then)} of ${whole(first.areas)}. The ${COUNT} areas elsewhere that were nearest ranked ${whole(Math.min(...like.map((each) => first.rank[each]!)))} to ${whole(Math.max(...like.map((each) => first.rank[each]!)))}.`,
      `${whole(found.began)} of them were in the most deprived tenth; by ${last.year} ${whole(left)} had left it.`,
      `By England’s own record about ${said(found.expected.left, 1)} of ${found.began} such areas would have left, between ${said(found.expected.low, 1)} and ${said(found.expected.high, 1)}.`,
    ],
    worked: left,
    shown: found.left,
  };
};

const needAndReach: ExampleOf = async (from) => {
  const { figures, note } = await madeUp(from);
  const rates = [...figures.rates.msoa.rate]
    .filter((rate) => !Number.isNaN(rate))
    .sort((a, b) => a - b);
  const third = rates[Math.ceil(rates.length / 3) - 1]!;
  return {
    of: note,
    steps: [
      `${plural(rates.length, "neighbourhood has", "neighbourhoods have")} a rate that may be shown. A third of them is ${said(rates.length / 3, 1)}.`,
      `The lowest third of reach ends at ${said(third, 1)} per 1,000.`,
    ],
    worked: third,
    shown: thirdEnds(figures.rates.msoa.rate)[0],
  };
};

const nearby: ExampleOf = async (from) => {
  const { row, of } = await followed(from);
  const [postcodes, libraries, near] = await Promise.all([
    from.client.query(postcodesQuery),
    from.client.query(pointsQuery("libraries")),
    from.client.query(nearQuery),
  ]);
  const all = [...postcodes.row.keys()].filter((at) => postcodes.row[at] === row);
  const homes = all.filter((at) => postcodes.standing[at] !== NOT_LIVE);
  const distances = homes
    .map((at) => {
      const home = [postcodes.longitude[at]!, postcodes.latitude[at]!];
      return Math.min(
        ...libraries.names.map((_, each) =>
          distance(home, [libraries.longitude[each]!, libraries.latitude[each]!], {
            units: "meters",
          }),
        ),
      );
    })
    .sort((a, b) => a - b);
  const worked = distances[Math.floor((distances.length - 1) / 2)]!;
  return {
    of,
    steps: [
      `${whole(homes.length)} of its ${plural(all.length, "postcode")} ${homes.length === 1 ? "was" : "were"} in use in October 2025. The nearest library is between ${whole(distances[0]!)} and ${whole(distances.at(-1)!)} metres from each.`,
      `The middle one of these distances is ${whole(worked)} metres, shown as ${whole(10 * Math.round(worked / 10))}.`,
    ],
    worked,
    shown: near.nearest.libraries!.metres[row]!,
    // Shown to 10 metres; postcodes are kept to about 10.
    within: 20,
  };
};

const OWN_METRES = 800;

const ownPlaces: ExampleOf = async ({ client }) => {
  const [areas, columns, libraries] = await Promise.all([
    client.query(namesQuery),
    client.query(postcodesQuery),
    client.query(pointsQuery("libraries")),
  ]);
  const [name, longitude, latitude] = [
    libraries.names[0]!,
    libraries.longitude[0]!,
    libraries.latitude[0]!,
  ];
  const homes = homesOf(columns, areas.count);
  const near = [...homes.row.keys()].filter(
    (at) =>
      distance([homes.longitude[at]!, homes.latitude[at]!], [longitude, latitude], {
        units: "meters",
      }) <= OWN_METRES,
  );
  const byArea = tallied(near, (at) => homes.row[at]!);
  const worked = [...byArea].reduce(
    (sum, [row, count]) => sum + (areas.residents[row]! * count) / homes.inRow[row]!,
    0,
  );
  const found = homesNear(homes.longitude, homes.latitude)({ longitude, latitude }, OWN_METRES);
  const residents = peopleAt(homes, areas.residents);
  return {
    of: `${name}, the first library in the list`,
    steps: [
      `${plural(near.length, "postcode in use lies", "postcodes in use lie")} within ${OWN_METRES} metres of it, in ${plural(byArea.size, "area")}.`,
      `Each area adds its residents times the share of its postcodes that lie within: ${whole(worked)} together.`,
    ],
    worked,
    shown: whoWithin(homes, [found], { residents }).all.people.residents,
    within: 1e-6,
  };
};

/** How often each number comes up. */
const tallied = (list: readonly number[], of: (one: number) => number): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const one of list) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
  return counts;
};

export const PLACE_EXAMPLES = {
  patches,
  "moved-on": moved,
  nearby,
  "own-places": ownPlaces,
  "need-and-reach": needAndReach,
};
