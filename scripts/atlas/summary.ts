import {
  boroughSummaries,
  regionSummary,
  type AreaSummary,
  type SummaryTask,
} from "../../src/analysis/area-summaries";
import { ENGLAND_SUMMARY } from "../../src/domain/england-artefact";
import { SCALES } from "../../src/domain/release-columns";
import { BASIS_WORDS, SUMMARY_MEASURES, summariesOf, type Basis } from "../../src/domain/summary";
import { choose, chooseMeasure, chooseRelease } from "./choose";
import type { Asked, Command, Row } from "./command";

const GEOGRAPHIES = ["borough", "region"] as const;
const BASES = Object.keys(BASIS_WORDS) as Basis[];

/** "computed", or which figures stand on what: "published: average_rank, extent; computed: income_scale". */
const basisOf = ({ figures }: AreaSummary): string => {
  const groups = BASES.flatMap((basis) => {
    const ids = SUMMARY_MEASURES.filter(({ id }) => figures[id]?.basis === basis);
    return ids.length === 0 ? [] : [{ basis, ids: ids.map(({ id }) => id).join(", ") }];
  });
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) return only.basis;
  return groups.map(({ basis, ids }) => `${basis}: ${ids}`).join("; ");
};

/** Scales of releases whose counts are not open, in words. */
const estimatedScales = ({ table }: SummaryTask): string[] =>
  Object.entries(SCALES).flatMap(([name, { counts, score }]) =>
    score in table.columns && !counts.some((count) => count in table.columns)
      ? [`${name}_scale: score times residents, for the counts are not open`]
      : [],
  );

/** Why figures are missing, and where those came from that are not computed. */
const noteOf = ({ figures }: AreaSummary, task: SummaryTask): string => {
  const { measure, release } = task;
  const official = summariesOf(measure);
  const absent = official.filter(({ id }) => figures[id] === undefined).map(({ id }) => id);
  const words = BASES.filter(
    (basis) =>
      basis !== "computed" && Object.values(figures).some((figure) => figure.basis === basis),
  ).map((basis) => BASIS_WORDS[basis]);
  words.push(...estimatedScales(task));
  if (absent.length > 0) {
    const open =
      release.population === null
        ? "needs residents, scores or counts of every neighbourhood, which are not published openly"
        : "needs scores or counts that this atlas does not hold for this release";
    words.push(`${absent.join(", ")}: ${open}`);
  }
  if (official.length < SUMMARY_MEASURES.length)
    words.push("extent and local_concentration cover the overall index only");
  return words.join(". ");
};

const rowOf = (area: AreaSummary, task: SummaryTask): Row => ({
  area_code: area.code,
  area_name: area.name,
  measure: task.measure.id,
  release: task.release.year,
  lsoas: area.lsoas,
  ...Object.fromEntries(SUMMARY_MEASURES.map(({ id }) => [id, area.figures[id]?.value ?? null])),
  basis: basisOf(area),
  note: noteOf(area, task),
});

const taskOf = (asked: Asked): SummaryTask => {
  const measure = chooseMeasure(asked, "position");
  const { release } = chooseRelease(asked, measure);
  const england = asked.artefacts.has("england/summary")
    ? asked.artefacts.read("england/summary", ENGLAND_SUMMARY)
    : undefined;
  return {
    measure,
    release,
    table: asked.artefacts.release(release.year),
    england: england?.releases.find(({ year }) => year === release.year),
  };
};

/** `summary`: the official summary measures on the release's own LSOAs. */
export const SUMMARY_COMMAND: Command = {
  name: "summary",
  sentence: "The official summary measures of every borough, or of the region.",
  usage: "summary --measure imd --release 2019 [--geography borough|region]",
  options: {
    measure: { type: "string" },
    release: { type: "string" },
    geography: { type: "string" },
  },
  keys: [
    "area_code",
    "area_name",
    "measure",
    "release",
    "lsoas",
    ...SUMMARY_MEASURES.map(({ id }) => id),
    "basis",
    "note",
  ],
  run: (asked) => {
    const geography = choose("geography", asked.options.geography, GEOGRAPHIES, "borough");
    const task = taskOf(asked);
    const areas = geography === "region" ? [regionSummary(task)] : boroughSummaries(task);
    return areas.map((area) => rowOf(area, task));
  },
};
