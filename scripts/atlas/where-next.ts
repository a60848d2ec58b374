import { coverMost } from "../../src/analysis/own/cover";
import { HOMES_SAID, OBJECTIVES } from "../../src/domain/own-objectives";
import { POINTS } from "../../src/domain/points";
import { plural, whole } from "../../src/domain/format";
import { AtlasError } from "./atlas-error";
import { choose } from "./choose";
import type { Asked, Command, Row } from "./command";
import { distanceAsked, nearAsked, peopleAsked, placesAsked, wayAsked } from "./own-people";

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
  sentence: "Where further sites would reach most people your places do not reach yet.",
  usage: `where-next FILE --sites 3 --distance 800 --objective ${OBJECTIVES.map(({ id }) => id).join("|")} --candidates ${CANDIDATES.join("|")} [--by street|line]`,
  options: {
    sites: { type: "string" },
    distance: { type: "string" },
    objective: { type: "string" },
    candidates: { type: "string" },
    by: { type: "string" },
  },
  takes: 1,
  keys: [
    ...["step", "place", "latitude", "longitude", "gained", "covered", "share"],
    ...["instead", "instead_loses"],
  ],
  run: async (asked) => {
    const { options, say } = asked;
    const sites = sitesAsked(options.sites);
    const metres = distanceAsked(options.distance);
    const way = wayAsked(asked);
    const objective = choose(
      "objective",
      options.objective,
      OBJECTIVES.map(({ id }) => id),
      "persistent-residents",
    );
    const kind = choose("candidates", options.candidates, CANDIDATES, "libraries");
    const people = peopleAsked(asked);
    const places = await placesAsked(asked, people);
    const { homes, groups } = people;
    const near = nearAsked(asked, homes, places);
    const candidates = candidatesAsked(asked, kind);
    const covered = new Set(places.flatMap((place) => [...near(place, metres)]));
    const group = groups[objective];
    const { steps, before, isBest } = coverMost({
      candidates: candidates.map((place) => near(place, metres)),
      people: group,
      covered: Uint32Array.from(covered),
      sites,
    });
    const total = group.reduce((sum, one) => sum + one, 0);
    const { many, says } = OBJECTIVES.find(({ id }) => id === objective)!;
    say(
      `${whole(before)} of ${whole(total)} ${many} live within ${metres} m of ${plural(places.length, "place")} already, ${way.said} (${homes.count} postcodes). ${says}`,
    );
    say(HOMES_SAID);
    say(
      isBest
        ? "No other choice of these candidates reaches more."
        : "This is the best choice we found by adding and swapping sites. Another choice may reach a few more people.",
    );
    if (steps.length < sites) say("No other site would reach anyone new.");
    say("This leaves out bus routes, rents, rooms to let and trust.");
    return steps.map(({ candidate, gained, covered: reached, instead }, at): Row => {
      const { name, latitude, longitude } = candidates[candidate]!;
      return {
        step: at + 1,
        place: name,
        latitude,
        longitude,
        gained: Math.round(gained),
        covered: Math.round(reached),
        share: Math.round((1e4 * reached) / total) / 1e4,
        instead: instead === undefined ? null : candidates[instead.candidate]!.name,
        instead_loses: instead === undefined ? null : Math.round(instead.loss),
      };
    });
  },
};
