import { whoWithin, type Reached } from "../../src/analysis/own/who-within";
import { HOMES_SAID, type ObjectiveId } from "../../src/domain/own-objectives";
import { choose } from "./choose";
import type { Command, Row } from "./command";
import { distanceAsked, peopleAsked, placesAsked } from "./own-people";

const rowOf = (place: string, { people, areas }: Reached<ObjectiveId>): Row => ({
  place,
  residents: Math.round(people.residents),
  persistent_residents: Math.round(people["persistent-residents"]),
  income_deprived: Math.round(people["income-deprived"]),
  areas_touched: areas,
});

/** `within FILE`: who lives within a distance of each place, and of all together. */
export const WITHIN_COMMAND: Command = {
  name: "within",
  sentence: "Who lives within a distance of your places, each one and all together.",
  usage: "within FILE --distance 800 [--by line]",
  options: { distance: { type: "string" }, by: { type: "string" } },
  takes: 1,
  keys: ["place", "residents", "persistent_residents", "income_deprived", "areas_touched"],
  run: async (asked) => {
    const metres = distanceAsked(asked.options.distance);
    choose("by", asked.options.by, ["line"], "line");
    const people = peopleAsked(asked);
    const places = await placesAsked(asked, people);
    const { homes, groups, near } = people;
    const within = whoWithin(
      homes,
      places.map((place) => near(place, metres)),
      groups,
    );
    asked.say(`Within ${metres} m in a straight line. ${HOMES_SAID}`);
    return [
      ...places.map(({ name }, at) => rowOf(name, within.each[at]!)),
      rowOf("(all)", within.all),
    ];
  },
};
