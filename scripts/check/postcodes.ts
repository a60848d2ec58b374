import type { PostcodesFile } from "../../src/domain/artefact";
import { postcodeColumnsOf, standingOf } from "../../src/domain/postcode-columns";
import type { Check } from "./finding";

/** The lookup's 64,300 and 99 that are newer, by whether they were in use in October 2025. */
const EXPECTED = { live: 37_841, elsewhere: 104, "not-live": 26_454 } as const;
const AREAS = 1003;

/** Each postcode has a standing, as many as the publisher's list says, and no area is without one in use. */
export const checkPostcodes: Check = (artefacts) => {
  const file = artefacts.content("postcodes") as PostcodesFile;
  const { row, standing } = postcodeColumnsOf(file);
  const words = Array.from(standing, standingOf);
  const counted = Object.entries(EXPECTED).flatMap(([word, expected]) => {
    const found = words.filter((one) => one === word).length;
    return found === expected ? [] : [`${found} are ${word}, not ${expected}`];
  });
  const listed = file.outcodes.reduce((sum, { incodes }) => sum + incodes.length / 3, 0);
  const runs = file.inUse.reduce((sum, length) => sum + length, 0);
  const lengths = listed === row.length && runs === row.length ? [] : ["columns differ in length"];
  const inUse = new Set(row.filter((_, at) => words[at] === "live"));
  return [
    {
      claim: "postcodes: in use or not, as the publisher counts",
      faults: [...lengths, ...counted],
    },
    {
      claim: "postcodes: every area has one in use",
      faults: inUse.size === AREAS ? [] : [`${AREAS - inUse.size} areas have none`],
    },
  ];
};
