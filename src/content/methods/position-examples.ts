import { carryFigures } from "../../analysis/own/carry-figures";
import { measureQuery, earlierAreasQuery, namesQuery } from "../../data/queries";
import { releaseTableQuery } from "../../data/compare-queries";
import { load } from "../../data/load";
import { HEXAGONS } from "../../domain/artefact";
import { valuesOf } from "../../domain/assemble";
import { BOROUGHS } from "../../domain/boroughs";
import { breaksOf } from "../../domain/classify";
import { counted, percent, plural, whole } from "../../domain/format";
import { measureOf, releaseShown } from "../../domain/measure-releases";
import { indexIdOf } from "../../domain/own-index/index-id";
import { INDEX_NAME } from "../../domain/own-index/index-recipe";
import { decileOf, percentileOf } from "../../domain/position";
import { followed, mostPeopled, nameOf, said, sum, type ExampleOf } from "./example";

const rank: ExampleOf = async (from) => {
  const { latest, row, of } = await followed(from);
  const [rank, areas] = [latest.value[row]!, latest.ranked!];
  const inTenth = [...latest.value].filter((each) => 10 * each <= areas).length;
  const tenth = Math.floor((10 * rank) / areas) + ((10 * rank) % areas === 0 ? 0 : 1);
  return {
    of,
    steps: [
      `In ${latest.year} its rank is ${whole(rank)} of ${whole(areas)}.`,
      `Percentile: (${whole(rank)} − ½) ÷ ${whole(areas)} = ${percent(100 * percentileOf(rank, areas))}.`,
      `Tenth: 10 × ${whole(rank)} ÷ ${whole(areas)} = ${said((10 * rank) / areas)}, rounded up: ${tenth}.`,
      `Of the region’s ${whole(latest.value.length)} small areas ${whole(inTenth)} have a rank of at most ${whole(Math.floor(areas / 10))}, so they are in England’s most deprived tenth.`,
    ],
    worked: inTenth,
    shown: [...latest.value].filter((each) => decileOf(each, areas) === 1).length,
  };
};

const counts: ExampleOf = async (from) => {
  const { areas, row, of } = await followed(from);
  const measure = measureOf("employed");
  const release = releaseShown("employed", null);
  const values = valuesOf(
    await from.client.query(measureQuery("employed")),
    measure,
    release,
    areas.carried,
  );
  const [people, all] = [values.of![row]!, values.per![row]!];
  return {
    of,
    steps: [
      `${measure.title}, ${release.title}: ${whole(people)} of ${whole(all)}.`,
      `100 × ${whole(people)} ÷ ${whole(all)} = ${percent((100 * people) / all)}.`,
    ],
    worked: (100 * people) / all,
    shown: values.value[row]!,
  };
};

const carrying: ExampleOf = async ({ client }) => {
  const YEAR = 2019;
  const [areas, file, older, table] = await Promise.all([
    client.query(namesQuery),
    client.query(measureQuery("imd")),
    client.query(earlierAreasQuery),
    client.query(releaseTableQuery(YEAR)),
  ]);
  const values = valuesOf(file, measureOf("imd"), releaseShown("imd", YEAR), areas.carried);
  const partsOf = (row: number) =>
    older.codes.filter((_, i) => older.year[i] === 2011 && older.rows[i]!.includes(row));
  const merged = [...areas.codes.keys()].filter(
    (row) => values.carried(row) === "merged" && partsOf(row).length > 1,
  );
  const row = mostPeopled(areas, merged);
  const parts = partsOf(row).map((code) => {
    const at = table.codes.indexOf(code);
    return {
      code,
      rank: table.columns["imd_rank"]?.[at] ?? NaN,
      residents: table.columns["pop_total"]?.[at] ?? NaN,
    };
  });
  const residents = sum(parts.map((part) => part.residents));
  const carried = sum(parts.map((part) => part.residents * part.rank)) / residents;
  return {
    of: `${nameOf(areas, row)}: of the areas made from several since ${YEAR}, the one with most residents.`,
    steps: [
      ...parts.map(
        (part) =>
          `${part.code} ranked ${whole(part.rank)} in ${YEAR} and had ${whole(part.residents)} residents.`,
      ),
      `Average by residents: (${parts.map((part) => `${whole(part.residents)} × ${whole(part.rank)}`).join(" + ")}) ÷ ${whole(residents)} = ${said(carried, 3)}.`,
    ],
    worked: carried,
    shown: values.value[row]!,
    // Carried ranks are kept to three decimals.
    within: 0.0006,
  };
};

