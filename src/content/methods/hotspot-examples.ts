import { qValues } from "../../analysis/fdr";
import { globalMoran } from "../../analysis/global-moran";
import { requestOf } from "../../analysis/hotspot-request";
import { referenceOf, type HotspotResult } from "../../analysis/hotspots";
import { twoSidedP } from "../../analysis/normal";
import { permutationTails } from "../../analysis/permutation";
import { neighbourCount, neighboursOf, queenOf, type Weights } from "../../analysis/weights";
import { hotspotFiles } from "../../data/hotspot-queries";
import { BOROUGHS } from "../../domain/boroughs";
import { lowerFirst, ordinal, percent, plural, whole } from "../../domain/format";
import type { HotspotInputs } from "../../domain/hotspot-inputs";
import { checkedAt, type HotspotClass, type HotspotStatistic } from "../../domain/hotspot-words";
import { measureOf, releaseShown } from "../../domain/measure-releases";
import { followed, said, sum, type ExampleFrom, type ExampleOf } from "./example";

/** The test of the overall index’s latest release, and what it is worked from. */
const tested = async (from: ExampleFrom, statistic: HotspotStatistic) => {
  const known = await followed(from);
  const measure = measureOf("imd");
  const inputs: HotspotInputs = {
    ...{ measure, release: releaseShown("imd", null), areas: known.areas },
    ...{ statistic, alpha: 0.1, patch: null },
  };
  const files = await hotspotFiles(from.client, measure);
  const request = requestOf(files, inputs);
  const reference = referenceOf(request);
  const mean = sum(reference.values) / reference.values.length;
  const around = [...neighboursOf(reference.weights, known.row)].map((at) => reference.values[at]!);
  const variance =
    sum(reference.values.map((value) => (value - mean) ** 2)) / reference.values.length;
  return {
    ...known,
    ...{ files, inputs, request, reference, mean, variance, around },
    n: reference.values.length,
    own: reference.values[known.row]!,
    result: (): Promise<HotspotResult> => from.permuted(files, inputs, {}),
  };
};

const neighbours: ExampleOf = async (from) => {
  const { areas, files, row, of } = await tested(from, "gi");
  const { weights } = files;
  const links = Array.from({ length: weights.queen.length / 2 }, (_, at) => [
    weights.queen[2 * at]!,
    weights.queen[2 * at + 1]!,
  ]);
  const touching = links.filter((link) => link.includes(row));
  const inside = links.filter((link) => link.every((area) => area < weights.rows));
  const boroughNamed = (name: string) => BOROUGHS.findIndex((borough) => borough.name === name);
  const across = inside.filter((link) => {
    const pair = link.map((area) => areas.borough[area]);
    return pair.includes(boroughNamed("Wirral")) && pair.includes(boroughNamed("Liverpool"));
  });
  return {
    of,
    steps: [
      `${plural(touching.length, "area touches", "areas touch")} it.`,
      `Altogether ${whole(weights.rows)} areas of the region and ${whole(weights.halo.codes.length)} of the ring have ${whole(links.length)} links; ${whole(links.length - weights.rook.length)} of these are at a mere corner.`,
      `Links between Wirral and Liverpool, across the Mersey: ${across.length}.`,
      `Halton’s areas fall into pieces of ${piecesOf(boroughNamed("Halton"), areas.borough, inside).map(whole).join(" and ")}: the Mersey parts them.`,
    ],
    worked: touching.length,
    shown: neighbourCount(queenOf(weights), row),
  };
};

/** Sizes of the pieces a borough falls into by its inner links, largest first. */
const piecesOf = (
  borough: number,
  boroughs: ArrayLike<number>,
  links: readonly (readonly number[])[],
): number[] => {
  const piece = new Map<number, number>();
  for (let row = 0; row < boroughs.length; row++)
    if (boroughs[row] === borough) piece.set(row, row);
  const rootOf = (row: number): number => (piece.get(row) === row ? row : rootOf(piece.get(row)!));
  for (const [from, to] of links) {
    if (piece.has(from!) && piece.has(to!)) piece.set(rootOf(from!), rootOf(to!));
  }
  const sizes = new Map<number, number>();
  for (const row of piece.keys()) sizes.set(rootOf(row), (sizes.get(rootOf(row)) ?? 0) + 1);
  return [...sizes.values()].sort((a, b) => b - a);
};

