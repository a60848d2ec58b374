import { directionOf, directionSentence, driftingShare } from "../../domain/direction";
import { hotspotFiles } from "../../data/hotspot-queries";
import { counted, lowerFirst, percent, plural, upperFirst, whole } from "../../domain/format";
import { decilesMoved } from "../../analysis/difference";
import { measureOf } from "../../domain/measure-releases";
import {
  definitionOf,
  persistenceOf,
  TRAJECTORY_WORDS,
  trajectorySentence,
  TRAJECTORIES,
  type DefinitionId,
} from "../../domain/persistence";
import { decileOf, percentileOf } from "../../domain/position";
import { followed, mostPeopled, nameOf, type ExampleOf } from "./example";

/** One of the definitions that a line across England draws. */
const always =
  (id: DefinitionId, most: number): ExampleOf =>
  async (from) => {
    const { areas, releases, row, of } = await followed(from);
    const definition = definitionOf(id);
    const found = persistenceOf(definition, releases);
    const shares = releases.map(({ year, worst, ranked }) => ({
      year,
      share: worst![row]! / ranked!,
    }));
    const times = shares.filter(({ share }) => share <= most).length;
    const residents = found.persistent.reduce(
      (all, one, at) => all + (one === 1 ? areas.residents[at]! : 0),
      0,
    );
    return {
      of,
      steps: [
        ...shares.map(
          ({ year, share }) =>
            `${year}: position in England ${percent(100 * share)}, ${share <= most ? "in" : "out"}.`,
        ),
        "Where several areas made it up, this is the position of the least deprived of them.",
        `In at ${counted(times)} of ${counted(shares.length)} releases${times === shares.length ? ": persistent" : ": not persistent"}.`,
        `In the region ${plural(
          found.persistent.filter((one) => one === 1).length,
          "small area is persistent, home to",
          "small areas are persistent, home to",
        )} ${plural(residents, "resident")}.`,
      ],
      worked: times,
      shown: found.releasesIn[row]!,
    };
  };

const alwaysHot: ExampleOf = async (from) => {
  const { areas, releases, row, of } = await followed(from);
  const measure = measureOf("imd");
  const files = await hotspotFiles(from.client, measure);
  const hot = await from.always(files, { measure, areas }, {});
  const found = persistenceOf(definitionOf("hot-spot-always"), releases, hot);
  const times = hot.filter((one) => one[row] === 1).length;
  return {
    of,
    steps: [
      ...releases.map(
        ({ year }, at) =>
          `${year}: ${plural(hot[at]!.filter((one) => one === 1).length, "hot spot")} in the region; this area ${hot[at]![row] === 1 ? "is one" : "is not one"}.`,
      ),
      `A hot spot at ${counted(times)} of ${counted(hot.length)} releases.`,
      `In the region ${whole(found.persistent.filter((one) => one === 1).length)} areas are hot spots at every release.`,
    ],
    worked: times,
    shown: found.releasesIn[row]!,
  };
};

/** The area with most residents among those that left the most deprived tenth. */
const leaver = async (from: Parameters<ExampleOf>[0]) => {
  const { areas, releases } = await followed(from);
  const found = persistenceOf(definitionOf("always-10"), releases);
  const left = found.trajectory.flatMap((one, row) => (one === "left" ? [row] : []));
  const row = mostPeopled(areas, left);
  return {
    ...{ areas, releases, found, row },
    of: `${nameOf(areas, row)}: of the small areas that were in the most deprived tenth and are not now, the one with most residents.`,
  };
};

const trajectories: ExampleOf = async (from) => {
  const { releases, found, row, of } = await leaver(from);
  const history = found.memberships[row]!;
  const wasIn = history.slice(0, -1).includes(1);
  const isIn = history.at(-1) === 1;
  const totals = TRAJECTORIES.map((word) => ({
    word,
    areas: found.trajectory.filter((one) => one === word).length,
  }));
  return {
    of,
    steps: [
      releases.map(({ year }, at) => `${year} ${history[at] === 1 ? "in" : "out"}`).join(", ") +
        ".",
      trajectorySentence(found.trajectory[row]!, definitionOf("always-10")),
      `Of all ${whole(found.trajectory.length)} areas: ${totals.map(({ word, areas }) => `“${lowerFirst(TRAJECTORY_WORDS[word])}” ${whole(areas)}`).join(", ")}.`,
    ],
    worked: TRAJECTORIES.indexOf(wasIn && !isIn ? "left" : "unknown"),
    shown: TRAJECTORIES.indexOf(found.trajectory[row]!),
  };
};

const direction: ExampleOf = async (from) => {
  const { areas, releases, row, of } = await leaver(from);
  const places = releases.map(({ value, ranked }) => percentileOf(value[row]!, ranked!));
  const years = releases.map(({ year }) => year);
  const found = directionOf(places)!;
  const all = [...areas.codes.keys()].flatMap((each) => {
    const one = directionOf(
      releases.map(({ value, ranked }) => percentileOf(value[each]!, ranked!)),
    );
    return one === null ? [] : [one];
  });
  const oneWay = (least: number) =>
    all.filter(({ up, down }) => Math.max(up, down) >= least).length / all.length;
  const against = [found.steps, found.steps - 1].map(
    (least) =>
      `${counted(least)}${least < found.steps ? " or more" : ""}: by drift alone ${percent(100 * driftingShare(found.steps, least), 0)}, here ${percent(100 * oneWay(least), 0)} of the region’s areas`,
  );
  let up = 0;
  for (let at = 1; at < places.length; at++) if (places[at]! > places[at - 1]!) up += 1;
  return {
    of,
    steps: [
      `Percentiles: ${places.map((place, at) => `${years[at] ?? ""} ${percent(100 * place)}`).join(", ")}.`,
      directionSentence(found, years),
      `Steps one way, of ${counted(found.steps)}. ${against.map(upperFirst).join(". ")}.`,
      "Drift is as likely up as down at each step. Areas of a region also move together, so a larger share proves no trend of any one area.",
    ],
    worked: up,
    shown: found.up,
  };
};

const difference: ExampleOf = async (from) => {
  const { releases, row, of } = await leaver(from);
  const [first, last] = [releases[0]!, releases.at(-1)!];
  const then = decileOf(first.value[row]!, first.ranked!);
  const now = decileOf(last.value[row]!, last.ranked!);
  return {
    of,
    steps: [
      `Tenth ${then} in ${first.year}, tenth ${now} in ${last.year}.`,
      `${now} − ${then} = ${now - then}: ${counted(Math.abs(now - then))} ${Math.abs(now - then) === 1 ? "tenth" : "tenths"} ${now < then ? "more" : "less"} deprived.`,
    ],
    worked: now - then,
    shown: decilesMoved(first, last)[row]!,
  };
};

export const TIME_EXAMPLES = {
  "always-10": always("always-10", 1 / 10),
  "always-20": always("always-20", 1 / 5),
  "deep-rooted": always("deep-rooted", 50 / 1917),
  "hot-spot-always": alwaysHot,
  trajectories,
  direction,
  difference,
};
