import { ranksAmong } from "../../src/analysis/place-summaries";
import { summarise, type Summary } from "../../src/analysis/summarise";
import { ARTEFACT_VERSION } from "../../src/domain/artefact";
import type { EnglandSummary } from "../../src/domain/england-artefact";
import type { Measure, MeasureId } from "../../src/domain/measures";
import { decileOf } from "../../src/domain/position";
import { DENOMINATORS, rankColumnOf } from "../../src/domain/release-columns";
import type { Release } from "../../src/domain/release";
import { SUMMARY_MEASURES, summariesOf, type SummaryMeasure } from "../../src/domain/summary";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { publishedColumns, publishedFor, type PublishedColumns } from "./published-columns";
import { spoken } from "./region";
import { releaseSource, type ReleaseSource } from "./release-source";

type OfRelease = EnglandSummary["releases"][number];
type Figures = OfRelease["scales"][string];
type FiguresById = Record<string, Figures>;

/** The areas of each district, districts sorted by code. */
const membersOf = ({ districts }: ReleaseSource): [string, number[]][] => {
  const members = new Map<string, number[]>();
  districts.forEach((code, index) => members.set(code, [...(members.get(code) ?? []), index]));
  return [...members].sort(([a], [b]) => (a < b ? -1 : 1));
};

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** To the publisher's decimals, ranked before that; undefined where every district's is unknown. */
const printed = (
  basis: Figures["basis"],
  values: readonly number[],
  { decimals }: SummaryMeasure,
): Figures | undefined =>
  values.every(Number.isNaN)
    ? undefined
    : {
        basis,
        values: values.map((value) => known(Number(value.toFixed(decimals)))),
        ranks: ranksAmong(values),
      };

/** One measure's summaries: as published where they are, computed from the release's own table otherwise. */
const figuresOf = (
  wanted: readonly SummaryMeasure[],
  measure: MeasureId,
  computed: readonly Summary[],
  published: PublishedColumns,
): FiguresById =>
  Object.fromEntries(
    wanted.flatMap((summary) => {
      const official = published.summary(measure, summary.id);
      if (official !== undefined) {
        const { values, ranks } = official;
        // What the publisher does not rank has no rank: its figures are rounded, and many would be equal.
        const figures: Figures = {
          basis: "published",
          values: Array.from(values, known),
          ranks: Array.from(ranks ?? values, (rank) => (ranks === undefined ? null : known(rank))),
        };
        return [[summary.id, figures]];
      }
      const own = computed.map((district) => district[summary.id]);
      const figures = printed("computed", own, summary);
      return figures === undefined ? [] : [[summary.id, figures]];
    }),
  );

const rankedIn = (release: Release, measures: readonly Measure[]): Measure[] =>
  measures.filter(({ id }) => {
    const column = release.columns[id];
    return column !== undefined && rankColumnOf(id, column) !== undefined;
  });

/** Where the release's own denominators are open, their sums over each district. */
const summedPopulations = (
  { columns }: ReleaseSource,
  { population }: Release,
  members: readonly (readonly [string, readonly number[]])[],
): [string, Float64Array][] => {
  if (population === null) return [];
  return [...new Set([population, ...Object.values(DENOMINATORS)])].flatMap((name) => {
    const column = columns.get(name);
    if (column === undefined) return [];
    const sums = members.map(([, own]) => own.reduce((sum, index) => sum + column[index]!, 0));
    return [[name, Float64Array.from(sums)]];
  });
};

/** How many areas of each district fall in each tenth of England by a measure, ten counts a district. */
const decilesOf = (
  { columns }: ReleaseSource,
  release: Release,
  measure: MeasureId,
  members: readonly (readonly [string, readonly number[]])[],
): number[] => {
  const column = release.columns[measure];
  const ranks = column && columns.get(rankColumnOf(measure, column) ?? "");
  return members.flatMap(([, own]) => {
    const counts = new Array<number>(10).fill(0);
    for (const index of own) {
      const decile = decileOf(ranks?.[index] ?? NaN, release.areas ?? NaN);
      if (!Number.isNaN(decile)) counts[decile - 1]! += 1;
    }
    return counts;
  });
};

const isPeople = ({ people }: SummaryMeasure): boolean => people === true;

const summaryOf = ({ inputs, measures }: Task, release: Release, england: string): OfRelease => {
  const source = releaseSource(inputs, release, england);
  const members = membersOf(source);
  const codes = members.map(([code]) => code);
  const published = publishedColumns(inputs, publishedFor(inputs, release), codes);
  const computed = (measure: MeasureId): Summary[] =>
    members.map(([, own]) =>
      summarise(
        (name) => {
          const column = source.columns.get(name);
          return column && Float64Array.from(own, (index) => column[index]!);
        },
        measure,
        release,
      ),
    );
  const ofMeasure = (measure: Measure): FiguresById => {
    const wanted = summariesOf(measure).filter((summary) => !isPeople(summary));
    return figuresOf(wanted, measure.id, computed(measure.id), published);
  };
  const ranked = rankedIn(release, measures);
  return {
    year: release.year,
    codes,
    names: members.map(([, own]) => spoken(source.districtNames[own[0]!]!)),
    lsoas: members.map(([, own]) => own.length),
    populations: Object.fromEntries(
      [
        ...Object.entries(published.populations),
        ...summedPopulations(source, release, members),
      ].map(([name, people]) => [
        name,
        Array.from(people, (count) => (Number.isNaN(count) ? null : count)),
      ]),
    ),
    deciles: Object.fromEntries(
      ranked.map(({ id }) => [id, decilesOf(source, release, id, members)]),
    ),
    scales: figuresOf(SUMMARY_MEASURES.filter(isPeople), "imd", computed("imd"), published),
    measures: Object.fromEntries(ranked.map((measure) => [measure.id, ofMeasure(measure)])),
  };
};

/** The official summary measures of every district of England, for comparing the six with the rest. */
export const buildEnglandSummary = (task: Task): readonly Built[] => {
  const { inputs, releases } = task;
  const held = releases.flatMap((release) =>
    release.areas === null || release.england === undefined
      ? []
      : [{ release, england: release.england }],
  );
  if (held.length === 0) return [];
  const content: EnglandSummary = {
    format: "reach-atlas/england-summary",
    version: ARTEFACT_VERSION,
    releases: held.map(({ release, england }) => summaryOf(task, release, england)),
  };
  return [
    {
      name: "england/summary",
      file: "england/summary.json",
      content,
      sources: held.flatMap(({ release, england }) => {
        const published = publishedFor(inputs, release);
        return published === undefined ? [england] : [england, published.source];
      }),
      vintage: `${held.map(({ release }) => release.year).join(", ")}, on each release’s own districts`,
    },
  ];
};
