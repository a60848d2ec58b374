import { measureQuery } from "../../data/queries";
import { valuesOf } from "../../domain/assemble";
import { percent, plural, whole } from "../../domain/format";
import { measureOf, releaseShown } from "../../domain/measure-releases";
import { MEASURES } from "../../domain/measures";
import { combine } from "../../domain/patch/combine";
import { peopleElsewhere, peopleElsewhereSentence } from "../../domain/people-elsewhere";
import { lowestTier, TIERS } from "../../domain/tiers";
import { followed, sum, type ExampleOf } from "./example";

const peopleAndPlaces: ExampleOf = async (from) => {
  const { areas, latest } = await followed(from);
  const id = "income-deprived";
  const deprived = valuesOf(
    await from.client.query(measureQuery(id)),
    measureOf(id),
    releaseShown(id, latest.year),
    areas.carried,
  );
  const known = [...deprived.value.keys()].filter((row) => !Number.isNaN(deprived.value[row]!));
  const all = sum(known.map((row) => deprived.value[row]!));
  const inside = sum(
    known
      .filter((row) => latest.value[row]! <= latest.ranked! / 10)
      .map((row) => deprived.value[row]!),
  );
  const found = peopleElsewhere(latest, deprived);
  return {
    of: `All small areas of the region, ${latest.year}.`,
    steps: [
      `${whole(all)} people are income-deprived; ${whole(inside)} of them live in England’s most deprived tenth.`,
      peopleElsewhereSentence(found),
    ],
    worked: (all - inside) / all,
    shown: found.share,
  };
};

const scale: ExampleOf = async (from) => {
  const { areas, latest } = await followed(from);
  const rows = areas.msoas.map((_, msoa) =>
    [...areas.codes.keys()].filter((row) => areas.msoa[row] === msoa),
  );
  const means = rows.map((each) => {
    const found = combine(each, latest, areas);
    return found.kind === "position" ? found.percentile : NaN;
  });
  const inLsoas = [...areas.codes.keys()].filter(
    (row) => latest.value[row]! <= latest.ranked! / 10,
  );
  const inMsoas = means.flatMap((mean, msoa) => (mean <= 0.1 ? [msoa] : []));
  const residentsOf = (each: readonly number[]) => sum(each.map((row) => areas.residents[row]!));
  const all = residentsOf([...areas.codes.keys()]);
  const inside = new Set(inMsoas.flatMap((msoa) => rows[msoa]!));
  const hidden = inLsoas.filter((row) => !inside.has(row));
  const first = rows[0]!;
  const weighted =
    sum(first.map((row) => (areas.residents[row]! * (latest.value[row]! - 0.5)) / latest.ranked!)) /
    residentsOf(first);
  return {
    of: `All of the region, overall index ${latest.year}.`,
    steps: [
      `As small areas: ${whole(inLsoas.length)} of ${whole(areas.count)} are in the most deprived tenth, with ${percent((100 * residentsOf(inLsoas)) / all)} of residents.`,
      `As neighbourhoods: ${whole(inMsoas.length)} of ${whole(rows.length)} have an average position in that tenth, with ${percent((100 * residentsOf([...inside])) / all)} of residents.`,
      `${plural(hidden.length, "small area", "small areas")} in the most deprived tenth, home to ${whole(residentsOf(hidden))} residents, ${hidden.length === 1 ? "lies" : "lie"} in neighbourhoods that are not. A map of neighbourhoods would not show them.`,
    ],
    worked: weighted,
    shown: means[0]!,
  };
};

const tiers: ExampleOf = () => {
  const words = TIERS.map(({ tier }) => tier);
  const used = MEASURES.map(({ tier }) => tier);
  return Promise.resolve({
    of: "The measures of small areas.",
    steps: TIERS.map(
      ({ tier, sentence }) =>
        `${tier}, ${plural(used.filter((each) => each === tier).length, "measure")}: ${sentence}`,
    ),
    worked: Math.max(...used.map((tier) => words.indexOf(tier))),
    shown: words.indexOf(lowestTier(used[0]!, ...used.slice(1))),
  });
};

export const CAUTION_EXAMPLES = { "people-and-places": peopleAndPlaces, scale, tiers };
