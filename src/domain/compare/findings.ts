import { textOf } from "../area-sentence";
import { counted, listed, lowerFirst, ordinal, percent, whole } from "../format";
import type { InWorkBoroughs } from "../in-work";
import { ENGLAND, type Place } from "../place";
import type { PlaceSummary } from "../place-summary";
import { possessive } from "../possessive";
import type { Spread } from "../spread";
import { SUMMARY_MEASURES } from "../summary";
import { workingFamiliesOf, workingShareOfEngland } from "../working-families";
import { directionOf, type Direction } from "./direction-of-change";
import { shareSentence } from "./share-sentence";

/*
 * What each part of Compare found, as its heading: one plain sentence without a full stop.
 */

/** Which place comes out as most deprived, and whether that depends on the measure. */
export const standingFinding = (summaries: readonly PlaceSummary[]): string => {
  const measures = SUMMARY_MEASURES.filter(({ people }) => people !== true).flatMap(
    ({ id, title }) => {
      const ranks = summaries.flatMap(({ place, figures }) => {
        const rank = figures[id]?.england;
        return rank === undefined ? [] : [{ name: place.name, ...rank }];
      });
      return ranks.length === 0 ? [] : [{ title: lowerFirst(title), ranks }];
    },
  );
  const names = [...new Set(measures.flatMap(({ ranks }) => ranks.map(({ name }) => name)))];
  if (names.length === 0) return textOf(shareSentence(summaries, 1)).replace(/\.$/, "");
  if (names.length === 1) {
    const ranks = measures.flatMap(({ ranks: [only] }) => only ?? []);
    const [low, high] = [Math.min, Math.max].map((of) => of(...ranks.map(({ rank }) => rank)));
    const span = low === high ? ordinal(low!) : `${ordinal(low!)} to ${ordinal(high!)}`;
    return `${names[0] ?? ""} ranks ${span} of ${whole(ranks[0]?.of ?? NaN)} districts${low === high ? "" : ", depending on the measure"}`;
  }
  const of = whole(measures[0]?.ranks[0]?.of ?? NaN);
  const firsts = measures.map(({ title, ranks }) => {
    const rank = Math.min(...ranks.map((each) => each.rank));
    const who = listed(ranks.flatMap((each) => (each.rank === rank ? each.name : [])));
    return { title, rank, who };
  });
  const groups = [...new Set(firsts.map(({ who }) => who))]
    .map((who) => {
      const own = firsts.filter((each) => each.who === who);
      const ranks = own.map(({ rank }) => rank);
      return { who, titles: own.map(({ title }) => title), ranks };
    })
    .toSorted((a, b) => b.titles.length - a.titles.length);
  const [most] = groups;
  if (most !== undefined && groups.length === 1) {
    const [low, high] = [Math.min(...most.ranks), Math.max(...most.ranks)];
    const span = low === high ? ordinal(low) : `${ordinal(low)} to ${ordinal(high)}`;
    return `${most.who} ${most.who.includes(" and ") ? "rank" : "ranks"} as most deprived of these ${counted(names.length)} on every measure: ${span} of ${of} districts`;
  }
  const said = groups.map(({ who, titles, ranks }) => {
    const on = titles.length > 2 ? `${counted(titles.length)} measures` : listed(titles);
    const best = ordinal(Math.min(...ranks));
    return `${who} on ${on} (${titles.length > 1 ? `up to ${best}` : best})`;
  });
  return `Which ranks highest of ${of} districts depends on the measure: ${said.join(", ")}`;
};

const WAYS: readonly (readonly [Direction, string])[] = [
  ["less", "less deprived relative to England"],
  ["more", "more deprived relative to England"],
  ["same", "little changed"],
  ["mixed", "mixed"],
];

/** Which way the places have moved from the first release to the last. */
export const changeFinding = (
  spans: readonly (readonly [PlaceSummary, PlaceSummary])[],
): string => {
  const told = spans.flatMap(([before, after]) => {
    const direction = directionOf(before, after);
    const { kind, name } = after.place;
    return kind === "england" || direction === "unknown" ? [] : [{ name, direction }];
  });
  const [ends] = spans;
  if (ends === undefined || told.length === 0) return "Over time";
  const since = `${ends[0].year} to ${ends[1].year}`;
  const groups = WAYS.flatMap(([direction, words]) => {
    const names = told.flatMap((each) => (each.direction === direction ? each.name : []));
    return names.length === 0 ? [] : [{ names, words }];
  });
  if (groups.length === 1 && told.length > 1)
    return `${since}: ${told.length === 2 ? "both" : `all ${counted(told.length)}`} ${groups[0]?.words ?? ""}`;
  return `${since}: ${groups.map(({ names, words }) => `${listed(names)} ${words}`).join("; ")}`;
};

/** How much of children's low income is in working families, England first: without it half passes for much. */
export const workingFinding = (
  file: Pick<InWorkBoroughs, "children">,
  places: readonly Place[],
): string => {
  const shares = places.flatMap((place) => {
    const share = place.code === ENGLAND.code ? undefined : workingFamiliesOf(file, place)?.share;
    return share === undefined ? [] : [{ name: place.name, share }];
  });
  const england = `Year to March ${file.children.year}: ${percent(workingShareOfEngland(file), 0)} of England’s low-income children in working families`;
  const [first] = shares;
  if (first === undefined) return england;
  const [low, high] = [Math.min, Math.max].map((of) => of(...shares.map(({ share }) => share)));
  const here =
    shares.length === 1
      ? `in ${first.name} ${percent(first.share, 0)}`
      : `here ${percent(low!, 0)} to ${percent(high!, 0)}`;
  return `${england}, ${here}`;
};

/** Which place is least like its average. */
export const spreadFinding = (
  spreads: readonly { readonly name: string; readonly spread: Spread | undefined }[],
): string => {
  const known = spreads.flatMap(({ name, spread }) =>
    spread === undefined || spread.known < 2 ? [] : [{ name, ...spread }],
  );
  const [widest] = known.toSorted((a, b) => b.ninetieth - b.tenth - (a.ninetieth - a.tenth));
  if (widest === undefined) return "Boroughs vary inside";
  const reach = `between the most deprived ${percent(100 * widest.tenth, 0)} and ${percent(100 * widest.ninetieth, 0)} of England`;
  return known.length === 1
    ? `Four in five of ${possessive(widest.name)} neighbourhoods lie ${reach}`
    : `${widest.name} is furthest from its average: four in five of its neighbourhoods lie ${reach}`;
};

/** How many neighbourhoods stand in another tenth of England in the second of two maps. */
export const movedFinding = (left: string, right: string, moved: Float64Array | null): string => {
  if (moved === null || left === right) return `${left}, and ${lowerFirst(right)}`;
  const known = moved.filter((tenths) => !Number.isNaN(tenths));
  const [more, less] = [
    known.filter((tenths) => tenths < 0).length,
    known.filter((tenths) => tenths > 0).length,
  ];
  return `Of ${whole(known.length)} neighbourhoods, ${whole(more)} ${more === 1 ? "is" : "are"} in a more deprived tenth of England in the right map, ${whole(less)} in a less deprived one`;
};
