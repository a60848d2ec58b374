/** What a reader calls the artefacts that a region's pack may lack, by how the manifest's names begin. */
const WORDS: readonly (readonly [start: string, words: string])[] = [
  ["postcodes", "Postcodes"],
  ["examples", "Worked examples, which are of places in the built-in region"],
  ["counts", "Counts of children in low-income families"],
  ["own-places", "Your own places, found by postcode"],
  ["participants", "Participants of a programme, found by postcode"],
  ["earlier-areas", "Areas of earlier censuses"],
  ["larger-areas", "Wards of 2025 and constituencies"],
  ["census/", "The Census on neighbourhoods"],
  ["streets", "Streets and paths"],
  ["in-work/model", "The estimate of in-work poverty"],
  ["in-work", "In-work poverty and pay"],
  ["indicators", "Published series of districts"],
  ["gazetteer", "Names of smaller places"],
  ["street-names", "Names of streets"],
  ["points", "Libraries, stations, surgeries and bus stops"],
  ["claims", "Decks, claims and programmes"],
  ["msoas11", "Neighbourhoods of 2011"],
  ["measures/", "This measure"],
  ["context", "The Census beyond the number of residents, and rates of 2025"],
  ["halo", "This measure outside the region"],
  ["hexagon", "Equal hexagons"],
];

/** What is said where something would stand that the pack does not hold. */
export const NOT_IN_PACK = "not in this pack";

/** "Postcodes", for "postcodes": said of what a pack lacks. */
const packWords = (artefact: string): string =>
  WORDS.find(([start]) => artefact.startsWith(start))?.[1] ?? artefact;

/** "Postcodes: not in this pack." */
export const notInPack = (artefact: string): string => `${packWords(artefact)}: ${NOT_IN_PACK}.`;
