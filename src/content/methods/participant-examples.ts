import { concentration } from "../../analysis/concentration";
import { funnelLimits } from "../../analysis/funnel";
import { hexagons, spread } from "../../analysis/density";
import { PLACE_QUALITIES, postcodeIndex, qualityIn, rowIn } from "../../analysis/geocode";
import { countInterval } from "../../analysis/intervals";
import { needAlone } from "../../analysis/need-reached";
import { postcodesQuery } from "../../data/queries";
import { plainClass, THRESHOLD } from "../../domain/disclosure";
import { plural, whole } from "../../domain/format";
import { releaseHouseholds } from "../../domain/households";
import { definitionOf, persistenceOf } from "../../domain/persistence";
import { persistentNeighbourhoods } from "../../domain/persistent-neighbourhoods";
import { FIRST_YEAR, releaseStarters } from "../../domain/series";
import { madeUp } from "./made-up-programme";
import { followed, said, sum, type ExampleOf } from "./example";

const geocoding: ExampleOf = async (from) => {
  const { areas, row, of } = await followed(from);
  const columns = await from.client.query(postcodesQuery);
  const at = columns.row.indexOf(row);
  let before = 0;
  let postcode = "";
  for (const { outcode, incodes } of columns.outcodes) {
    const count = incodes.length / 3;
    if (postcode === "" && at < before + count) {
      postcode = `${outcode} ${incodes.slice(3 * (at - before), 3 * (at - before) + 3)}`;
    }
    before += count;
  }
  const place = postcodeIndex(columns).place(postcode.toLowerCase());
  return {
    of,
    steps: [
      `Its first postcode in the list is ${postcode}.`,
      `Typed as “${postcode.toLowerCase()}” it is found in ${areas.names[rowIn(place)] ?? ""}: ${PLACE_QUALITIES[qualityIn(place)]?.replace("-", " ") ?? ""}.`,
      `The list has ${plural(columns.row.filter((each) => each === row).length, "postcode")} in the area, in use in October 2025 or not.`,
    ],
    worked: row,
    shown: rowIn(place),
  };
};

const disclosure: ExampleOf = async (from) => {
  const { people, levels, row, note } = await madeUp(from);
  const count = people[row]!;
  const { low, high, figure } = plainClass(count, THRESHOLD);
  const hidden = [...levels.lsoa.figure].filter(Number.isNaN).length;
  return {
    of: note,
    steps: [
      `It has ${whole(count)}. Shown: ${count < THRESHOLD ? `fewer than ${THRESHOLD}` : `about ${whole(figure)}`}. A reader can conclude ${whole(low)} to ${whole(high)}, no more.`,
      `Of all small areas ${whole(hidden)} are hidden.`,
    ],
    worked: count < THRESHOLD ? NaN : 5 * Math.round(count / 5),
    shown: levels.lsoa.figure[row]!,
  };
};

const density: ExampleOf = async (from) => {
  const { areas, levels, row, note } = await madeUp(from);
  const places = await from.client.query(postcodesQuery);
  const spreadOut = spread(levels, areas, places);
  const cells = hexagons(spreadOut, 7, THRESHOLD);
  const here = spreadOut.people.filter((_, at) => places.row[at] === row);
  return {
    of: note,
    steps: [
      `The list has ${plural(here.length, "postcode")} in it, in use or not, so each has a share of ${said(here[0]!, 3)}: together ${said(sum(here), 0)}.`,
      `Over the region that makes ${plural(cells.length, "large hexagon")}, of which ${whole(cells.filter(({ figure }) => Number.isNaN(figure)).length)} are below ${THRESHOLD} and lose their figure.`,
    ],
    worked: (levels.lsoa.low[row]! + levels.lsoa.high[row]!) / 2,
    shown: sum(here),
  };
};

