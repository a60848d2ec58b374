import { groupsAt, homesOf, knownAt, type Homes } from "../../src/analysis/own/homes";
import { missingByArea } from "../../src/analysis/own/missing-by-area";
import { ownPlaces, placesWords, type OwnPlaces } from "../../src/analysis/own/own-places";
import { nearby, type Nearby } from "../../src/analysis/own/straight-line";
import { homesByStreet } from "../../src/analysis/walk/homes-by-street";
import { streetGraphOf } from "../../src/analysis/walk/street-graph";
import { POSTCODES } from "../../src/domain/artefact";
import { areasOf } from "../../src/domain/assemble";
import { MISSING, NO_RATE, unknownMissingWords } from "../../src/domain/own-objectives";
import { peopleByArea } from "../../src/domain/own-people";
import type { OwnPlace } from "../../src/domain/own-place";
import { missedWords, STREETS_SAID } from "../../src/domain/own-walk";
import { postcodeColumnsOf } from "../../src/domain/postcode-columns";
import { AtlasError } from "./atlas-error";
import { choose } from "./choose";
import type { Asked } from "./command";
import { fileAsked, fileAt, orRefuse } from "./participants-file";
import { releasedAsked } from "./released-asked";

/** Metres as typed. @throws AtlasError unless it is a number from 50 to 100,000 */
export const distanceAsked = (typed = "800"): number => {
  const metres = Number(typed);
  if (typed.trim() !== "" && metres >= 50 && metres <= 100_000) return metres;
  throw new AtlasError(`--distance cannot be "${typed}": metres, 50 to 100000`);
};

const WAYS = ["line", "street"] as const;

/** How a distance is meant, and how it is said; "line" where nothing is typed. */
export const wayAsked = ({ options }: Asked): { way: (typeof WAYS)[number]; said: string } => {
  const way = choose("by", options.by, WAYS, "line");
  return { way, said: way === "line" ? "in a straight line" : "on foot along streets" };
};

/** Homes and how many of each group live at each, and what finds the homes near a place. */
export const peopleAsked = (asked: Asked) => {
  const areas = areasOf(asked.artefacts.names());
  const postcodes = postcodeColumnsOf(asked.artefacts.read("postcodes", POSTCODES));
  const homes: Homes = homesOf(postcodes, areas.count);
  const byArea = peopleByArea(
    areas,
    asked.artefacts.measure("imd"),
    asked.artefacts.measure("income-deprived"),
    asked.artefacts.measure("children-rate"),
  );
  return { areas, postcodes, homes, groups: groupsAt(homes, byArea) };
};

/** Missing participants at each home, from the released figures of --participants. */
export const missingAsked = async (
  asked: Asked,
  { areas, homes }: Pick<ReturnType<typeof peopleAsked>, "areas" | "homes">,
): Promise<Float64Array> => {
  const path = asked.options.participants;
  if (path === undefined)
    throw new AtlasError(`--objective ${MISSING.id} needs --participants FILE`);
  const found = missingByArea(await releasedAsked(asked, fileAt(path), areas), areas);
  if (found === null) throw new AtlasError(NO_RATE);
  const unknown = unknownMissingWords(found.unknown);
  if (unknown !== "") asked.say(unknown);
  return knownAt(homes, found.people);
};

/** What finds the homes near a place the way that is asked for; says what has to be known of streets. */
export const nearAsked = (asked: Asked, homes: Homes, places: readonly OwnPlace[]): Nearby => {
  if (wayAsked(asked).way === "line") return nearby(homes.longitude, homes.latitude);
  const { near, misses } = homesByStreet(homes, streetGraphOf(asked.artefacts.streets()));
  asked.say(STREETS_SAID);
  const missed = places.filter(misses).map(({ name }) => name);
  if (missed.length > 0) asked.say(missedWords(missed));
  return near;
};

/** The places and shapes of FILE, with words on what was read. */
export const placesAsked = async (
  asked: Asked,
  { postcodes }: Pick<ReturnType<typeof peopleAsked>, "postcodes">,
): Promise<Pick<OwnPlaces, "places" | "shapes">> => {
  const file = fileAsked(asked);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await orRefuse(() => ownPlaces(file.name, bytes, postcodes));
  placesWords(read).forEach(asked.say);
  return read;
};