/** Mean and variance of all but one of n values. */
const withoutOne = (
  own: number,
  { n, mean, variance }: { readonly n: number; readonly mean: number; readonly variance: number },
): readonly [mean: number, variance: number] => {
  const others = (n * mean - own) / (n - 1);
  const squares = (n * (variance + mean * mean) - own * own) / (n - 1);
  return [others, squares - others * others];
};

const gi: ExampleOf = async (from) => {
  const { own, around, mean, variance, n, latest, row, of, result } = await tested(from, "gi");
  const found = await result();
  const k = around.length;
  const [others, othersSpread] = withoutOne(own, { n, mean, variance });
  const excess = sum(around) - k * others;
  const usual = Math.sqrt((othersSpread * k * (n - 1 - k)) / (n - 2));
  return {
    of,
    steps: [
      `Overall index ${latest.year}. Need is 1 − percentile: here ${said(own, 3)}; its ${k} neighbours on average ${said(sum(around) / k, 3)}; all ${whole(n - 1)} other areas on average ${said(others, 3)}.`,
      `The ${k} neighbours together have ${said(sum(around), 3)}; ${k} average areas would have ${said(k * others, 3)}: ${said(excess, 3)} more.`,
      `Such a sum usually varies by ${said(usual, 3)}. ${said(excess, 3)} ÷ ${said(usual, 3)} = ${said(excess / usual)}.`,
      `It is marked ${found.class[row] ?? ""}, with q ${said(found.q[row]!, 5)}.`,
    ],
    worked: excess / usual,
    shown: found.z[row]!,
  };
};

const moran: ExampleOf = async (from) => {
  const { own, around, mean, variance, latest, row, of, result } = await tested(from, "moran");
  const found = await result();
  const lag = sum(around) / around.length - mean;
  const worked = ((own - mean) / variance) * lag;
  return {
    of,
    steps: [
      `Overall index ${latest.year}. The area is ${said(own - mean, 3)} above the average of need, its neighbours ${said(lag, 3)}.`,
      `${said(own - mean, 3)} × ${said(lag, 3)} ÷ ${said(variance, 4)} = ${said(worked)}: ${worked > 0 ? "among its like" : "the odd one out"}.`,
      `It is marked ${found.class[row] ?? ""}.`,
    ],
    worked,
    shown: found.value[row]!,
  };
};

const wholeMap: ExampleOf = async (from) => {
  const { reference, mean, variance, latest, n } = await tested(from, "gi");
  let products = 0;
  let counted = 0;
  for (let area = 0; area < n; area++) {
    const around = [...neighboursOf(reference.weights, area)];
    if (around.length === 0) continue;
    const lag = sum(around.map((at) => reference.values[at]! - mean)) / around.length;
    products += (reference.values[area]! - mean) * lag;
    counted += 1;
  }
  const worked = products / (counted * variance);
  return {
    of: `All areas of the region and its ring, by the overall index of ${latest.year}.`,
    steps: [
      `Each of ${whole(counted)} areas’ distance from the average, times its neighbours’ average distance, comes to ${said(products / counted, 4)} on average.`,
      `The figures vary by ${said(variance, 4)}. ${said(products / counted, 4)} ÷ ${said(variance, 4)} = ${said(worked)}. Chance alone would give about zero.`,
    ],
    worked,
    shown: globalMoran(reference.values, reference.weights).i,
  };
};