const reach: ExampleOf = async (from) => {
  const { levels, residents, figures, row, note } = await madeUp(from);
  const shown = levels.lsoa.figure[row]!;
  const worked = (1000 * shown) / residents[row]!;
  return {
    of: note,
    steps: [
      `About ${whole(shown)} participants are shown, of ${whole(residents[row]!)} residents.`,
      `1,000 × ${whole(shown)} ÷ ${whole(residents[row]!)} = ${said(worked, 1)} per 1,000.`,
    ],
    worked,
    shown: figures.rates.lsoa.rate[row]!,
  };
};

const intervals: ExampleOf = async (from) => {
  const { levels, residents, figures, row, note } = await madeUp(from);
  const figure = levels.lsoa.figure[row]!;
  const { low } = countInterval(levels.lsoa.low[row]!);
  const { high } = countInterval(levels.lsoa.high[row]!);
  return {
    of: note,
    steps: [
      `The count is shown as ${whole(figure)}, so it may be ${whole(levels.lsoa.low[row]!)} to ${whole(levels.lsoa.high[row]!)}. The interval: ${said(low, 1)} to ${said(high, 1)}.`,
      `Per 1,000 of ${whole(residents[row]!)}: ${said((1000 * low) / residents[row]!, 1)} to ${said((1000 * high) / residents[row]!, 1)}.`,
    ],
    worked: (1000 * high) / residents[row]!,
    shown: figures.rates.lsoa.high[row]!,
  };
};

const funnel: ExampleOf = async (from) => {
  const { figures, note, areas, row } = await madeUp(from);
  const { phi, tau2 } = figures.spread;
  const per = figures.people.msoa[areas.msoa[row]!]!;
  const worked =
    figures.regionRate + 1.959963984540054 * Math.sqrt(figures.regionRate / per + tau2);
  return {
    of: note,
    steps: [
      `The region’s rate is ${said(1000 * figures.regionRate)} per 1,000. The variance of neighbourhoods is ${said(phi, 1)} times what luck alone gives (φ). Between them, rates differ by about ±${said(1000 * Math.sqrt(tau2), 1)} per 1,000 (τ).`,
      `Its neighbourhood has ${whole(per)} residents: luck alone gives ±${said(1000 * Math.sqrt(figures.regionRate / per))}. Upper limit ${said(1000 * figures.regionRate)} + 1.96 √(luck² + τ²) = ${said(1000 * worked, 1)} per 1,000.`,
    ],
    worked,
    shown: funnelLimits(per, figures.regionRate, tau2)["95%"].high,
  };
};

const underReached: ExampleOf = async (from) => {
  const { levels, figures, note, areas, releases } = await madeUp(from);
  const { persistent } = persistenceOf(definitionOf("always-10"), releases);
  const rows = [...persistent.keys()].filter((each) => persistent[each] === 1);
  const isNeed = persistentNeighbourhoods(areas, rows);
  const norm = { rate: figures.regionRate, tau2: figures.spread.tau2 };
  const { gaps, verdicts } = needAlone(levels.msoa, figures.people.msoa, isNeed, norm);
  const needs = areas.msoas.flatMap((_, msoa) => (isNeed[msoa] === true ? [msoa] : []));
  const expectedAt = (msoa: number) => norm.rate * figures.people.msoa[msoa]!;
  const missingAt = (msoa: number) => {
    const shown = levels.msoa.figure[msoa]!;
    const reached = Number.isNaN(shown) ? levels.msoa.high[msoa]! : shown;
    return Math.max(0, Math.floor(expectedAt(msoa) - reached));
  };
  const most = needs.toSorted((a, b) => missingAt(b) - missingAt(a) || a - b)[0]!;
  return {
    of: note,
    steps: [
      `Need has lasted in ${plural(needs.length, "neighbourhood")}: most of their residents live in areas that were in England’s most deprived tenth at every release.`,
      `Of these the neighbourhood ${areas.msoas[most]!.title} has most missing. At the region’s rate of ${said(1000 * norm.rate)} per 1,000 its ${whole(figures.people.msoa[most]!)} residents would have ${said(expectedAt(most), 1)} participants; it has about ${whole(levels.msoa.figure[most]!)}. Missing, in whole people: ${whole(missingAt(most))}.`,
      `Beyond chance, allowing for ${whole(needs.length)} places: ${whole(verdicts.fewer)}. Missing in all of them together: ${whole(sum(needs.map(missingAt)))}.`,
    ],
    worked: sum(needs.map(missingAt)),
    shown: sum(gaps.map(({ missing }) => missing)),
  };
};

