import { plain, strong, type Run } from "../area-sentence";
import { lowerFirst, plural, whole } from "../format";

/** How many areas stand in another of England's tenths in the second of two maps; NaN is unknown. */
export const movedSentence = (
  first: string,
  second: string,
  moved: Float64Array,
): readonly Run[] => {
  if (first === second) {
    return [
      plain(`Both maps show ${lowerFirst(first)}: choose another measure or release for one.`),
    ];
  }
  const known = moved.filter((tenths) => !Number.isNaN(tenths));
  const count = (wanted: (tenths: number) => boolean): number => known.filter(wanted).length;
  const [more, same, less] = [
    count((tenths) => tenths < 0),
    count((tenths) => tenths === 0),
    count((tenths) => tenths > 0),
  ];
  if (known.length === 0) return [plain(`We cannot compare ${second} with ${first}.`)];
  const unknown = moved.length - known.length;
  return [
    plain(`Of ${plural(known.length, "neighbourhood")}, `),
    strong(whole(same)),
    plain(
      ` ${same === 1 ? "is" : "are"} in the same tenth of England in ${lowerFirst(second)} as in ${lowerFirst(first)}; `,
    ),
    strong(whole(more)),
    plain(` ${more === 1 ? "is" : "are"} in a more deprived one and `),
    strong(whole(less)),
    plain(
      ` in a less deprived one, relative to the rest of England${unknown === 0 ? "" : `, and ${whole(unknown)} more ${unknown === 1 ? "is" : "are"} not known`}.`,
    ),
  ];
};
