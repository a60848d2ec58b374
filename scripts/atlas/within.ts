import { whoWithin, type Reached } from "../../src/analysis/own/who-within";
import { HOMES_SAID, type ObjectiveId } from "../../src/domain/own-objectives";
import type { Command, Row } from "./command";
import { distanceAsked, nearAsked, peopleAsked, placesAsked, wayAsked } from "./own-people";

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
  sentence: "How many people live within a distance of each of your places, and of all of them.",
  usage: "within FILE --distance 800 [--by street|line]",
  options: { distance: { type: "string" }, by: { type: "string" } },
  takes: 1,
  keys: ["place", "residents", "persistent_residents", "income_deprived", "areas_touched"],
  run: async (asked) => {
    const metres = distanceAsked(asked.options.distance);
    const { said } = wayAsked(asked);
    const people = peopleAsked(asked);
    const places = await placesAsked(asked, people);
    const { homes, groups } = people;
    const near = nearAsked(asked, homes, places);
    const within = whoWithin(
      homes,
      places.map((place) => near(place, metres)),
      groups,
    );
    asked.say(`Within ${metres} m ${said}. ${HOMES_SAID}`);
    return [
      ...places.map(({ name }, at) => rowOf(name, within.each[at]!)),
      rowOf("(all)", within.all),
    ];
  },
};
