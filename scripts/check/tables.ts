import { areasOf, isCapped, valuesOf } from "../../src/domain/assemble";
import type { MeasureFile, NamesFile, ReleaseTable } from "../../src/domain/artefact";
import type { Values } from "../../src/domain/areas";
import { BOROUGHS } from "../../src/domain/boroughs";
import { columnOf, releasesOf } from "../../src/domain/measure-releases";
import { MEASURES, type Measure } from "../../src/domain/measures";
import { decileOf } from "../../src/domain/position";
import { rankColumnOf } from "../../src/domain/release-columns";
import type { Release } from "../../src/domain/release";
import { RELEASES } from "../../src/domain/releases";
import type { Artefacts, Check, Finding } from "./finding";

const SUM_TOLERANCE = 1e-6;

/** LSOAs among the most deprived 10% in all six releases, every ancestor being so. */
const ALWAYS_10 = 256;

const measureFaults = ({ id, unit, sentence, worse }: Measure): string[] => [
  ...(releasesOf(id).length === 0 ? ["is in no release"] : []),
  ...(unit === "" ? ["has no unit"] : []),
  ...(sentence === "" ? ["has no sentence"] : []),
  ...(["high", "low", null].includes(worse) ? [] : ["has no polarity"]),
];

const figureFaults = ({ kind, value, worst, ranked, of, per }: Values, capped: boolean): string[] =>
  Array.from(value).flatMap((figure, row): string[] => {
    if (Number.isNaN(figure)) return kind === "position" ? [`row ${row} is unknown`] : [];
    if (kind === "position") {
      const last = worst?.[row] ?? NaN;
      const fits = figure >= 1 && last >= figure && last <= (ranked ?? NaN);
      const decile = decileOf(figure, ranked ?? NaN);
      return fits && decile >= 1 && decile <= 10 ? [] : [`row ${row} ranks ${figure}`];
    }
    const isTooMany = !capped && (of?.[row] ?? 0) > (per?.[row] ?? 0);
    if (kind === "rate" && (figure > 100 + SUM_TOLERANCE || isTooMany))
      return [`row ${row} is ${figure}%`];
    return figure < 0 ? [`row ${row} is ${figure}`] : [];
  });

const checkMeasure = (artefacts: Artefacts, measure: Measure): Finding[] => {
  const names = areasOf(artefacts.content("names") as NamesFile);
  const file = artefacts.content(`measures/${measure.id}`) as MeasureFile;
  const figures = releasesOf(measure.id).flatMap((release) => {
    const values = valuesOf(file, measure, release, names.carried);
    const length = values.value.length === names.count ? [] : ["is not one figure to a row"];
    return [...length, ...figureFaults(values, isCapped(release, measure))].map(
      (fault) => `${release.year}: ${fault}`,
    );
  });
  return [
    { claim: `${measure.id}: declared whole`, faults: measureFaults(measure) },
    { claim: `${measure.id}: every figure possible`, faults: figures },
  ];
};

/** Every area has a rank within 1…N in every column the release declares. */
const rankFaults = (table: ReleaseTable, release: Release): string[] =>
  MEASURES.flatMap(({ id }) => {
    if (release.columns[id] === undefined) return [];
    const name = rankColumnOf(id, columnOf(id, release));
    if (name === undefined) return [];
    const ranks = table.columns[name] ?? [];
    const wrong = ranks.filter((rank) => rank === null || rank < 1 || rank > (release.areas ?? 0));
    return [
      ...(ranks.length === table.codes.length ? [] : [`${name} is not one to an area`]),
      ...wrong.map((rank) => `${name} has ${rank ?? "an unknown"}`),
    ];
  });

const checkRelease = (artefacts: Artefacts, release: Release): Finding[] => {
  const table = artefacts.content(`releases/${release.year}`) as ReleaseTable;
  const boroughs = new Set(table.borough);
  const codes = new Set(table.codes);
  return [
    {
      claim: `${release.year}: ranks within 1 to ${release.areas ?? 0}`,
      faults: rankFaults(table, release),
    },
    {
      claim: `${release.year}: every code once, in six boroughs`,
      faults: [
        ...(codes.size === table.codes.length ? [] : ["a code comes twice"]),
        ...(boroughs.size === BOROUGHS.length ? [] : [`${boroughs.size} boroughs`]),
      ],
    },
  ];
};

const checkPersistence = (artefacts: Artefacts): Finding => {
  const names = areasOf(artefacts.content("names") as NamesFile);
  const file = artefacts.content("measures/imd") as MeasureFile;
  const measure = MEASURES.find(({ id }) => id === "imd")!;
  const held = releasesOf("imd").map((release) => valuesOf(file, measure, release, names.carried));
  const always = names.codes.filter((_, row) =>
    held.every(({ worst, ranked }) => worst![row]! / ranked! <= 0.1),
  );
  return {
    claim: `imd: ${ALWAYS_10} areas in the most deprived 10% at every release`,
    faults: always.length === ALWAYS_10 ? [] : [`${always.length} are`],
  };
};

/** What is proved of the tables: declared whole, figures possible, ranks within range. */
export const checkTables: Check = (artefacts) => [
  ...MEASURES.flatMap((measure) => checkMeasure(artefacts, measure)),
  ...RELEASES.filter(({ areas }) => areas !== null).flatMap((release) =>
    checkRelease(artefacts, release),
  ),
  checkPersistence(artefacts),
];