const shrinkage: ExampleOf = async (from) => {
  const { figures, residents, row, note } = await madeUp(from);
  const { mean, variance, factor, rate } = figures.shrunk.lsoa;
  const own = figures.rates.lsoa.rate[row]! / 1000;
  const trust = variance / (variance + mean / residents[row]!);
  const pulled = mean + trust * (own - mean);
  const worked = pulled * factor;
  return {
    of: note,
    steps: [
      `Its own rate is ${said(1000 * own, 1)} per 1,000, the region’s ${said(1000 * mean, 1)}.`,
      `With ${whole(residents[row]!)} residents its own rate is trusted ${said(trust)} of the way.`,
      `${said(1000 * mean, 1)} + ${said(trust)} × (${said(1000 * own, 1)} − ${said(1000 * mean, 1)}) = ${said(1000 * pulled, 1)} per 1,000.`,
      `All such rates are multiplied by ${said(factor, 3)}, so that together they still make the region’s: ${said(1000 * worked, 1)}.`,
    ],
    worked,
    shown: rate[row]!,
  };
};

const fairShare: ExampleOf = async (from) => {
  const { latest, people, residents, note } = await madeUp(from);
  const order = [...latest.value.keys()].sort(
    (a, b) => latest.value[a]! - latest.value[b]! || a - b,
  );
  const [all, allPeople] = [sum(residents), sum(people)];
  let [p, l, worked] = [0, 0, 0];
  for (const area of order) {
    const [nextP, nextL] = [p + residents[area]! / all, l + people[area]! / allPeople];
    worked += p * nextL - nextP * l;
    [p, l] = [nextP, nextL];
  }
  const curve = concentration(latest.value, people, residents);
  return {
    of: note,
    steps: [
      `Areas in line from most to least deprived by the overall index of ${latest.year}.`,
      `The index is ${said(worked, 3)}: ${worked < 0 ? "below zero, so participants live in more deprived areas than residents do" : "not below zero"}.`,
    ],
    worked,
    shown: curve.index,
  };
};

const households: ExampleOf = async (from) => {
  const { people, row, note } = await madeUp(from);
  const members = people[row]!;
  const ones = members % 2;
  const several = (members - ones) / 2;
  const found = releaseHouseholds(
    { low: members, high: members },
    { without: 0, members, ones, several },
    THRESHOLD,
  );
  return {
    of: note,
    steps: [
      `Suppose its ${whole(members)} participants live two to a household: ${whole(several)} households with several, ${whole(ones)} with one.`,
      `${whole(members)} ÷ ${whole(several + ones)} = ${said(members / (several + ones))} to a household. Participants with a number shown: about ${whole(found.members.figure)}.`,
    ],
    worked: 5 * Math.round(members / 5),
    shown: found.members.figure,
  };
};

const starters: ExampleOf = async (from) => {
  const { people, row, note } = await madeUp(from);
  const count = people[row]!;
  const January2020 = 12 * (2020 - 1970);
  const months = Array.from({ length: count }, (_, person) => January2020 + person);
  const { years } = releaseStarters(
    months,
    months.map(() => 1),
    { low: count, high: count },
    THRESHOLD,
  );
  return {
    of: note,
    steps: [
      `Suppose its ${whole(count)} participants started one a month from January 2020.`,
      `The first year, of ${whole(Math.min(12, count))} starters, is shown as about ${whole(years.figure[2020 - FIRST_YEAR]!)}.`,
    ],
    worked: 5 * Math.round(Math.min(12, count) / 5),
    shown: years.figure[2020 - FIRST_YEAR]!,
  };
};

export const PARTICIPANT_EXAMPLES = {
  geocoding,
  disclosure,
  density,
  reach,
  intervals,
  funnel,
  "under-reached": underReached,
  shrinkage,
  concentration: fairShare,
  households,
  starters,
};
