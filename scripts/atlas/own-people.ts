import { homesOf, peopleAt, type Homes } from "../../src/analysis/own/homes";
import { ownPlaces, placesWords } from "../../src/analysis/own/own-places";
import { nearby } from "../../src/analysis/own/straight-line";
import { POSTCODES } from "../../src/domain/artefact";
import { areasOf } from "../../src/domain/assemble";
import type { ObjectiveId } from "../../src/domain/own-objectives";
import { peopleByArea } from "../../src/domain/own-people";
import type { OwnPlace } from "../../src/domain/own-place";
import { postcodeColumnsOf } from "../../src/domain/postcode-columns";
import { AtlasError } from "./atlas-error";
import type { Asked } from "./command";
import { fileAsked, orRefuse } from "./participants-file";

/** Metres as typed. @throws AtlasError unless it is a number from 50 to 100,000 */
export const distanceAsked = (typed = "800"): number => {
  const metres = Number(typed);
  if (typed.trim() !== "" && metres >= 50 && metres <= 100_000) return metres;
  throw new AtlasError(`--distance cannot be "${typed}": metres, 50 to 100000`);
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
  );
  const groups: Record<ObjectiveId, Float64Array> = {
    residents: peopleAt(homes, byArea.residents),
    "persistent-residents": peopleAt(homes, byArea["persistent-residents"]),
    "income-deprived": peopleAt(homes, byArea["income-deprived"]),
  };
  return { areas, postcodes, homes, groups, near: nearby(homes.longitude, homes.latitude) };
};

/** The places of FILE, with words on what was read. */
export const placesAsked = async (
  asked: Asked,
  { postcodes }: Pick<ReturnType<typeof peopleAsked>, "postcodes">,
): Promise<readonly OwnPlace[]> => {
  const file = fileAsked(asked);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await orRefuse(() => ownPlaces(file.name, bytes, postcodes));
  placesWords(read).forEach(asked.say);
  return read.places;
};