const classes: ExampleOf = async (from) => {
  const { latest } = await followed(from);
  const sorted = latest.value.filter((value) => !Number.isNaN(value)).sort();
  const [n, least, most] = [sorted.length, sorted[0]!, sorted.at(-1)!];
  const place = Math.ceil(n / 7);
  return {
    of: `All small areas of the region, by rank in ${latest.year}, cut into seven.`,
    steps: [
      `Equal numbers: a seventh of ${whole(n)} is ${said(n / 7, 1)}. So the first colour ends at area number ${whole(place)} in the line, which ranks ${whole(sorted[place - 1]!)}.`,
      `Equal steps: from rank ${whole(least)} to ${whole(most)} are seven steps of ${whole((most - least) / 7)}. The first colour ends at ${whole(breaksOf("equal", latest.value)[0]!)}.`,
      `Natural breaks: the first colour ends at ${whole(breaksOf("natural", latest.value)[0]!)}.`,
    ],
    worked: sorted[place - 1]!,
    shown: breaksOf("quantiles", latest.value)[0]!,
  };
};

const hexagons: ExampleOf = async ({ client }) => {
  const [areas, { hexes }] = await Promise.all([
    client.query(namesQuery),
    load("hexagons.json", HEXAGONS),
  ]);
  const cells = Object.values(hexes);
  return {
    of: "All small areas of the region.",
    steps: [
      ...BOROUGHS.map(
        ({ code, name }) =>
          `${name}: ${plural(cells.filter(({ borough }) => borough === code).length, "hexagon")}.`,
      ),
      `Together ${whole(cells.length)}, one for each small area, in ${counted(BOROUGHS.length)} pieces.`,
    ],
    worked: new Set(cells.map(({ q, r }) => `${q} ${r}`)).size,
    shown: areas.count,
  };
};

/** A count that a file gives for a ward, on one of its areas. */
const ownFigures: ExampleOf = async (from) => {
  const { areas, row, of } = await followed(from);
  const ward = areas.ward[row]!;
  const rows = [...areas.codes.keys()].filter((each) => areas.ward[each] === ward);
  const GIVEN = 120;
  const [people, all] = [areas.residents[row]!, sum(rows.map((each) => areas.residents[each]!))];
  const carried = carryFigures(
    { area: [ward], value: [GIVEN] },
    "count",
    {
      rowsOf: () => rows,
      weightOf: () => 1,
      whole: new Uint8Array(areas.count).fill(1),
    },
    areas.residents,
  );
  return {
    of,
    steps: [
      `Say a file gives ${whole(GIVEN)} for its ward, ${areas.wards[ward]?.name ?? ""}, where ${whole(all)} people live in ${plural(rows.length, "area")}.`,
      `${whole(GIVEN)} × ${whole(people)} ÷ ${whole(all)} = ${said((GIVEN * people) / all)}.`,
    ],
    worked: (GIVEN * people) / all,
    shown: carried[row]!,
  };
};

/** Two measures, one of which counts twice, on one area. */
const ownIndex: ExampleOf = async ({ client }) => {
  const areas = await client.query(namesQuery);
  const { row, of } = await followed({ client });
  const parts = [
    { measure: "employment", weight: 2 },
    { measure: "no-car", weight: 1 },
  ] as const;
  const id = indexIdOf({ name: INDEX_NAME, scale: "percentile", parts });
  const told = await Promise.all(
    parts.map(async ({ measure: of, weight }) => {
      const [measure, release] = [measureOf(of), releaseShown(of, null)];
      const { value } = valuesOf(
        await client.query(measureQuery(of)),
        measure,
        release,
        areas.carried,
      );
      const known = [...value].filter((each) => !Number.isNaN(each));
      const own = value[row]!;
      const better = known.filter((each) => (measure.worse === "low" ? each > own : each < own));
      const equal = known.filter((each) => each === own).length;
      const percentile = (100 * (better.length + equal / 2)) / known.length;
      return { measure, release, weight, better: better.length, equal, known, percentile };
    }),
  );
  const all = sum(parts.map(({ weight }) => weight));
  const worked = sum(told.map(({ weight, percentile }) => weight * percentile)) / all;
  const file = await client.query(measureQuery(id));
  return {
    of,
    steps: [
      ...told.map(
        ({ measure, release, better, equal, known, percentile }) =>
          `${measure.title} ${release.year}: ${plural(better, "area is", "areas are")} better off and ${plural(equal, "area", "areas")} equal, itself included. 100 × (${whole(better)} + ½ × ${whole(equal)}) ÷ ${whole(known.length)} = ${said(percentile)}.`,
      ),
      `With weights ${parts.map(({ weight }) => weight).join(" and ")}: (${told.map(({ weight, percentile }) => `${weight} × ${said(percentile)}`).join(" + ")}) ÷ ${all} = ${said(worked)} out of 100.`,
    ],
    worked,
    shown: file.releases[0]?.value?.[row] ?? NaN,
  };
};

export const POSITION_EXAMPLES = {
  rank,
  counts,
  carrying,
  "own-figures": ownFigures,
  "own-index": ownIndex,
  classes,
  hexagons,
};
