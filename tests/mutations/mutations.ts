/** One line made wrong: the text stands once in the file, and the unit tests are to notice. */
export interface Mutation {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Wrong in ways that a reader would believe: off by one, the other end, unknown as a number. */
export const MUTATIONS: readonly Mutation[] = [
  { file: "src/domain/classify.ts", from: "value <= bound", to: "value < bound" },
  {
    file: "src/domain/classify.ts",
    from: "if (Number.isNaN(value)) return -1;",
    to: "if (Number.isNaN(value)) return 0;",
  },
  {
    file: "src/domain/place-summary.ts",
    from: "summary.lsoas === 0 ? NaN",
    to: "summary.lsoas === 0 ? 0",
  },
  {
    file: "src/domain/interval-overlap.ts",
    from: "one.from <= other.to && other.from",
    to: "one.from <= other.to || other.from",
  },
  { file: "src/domain/direction.ts", from: "change > 0", to: "change >= 0" },
  {
    file: "src/domain/time-runs.ts",
    from: "(Number(number) - 1) * MONTH",
    to: "Number(number) * MONTH",
  },
  {
    file: "src/domain/filter/evaluate.ts",
    from: "within.size > 0 && !within.has",
    to: "within.size > 0 && within.has",
  },
  {
    file: "src/domain/persistence.ts",
    from: "rank / ranked <= rule.threshold",
    to: "rank / ranked < rule.threshold",
  },
  {
    file: "src/domain/disclosure.ts",
    from: "low < threshold ? NaN : Math.max",
    to: "low + 1 < threshold ? NaN : Math.max",
  },
  {
    file: "src/domain/patch/combine.ts",
    from: "(value[row]! * per[row]!) / 100",
    to: "value[row]! / 100",
  },
  {
    file: "src/domain/colours-shown.ts",
    from: 'within === "filter" ? rows',
    to: 'within !== "filter" ? rows',
  },
  { file: "src/domain/view.ts", from: "round(zoom, 2)", to: "round(zoom, 0)" },
  { file: "src/analysis/local-g.ts", from: "end - from + 1", to: "end - from" },
  { file: "src/analysis/carry.ts", from: "Math.max(worst, value)", to: "Math.min(worst, value)" },
  { file: "src/analysis/carry.ts", from: ": 1 / (to - from)", to: ": 1" },
  {
    file: "src/analysis/reach.ts",
    from: "(PER * interval.low) / per",
    to: "(PER * interval.high) / per",
  },
  { file: "src/analysis/reach.ts", from: "chance >= beyond", to: "chance < beyond" },
  {
    file: "src/data/export/csv.ts",
    from: 'if (cell === null) return "";',
    to: 'if (cell === null) return "0";',
  },
  { file: "src/data/export/formula.ts", from: "/^[=+\\-@", to: "/^[=+@" },
  {
    file: "src/data/export/geojson.ts",
    from: "!Number.isFinite(cell) ? null",
    to: "!Number.isFinite(cell) ? 0",
  },
  { file: "src/data/decks/pptx.ts", from: "lying ? { catAxis", to: "!lying ? { catAxis" },
  {
    file: "src/features/explore/filter/histogram.ts",
    from: "Math.min(BINS - 1, Math.floor",
    to: "Math.min(BINS - 1, Math.ceil",
  },
  {
    file: "src/features/explore/filter/range.ts",
    from: "from <= to ? [from, to]",
    to: "from >= to ? [from, to]",
  },
  {
    file: "src/features/explore/download/provenance.ts",
    from: "[...new Set(lines)]",
    to: "lines",
  },
  {
    file: "src/content/legend/tally.ts",
    from: "at < 0 ? count : at",
    to: "at < 0 ? 0 : at",
  },
  {
    file: "src/content/legend/legend-of.ts",
    from: "rows.length < units.codes.length",
    to: "rows.length > units.codes.length",
  },
  {
    file: "src/content/legend/legend-of.ts",
    from: "unknown.areas === 0 ? null",
    to: "unknown.areas !== 0 ? null",
  },
  {
    file: "src/content/highlight.ts",
    from: "areas.msoa[each] === msoa",
    to: "areas.msoa[each] !== msoa",
  },
  {
    file: "src/content/content-of.ts",
    from: 'facts.hotspots?.tested !== "permutation"',
    to: 'facts.hotspots?.tested === "permutation"',
  },
  {
    file: "src/content/ground.ts",
    from: "!needs.alwaysHot || facts.alwaysHot !== null",
    to: "needs.alwaysHot || facts.alwaysHot !== null",
  },
  { file: "src/content/facts.ts", from: "? view.release : null", to: "? null : view.release" },
  {
    file: "src/content/remember.ts",
    from: "Object.is(one, rest[at])",
    to: "!Object.is(one, rest[at])",
  },
  { file: "src/content/pointer.ts", from: "warning ?? measure.tier", to: '"Official"' },
  {
    file: "src/content/overlays/hot-spots.ts",
    from: "marked[mark].length === 0",
    to: "marked[mark].length !== 0",
  },
  {
    file: "src/content/overlays/persistence.ts",
    from: "&& ground.persistence.isShown",
    to: "&& !ground.persistence.isShown",
  },
  {
    file: "src/content/overlays/participants.ts",
    from: 'isSpread && view.shape === "hexagons"',
    to: 'isSpread && view.shape !== "hexagons"',
  },
  { file: "src/domain/legend.ts", from: 'tick !== ""', to: 'tick === ""' },
  { file: "src/domain/marks/swatch.ts", from: 'kind !== "line"', to: 'kind === "line"' },
  { file: "src/map/picture-of.ts", from: "pale[row] = 0", to: "pale[row] = 1" },
];
