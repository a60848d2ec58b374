import { plain, strong, type Run } from "../area-sentence";
import { percent, plural } from "../format";
import { possessive } from "../possessive";
import type { Spread } from "../spread";

const inPercent = (percentile: number): string => percent(100 * percentile, 0);

/** "Boroughs vary inside": how far the middle eight tenths of a place's areas reach. */
export const spreadSentence = (name: string, spread: Spread | undefined): readonly Run[] => {
  if (spread === undefined)
    return [plain(`How ${possessive(name)} neighbourhoods are spread is not known.`)];
  if (spread.known === 1) {
    return [
      plain(`${possessive(name)} only neighbourhood is less deprived than `),
      strong(inPercent(spread.median)),
      plain(" of England’s."),
    ];
  }
  return [
    plain(
      `Half of ${possessive(name)} ${plural(spread.known, "neighbourhood")} are more deprived than `,
    ),
    strong(inPercent(1 - spread.median)),
    plain(" of England’s, half less; leaving out a tenth at each end, they range from "),
    strong(inPercent(1 - spread.tenth)),
    plain(" down to "),
    strong(inPercent(1 - spread.ninetieth)),
    plain("."),
  ];
};
