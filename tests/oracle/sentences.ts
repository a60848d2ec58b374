import { placeSummary } from "../../src/analysis/place-summaries";
import { textOf, valueRuns } from "../../src/domain/area-sentence";
import { changeSentence } from "../../src/domain/compare/change-sentences";
import { shareSentence } from "../../src/domain/compare/share-sentence";
import { directionOf, directionSentence } from "../../src/domain/direction";
import { measureOf, releaseShown, releasesOf } from "../../src/domain/measure-releases";
import type { MeasureId } from "../../src/domain/measures";
import { combine } from "../../src/domain/patch/combine";
import { DEFINITIONS, persistenceOf } from "../../src/domain/persistence";
import { withHistory } from "../../src/domain/persistence-runs";
import { placesOf } from "../../src/domain/place";
import { percentileOf } from "../../src/domain/position";
import { combinedSentence } from "../../src/domain/patch/combined-text";
import { builtAreas, builtValues } from "../built-data";
import { builtEngland } from "../built-england";
import { seededDraws } from "../unit/analysis/seeded-draws";

/** A sentence as the product says it, and of what; the recomputation reads nothing else. */
export interface Told {
  readonly kind: "area" | "value" | "direction" | "patch" | "share" | "change";
  readonly measure: MeasureId;
  readonly year: number;
  /** Of a change: the release it starts from. */
  readonly since?: number;
  readonly definition?: string;
  readonly tenths?: number;
  /** Areas, or one district. */
  readonly codes: readonly string[];
  readonly text: string;
}

const RANKED = ["imd", "income", "education", "barriers", "living-environment"] as const;
const COUNTED = [
  ...["income-deprived", "employment-deprived", "residents", "income-rate", "employment-rate"],
  ...["children-rate", "older-people-rate", "employed", "part-time", "disability"],
  ...["social-renting", "working-age"],
] as readonly MeasureId[];
const SHARES = DEFINITIONS.filter(({ rule }) => rule.kind === "share");

/** So many of each kind: 620 together. */
const EACH = { area: 220, value: 100, direction: 100, patch: 100 } as const;

const areas = builtAreas();
const { uniform } = seededDraws(14);
const oneOf = <T>(from: readonly T[]): T => from[Math.floor(uniform() * from.length)]!;
const times = <T>(count: number, make: () => T): readonly T[] =>
  Array.from({ length: count }, make);
const anyRow = (): number => Math.floor(uniform() * areas.count);

const histories = new Map(
  RANKED.map((id) => [id, releasesOf(id).map(({ year }) => builtValues(id, year, areas))]),
);

const area = (): Told => {
  const [measure, row, definition] = [oneOf(RANKED), anyRow(), oneOf(SHARES)];
  const history = histories.get(measure)!;
  const values = oneOf(history);
  const found = persistenceOf(definition, history);
  const runs = valueRuns(measureOf(measure), values, row);
  return {
    ...{ kind: "area", measure, year: values.year, definition: definition.id },
    codes: [areas.codes[row]!],
    text: textOf(withHistory(runs, definition, found, row)),
  };
};

const value = (): Told => {
  const [measure, row] = [oneOf(COUNTED), anyRow()];
  const { year } = releaseShown(measure, null);
  const text = textOf(valueRuns(measureOf(measure), builtValues(measure, year, areas), row));
  return { kind: "value", measure, year, codes: [areas.codes[row]!], text };
};

const direction = (): Told => {
  const [measure, row] = [oneOf(RANKED), anyRow()];
  const history = histories.get(measure)!;
  const years = history.map(({ year }) => year);
  const moves = directionOf(history.map((one) => percentileOf(one.value[row]!, one.ranked!)));
  return {
    ...{ kind: "direction", measure, year: years.at(-1)! },
    codes: [areas.codes[row]!],
    text: moves === null ? "" : directionSentence(moves, years),
  };
};

const patch = (): Told => {
  const measure = oneOf([...RANKED, ...COUNTED]);
  const { year } = oneOf(
    releasesOf(measure).filter((each) => (COUNTED.includes(measure) ? each.year >= 2021 : true)),
  );
  const rows = [...new Set(times(2 + Math.floor(uniform() * 30), anyRow))];
  const found = combine(rows, builtValues(measure, year, areas), areas);
  return {
    ...{ kind: "patch", measure, year },
    codes: rows.map((row) => areas.codes[row]!),
    text: combinedSentence(measureOf(measure), year, found),
  };
};

const ofBoroughs = (): readonly Told[] => {
  const england = builtEngland();
  const boroughs = placesOf(england.releases.at(-1)!).filter(({ kind }) => kind === "borough");
  const at = (id: MeasureId, year: number, place: (typeof boroughs)[number]) =>
    placeSummary(
      {
        england: england.releases.find((each) => each.year === year)!,
        measure: measureOf(id),
        release: releaseShown(id, year),
      },
      place,
    );
  return boroughs.flatMap((place) =>
    (["imd", "income"] as const).flatMap((measure) => {
      const years = releasesOf(measure).map(({ year }) => year);
      const of = { measure, codes: [place.code] } as const;
      const last = years.at(-1)!;
      return [
        ...years.flatMap((year) =>
          [1, 2].map((tenths): Told => {
            const text = textOf(shareSentence([at(measure, year, place)], tenths));
            return { ...of, kind: "share", year, tenths, text };
          }),
        ),
        ...years.slice(0, -1).map((since): Told => {
          const ends = [at(measure, since, place), at(measure, last, place)] as const;
          return {
            ...of,
            kind: "change",
            year: last,
            since,
            text: textOf(changeSentence(...ends)),
          };
        }),
      ];
    }),
  );
};

/** Sentences over areas, patches and boroughs, drawn from one seed: the same at every run. */
export const toldSentences = (): readonly Told[] => [
  ...times(EACH.area, area),
  ...times(EACH.value, value),
  ...times(EACH.direction, direction),
  ...times(EACH.patch, patch),
  ...ofBoroughs(),
];
