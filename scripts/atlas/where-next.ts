import type { SiteStep } from "../../src/analysis/own/choose-sites";
import { coverMost } from "../../src/analysis/own/cover";
import { nearestSites } from "../../src/analysis/own/nearest-sites";
import { AIMS, HOMES_SAID } from "../../src/domain/own-objectives";
import { AVERAGE_SAID, averageWords, choiceWords } from "../../src/domain/own-words";
import { POINTS } from "../../src/domain/points";
import { plural, whole } from "../../src/domain/format";
import { AtlasError } from "./atlas-error";
import { choose } from "./choose";
import type { Asked, Command, Row } from "./command";
import {
  distanceAsked,
  missingAsked,
  nearAsked,
  peopleAsked,
  placesAsked,
  wayAsked,
} from "./own-people";

const CANDIDATES = ["libraries", "stations", "areas"] as const;
const MOST_SITES = 10;

interface Candidate {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
}

const sitesAsked = (typed = "3"): number => {
  const sites = Number(typed);
  if (Number.isInteger(sites) && sites >= 1 && sites <= MOST_SITES) return sites;
  throw new AtlasError(`--sites cannot be "${typed}": a whole number, 1 to ${MOST_SITES}`);
};

const candidatesAsked = (
  { artefacts }: Asked,
  kind: (typeof CANDIDATES)[number],
): readonly Candidate[] => {
  const { names, longitude, latitude } =
    kind === "areas" ? artefacts.names() : artefacts.read(`points/${kind}`, POINTS);
  return names.map((name, at) => ({
    name,
    longitude: longitude[at]!,
    latitude: latitude[at]!,
  }));
};

/** `where-next FILE`: where further sites would reach most people whom no place of FILE reaches. */
export const WHERE_NEXT_COMMAND: Command = {
  name: "where-next",
  sentence:
    "Where further sites would reach most people your places do not reach yet, or be nearest on average.",
  usage: `where-next FILE --sites 3 --distance 800 --objective ${AIMS.map(({ id }) => id).join("|")} --candidates ${CANDIDATES.join("|")} [--by street|line] [--participants FILE [--programme NAME] [--dates day-first|month-first]]`,
  options: {
    sites: { type: "string" },
    distance: { type: "string" },
    objective: { type: "string" },
    candidates: { type: "string" },
    by: { type: "string" },
    participants: { type: "string" },
    programme: { type: "string" },
    dates: { type: "string" },
  },
  takes: 1,
  keys: [
    ...["step", "place", "latitude", "longitude", "gained", "covered", "share"],
    ...["instead", "instead_loses", "average_metres"],
  ],
  run: async (asked) => {
    const { options, say } = asked;
    const sites = sitesAsked(options.sites);
    const metres = distanceAsked(options.distance);
    const way = wayAsked(asked);
    const { way: aim, group } = AIMS.find(
      ({ id }) =>
        id ===
        choose(
          "objective",
          options.objective,
          AIMS.map((one) => one.id),
          "persistent-residents",
        ),
    )!;
    const kind = choose("candidates", options.candidates, CANDIDATES, "libraries");
    const known = peopleAsked(asked);
    const { places, shapes } = await placesAsked(asked, known);
    if (shapes.length > 0) say("Shapes are left out: sites are chosen around places alone.");
    const { homes, groups } = known;
    const candidates = candidatesAsked(asked, kind);
    const people =
      group.id === "missing-participants" ? await missingAsked(asked, known) : groups[group.id];
    const rowOf = ({ candidate, instead }: SiteStep, at: number) => {
      const { name, latitude, longitude } = candidates[candidate]!;
      return {
        ...{ step: at + 1, place: name, latitude, longitude },
        instead: instead === undefined ? null : candidates[instead.candidate]!.name,
        instead_loses: instead === undefined ? null : Math.round(instead.loss),
      };
    };
    if (aim === "near") {
      if (way.way === "street")
        throw new AtlasError("--by street is for reach; an average distance is in a straight line");
      const found = nearestSites(homes, people, { places, candidates, sites });
      const last = found.steps.at(-1)?.average ?? null;
      say(`${averageWords(group.many, found.before, last)} ${AVERAGE_SAID} ${group.says}`);
      sayOfAll(say, aim, found.isBest);
      return found.steps.map((step, at): Row => ({
        ...rowOf(step, at),
        ...{ gained: Math.round(step.gained), covered: null, share: null },
        average_metres: Math.round(step.average),
      }));
    }
    const near = nearAsked(asked, homes, places);
    const covered = new Set(places.flatMap((place) => [...near(place, metres)]));
    const { steps, before, isBest } = coverMost({
      candidates: candidates.map((place) => near(place, metres)),
      people,
      covered: Uint32Array.from(covered),
      sites,
    });
    const total = people.reduce((sum, one) => sum + one, 0);
    say(
      `${whole(before)} of ${whole(total)} ${group.many} live within ${metres} m of ${plural(places.length, "place")} already, ${way.said} (${homes.count} postcodes). ${group.says}`,
    );
    if (steps.length < sites) say("No other site would reach anyone new.");
    sayOfAll(say, aim, isBest);
    return steps.map((step, at): Row => ({
      ...rowOf(step, at),
      gained: Math.round(step.gained),
      covered: Math.round(step.covered),
      share: Math.round((1e4 * step.covered) / total) / 1e4,
      average_metres: null,
    }));
  },
};

const sayOfAll = (say: Asked["say"], aim: "most" | "near", isBest: boolean): void => {
  say(HOMES_SAID);
  say(choiceWords(aim, isBest));
  say("This leaves out bus routes, rents, rooms to let and trust.");
};