const permutation: ExampleOf = async (from) => {
  const { request, reference, latest, row, of, result } = await tested(from, "gi");
  const found = await result();
  const { permutations, atLeast, atMost } = permutationTails(
    reference.values,
    reference.weights,
    request,
  );
  const [high, low] = [atLeast[row]!, atMost[row]!];
  const worked = Math.min(1, (2 * (Math.min(high, low) + 1)) / (permutations + 1));
  return {
    of,
    steps: [
      `Overall index ${latest.year}, reshuffled ${whole(permutations)} times.`,
      `Reshuffled neighbours were as high ${plural(high, "time")}, and as low ${plural(low, "time")}.`,
      `p = 2 × (${whole(Math.min(high, low))} + 1) ÷ ${whole(permutations + 1)} = ${said(worked, 5)}.`,
    ],
    worked,
    shown: found.p[row]!,
  };
};

const fdr: ExampleOf = async (from) => {
  const { latest, row, of, result } = await tested(from, "gi");
  const found = await result();
  const line = [...found.p].filter((p) => !Number.isNaN(p)).sort((a, b) => a - b);
  const p = found.p[row]!;
  const place = line.lastIndexOf(p) + 1;
  let q = 1;
  for (let at = place; at <= line.length; at++) q = Math.min(q, (line[at - 1]! * line.length) / at);
  const alone = line.filter((each) => each <= 0.05).length;
  const marked = [...found.q].filter((each) => each <= 0.05).length;
  return {
    of,
    steps: [
      `Overall index ${latest.year}, Gi*: ${whole(line.length)} tests. This area’s p is ${said(p, 5)}, the ${ordinal(place)} in the line.`,
      `${said(p, 5)} × ${whole(line.length)} ÷ ${whole(place)} = ${said((p * line.length) / place, 5)}; q, the smallest from there on, is ${said(q, 5)}.`,
      `By p alone ${whole(alone)} areas would be within ${percent(5, 0)}; luck alone would give about ${whole(0.05 * line.length)}. By q ${whole(marked)} are.`,
    ],
    worked: q,
    shown: found.q[row]!,
  };
};

/** Marks at 10% if neighbours were drawn from England’s areas, whose percentiles are even from 0 to 1. */
const againstEngland = (
  values: Float64Array,
  weights: Weights,
  rows: number,
): readonly HotspotClass[] => {
  const excess = Array.from({ length: rows }, (_, row) => {
    const around = [...neighboursOf(weights, row)].map((at) => values[at]!);
    return sum(around.map((value) => value - 1 / 2)) / Math.sqrt(around.length / 12);
  });
  const q = qValues(Float64Array.from(excess, twoSidedP));
  return excess.map((z, row) => (q[row]! > 0.1 ? "none" : z > 0 ? "hot" : "cold"));
};

const robustness: ExampleOf = async (from) => {
  const { files, inputs, reference, areas, latest, row, of, result } = await tested(from, "gi");
  const [found, { checks }] = await Promise.all([result(), from.robust(files, inputs, {})]);
  const england = againstEngland(reference.values, reference.weights, areas.count);
  const marked = [...found.class.keys()].filter((at) => found.class[at] !== "none");
  const changed = marked.filter((at) => england[at] !== found.class[at]);
  const here = checkedAt({ checks }, row);
  return {
    of,
    steps: [
      `Overall index ${latest.year}, Gi*, with every mark the map shows (q of at most ${percent(10, 0)}). This area is marked ${found.class[row] ?? ""}.`,
      ...here.map(
        ({ title, isPassed }) => `${isPassed ? "Passed" : "Not passed"}: ${lowerFirst(title)}.`,
      ),
      `One check by hand, against England: neighbours’ percentiles would average ${percent(50, 0)}, each with a variance of 1 ÷ 12. Of ${plural(marked.length, "mark")} ${whole(changed.length)} change.`,
    ],
    worked: changed.length,
    shown: checks.find(({ id }) => id === "england")?.changes ?? NaN,
  };
};

export const HOT_SPOT_EXAMPLES = {
  neighbours,
  gi,
  moran,
  "global-moran": wholeMap,
  permutation,
  fdr,
  robustness,
};
