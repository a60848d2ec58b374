import type { HexagonsFile, NamesFile } from "../../src/domain/artefact";
import { BOROUGHS } from "../../src/domain/boroughs";
import type { Coverage } from "./coverage";
import { arcsUsedTwiceOneWay } from "./coverage";
import type { Check } from "./finding";

type Hex = HexagonsFile["hexes"][string];

const keyOf = ({ q, r }: Pick<Hex, "q" | "r">): string => `${q} ${r}`;

/** Keys of the six hexagons around one, in the odd-r layout. */
const around = ({ q, r }: Hex): string[] => {
  const shift = r & 1;
  const cells = [
    [q - 1, r],
    [q + 1, r],
    [q - 1 + shift, r + 1],
    [q + shift, r + 1],
    [q - 1 + shift, r - 1],
    [q + shift, r - 1],
  ] as const;
  return cells.map(([column, row]) => keyOf({ q: column, r: row }));
};

/** The pieces a set of hexagons falls into. */
const pieces = (hexes: readonly Hex[]): number => {
  const left = new Map(hexes.map((hex) => [keyOf(hex), hex]));
  let count = 0;
  for (const first of hexes) {
    if (!left.delete(keyOf(first))) continue;
    count++;
    const queue = [first];
    for (const hex of queue)
      for (const key of around(hex)) {
        const next = left.get(key);
        if (next && left.delete(key)) queue.push(next);
      }
  }
  return count;
};

const WIRRAL = "E08000015";

/** One hexagon per area, each borough in one piece, and the Mersey between Wirral and the rest. */
export const checkHexagons: Check = (artefacts) => {
  const { hexes } = artefacts.content("hexagons") as HexagonsFile;
  const { codes, borough } = artefacts.content("names") as NamesFile;
  const all = Object.values(hexes);
  const wirral = new Set(all.filter((hex) => hex.borough === WIRRAL).map(keyOf));
  return [
    {
      claim: "hexagons: every area has one, with its borough",
      faults: codes.filter((code, row) => hexes[code]?.borough !== BOROUGHS[borough[row]!]!.code),
    },
    {
      claim: "hexagons: no two in one place",
      faults: all.length === new Set(all.map(keyOf)).size ? [] : ["some share a place"],
    },
    {
      claim: "hexagons: every borough in one piece",
      faults: BOROUGHS.filter(
        ({ code }) => pieces(all.filter((hex) => hex.borough === code)) !== 1,
      ).map(({ name }) => name),
    },
    {
      claim: "hexagons: the Mersey between Wirral and the rest",
      faults: all
        .filter((hex) => hex.borough !== WIRRAL && around(hex).some((key) => wirral.has(key)))
        .map(({ n }) => n),
    },
    {
      claim: "hexagon-areas: no two on one side of an edge",
      faults: arcsUsedTwiceOneWay(artefacts.content("hexagon-areas") as Coverage),
    },
  ];
};
