import { plain, strong, type Run } from "../area-sentence";
import { plural, whole } from "../format";
import { tenthsWords } from "./share-sentence";

const noneOr = (count: number): string => (count === 0 ? "none" : whole(count));

/** What became of the places most like one at the first release. */
export const movedOnSentences = (
  found: {
    readonly name: string;
    readonly like: number;
    readonly began: number;
    readonly stayed: number;
    readonly left: number;
    readonly entered: number;
    readonly years: readonly number[];
  },
  tenths: number,
): readonly (readonly Run[])[] => {
  const [from, to] = [found.years[0] ?? "", found.years.at(-1) ?? ""];
  const share = `England’s ${tenthsWords(tenths)}`;
  if (found.began === 0) {
    return [
      [
        plain(
          `None of the ${plural(found.like, "neighbourhood")} most like ${found.name} in ${from} was in ${share} then; `,
        ),
        strong(noneOr(found.entered)),
        plain(` ${found.entered > 1 ? "are" : "is"} in ${to}.`),
      ],
    ];
  }
  return [
    [
      plain(
        `Of the ${plural(found.began, "neighbourhood")} elsewhere most like ${found.name} in ${from} that ${found.began === 1 ? "was" : "were"} in ${share}, `,
      ),
      strong(noneOr(found.stayed)),
      plain(` ${found.stayed < 2 ? "is" : "are"} there in ${to} and `),
      strong(noneOr(found.left)),
      plain(` ${found.left < 2 ? "has" : "have"} left it.`),
    ],
  ];
};
