import type { OwnPlace } from "./own-place";

/** Signs for kinds of own places, told apart by their shape. */
export const OWN_SIGNS = ["own", "ownDiamond", "ownSquare", "ownTriangle"] as const;

/** Places that one sign stands for. */
export interface OwnSign {
  readonly icon: (typeof OWN_SIGNS)[number];
  /** "Family Hub"; "no kind given"; "other kinds" where there are more kinds than signs. */
  readonly title: string;
  readonly places: readonly OwnPlace[];
}

/** Kinds are the same however they are spelt. */
const keyOf = ({ kind }: OwnPlace): string => kind.trim().toLowerCase();

/** A sign for each kind, of the most frequent first; the last stands for all that are left. */
export const signsOf = (places: readonly OwnPlace[]): readonly OwnSign[] => {
  const byKey = new Map<string, OwnPlace[]>();
  for (const place of places) {
    const alike = byKey.get(keyOf(place));
    if (alike === undefined) byKey.set(keyOf(place), [place]);
    else alike.push(place);
  }
  const kinds = [...byKey]
    .map(([key, of]) => ({ title: key === "" ? "no kind given" : of[0]!.kind.trim(), places: of }))
    .sort((a, b) => b.places.length - a.places.length || a.title.localeCompare(b.title));
  const last = OWN_SIGNS.length - 1;
  const shown =
    kinds.length <= OWN_SIGNS.length
      ? kinds
      : [
          ...kinds.slice(0, last),
          { title: "other kinds", places: kinds.slice(last).flatMap((kind) => kind.places) },
        ];
  return shown.map((kind, at) => ({ icon: OWN_SIGNS[at]!, ...kind }));
};
