import { whoWithin, type Reached } from "../../src/analysis/own/who-within";
import { homesInside } from "../../src/analysis/own/inside";
import { HOMES_SAID, type CountedId } from "../../src/domain/own-objectives";
import { SHAPES_SAID, tooSmallWords } from "../../src/domain/own-shape";
import type { Command, Row } from "./command";
import { distanceAsked, nearAsked, peopleAsked, placesAsked, wayAsked } from "./own-people";

const rowOf = (place: string, { people, areas }: Reached<CountedId>): Row => ({
  place,
  residents: Math.round(people.residents),
  persistent_residents: Math.round(people["persistent-residents"]),
  income_deprived: Math.round(people["income-deprived"]),
  areas_touched: areas,
});

/** Nobody is known to live in a shape without a home, which is not to say that nobody does. */
const shapeRowOf = (place: string, reached: Reached<CountedId>): Row =>
  reached.homes > 0
    ? rowOf(place, reached)
    : {
        ...rowOf(place, reached),
        residents: null,
        persistent_residents: null,
        income_deprived: null,
      };

/** `within FILE`: who lives within a distance of each place, inside each shape, and of all together. */
export const WITHIN_COMMAND: Command = {
  name: "within",
  sentence:
    "How many people live within a distance of each of your places, or inside each shape, and in all.",
  usage: "within FILE --distance 800 [--by street|line]",
  options: { distance: { type: "string" }, by: { type: "string" } },
  takes: 1,
  keys: ["place", "residents", "persistent_residents", "income_deprived", "areas_touched"],
  run: async (asked) => {
    const metres = distanceAsked(asked.options.distance);
    const { said } = wayAsked(asked);
    const people = peopleAsked(asked);
    const { places, shapes } = await placesAsked(asked, people);
    const { homes, groups } = people;
    const near = nearAsked(asked, homes, places);
    const within = whoWithin(
      homes,
      [
        ...places.map((place) => near(place, metres)),
        ...shapes.map((shape) => homesInside(homes, shape)),
      ],
      groups,
    );
    if (places.length > 0) asked.say(`Within ${metres} m ${said}.`);
    if (shapes.length > 0) asked.say(`Inside shapes, whatever the distance. ${SHAPES_SAID}`);
    asked.say(HOMES_SAID);
    const inside = within.each.slice(places.length);
    const small = shapes.filter((_, at) => inside[at]!.homes === 0).map(({ name }) => name);
    if (small.length > 0) asked.say(tooSmallWords(small));
    return [
      ...places.map(({ name }, at) => rowOf(name, within.each[at]!)),
      ...shapes.map(({ name }, at) => shapeRowOf(name, inside[at]!)),
      (places.length > 0 ? rowOf : shapeRowOf)("(all)", within.all),
    ];
  },
};
