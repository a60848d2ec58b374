/** One line made wrong: the text stands once in the file, and the unit tests named are to notice. */
export interface Mutation {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Below tests/unit, without their ending. */
  readonly tests: readonly string[];
}

/** Those that assemble whole views. */
const CONTENT = ["content/content", "content/overlays", "content/participants"];

/** Wrong in ways that a reader would believe: off by one, the other end, unknown as a number. */
export const MUTATIONS: readonly Mutation[] = [
  {
    file: "src/domain/classify.ts",
    from: "value <= bound",
    to: "value < bound",
    tests: ["domain/classify"],
  },
  {
    file: "src/domain/classify.ts",
    from: "if (Number.isNaN(value)) return -1;",
    to: "if (Number.isNaN(value)) return 0;",
    tests: ["domain/classify"],
  },
  {
    file: "src/domain/place-summary.ts",
    from: "summary.lsoas === 0 ? NaN",
    to: "summary.lsoas === 0 ? 0",
    tests: ["domain/place-summary"],
  },
  {
    file: "src/domain/interval-overlap.ts",
    from: "one.from <= other.to && other.from",
    to: "one.from <= other.to || other.from",
    tests: ["domain/interval-overlap"],
  },
  {
    file: "src/domain/direction.ts",
    from: "change > 0",
    to: "change >= 0",
    tests: ["domain/direction"],
  },
  {
    file: "src/domain/time-runs.ts",
    from: "(Number(number) - 1) * MONTH",
    to: "Number(number) * MONTH",
    tests: ["domain/time-runs"],
  },
  {
    file: "src/domain/filter/evaluate.ts",
    from: "within.size > 0 && !within.has",
    to: "within.size > 0 && within.has",
    tests: ["domain/filter/evaluate"],
  },
  {
    file: "src/domain/persistence.ts",
    from: "rank / ranked <= rule.threshold",
    to: "rank / ranked < rule.threshold",
    tests: ["domain/persistence", "domain/persistence-runs"],
  },
  {
    file: "src/domain/disclosure.ts",
    from: "low < threshold ? NaN : Math.max",
    to: "low + 1 < threshold ? NaN : Math.max",
    tests: ["domain/disclosure", "domain/joint-attack"],
  },
  {
    file: "src/domain/patch/combine.ts",
    from: "(value[row]! * per[row]!) / 100",
    to: "value[row]! / 100",
    tests: ["domain/patch/combine"],
  },
  {
    file: "src/domain/colours-shown.ts",
    from: 'within === "filter" ? rows',
    to: 'within !== "filter" ? rows',
    tests: ["domain/colours-shown"],
  },
  {
    file: "src/domain/map-keys.ts",
    from: "round(zoom, 2)",
    to: "round(zoom, 0)",
    tests: ["domain/view"],
  },
  {
    file: "src/analysis/local-g.ts",
    from: "end - from + 1",
    to: "end - from",
    tests: ["analysis/local-g"],
  },
  {
    file: "src/analysis/carry.ts",
    from: "Math.max(worst, value)",
    to: "Math.min(worst, value)",
    tests: ["analysis/carry"],
  },
  {
    file: "src/analysis/carry.ts",
    from: ": 1 / (to - from)",
    to: ": 1",
    tests: ["analysis/carry"],
  },
  {
    file: "src/analysis/reach.ts",
    from: "(PER * interval.low) / per",
    to: "(PER * interval.high) / per",
    tests: ["analysis/reach"],
  },
  {
    file: "src/analysis/need-reached.ts",
    from: "const verdict = chance < beyond",
    to: "const verdict = chance >= beyond",
    tests: ["analysis/need-reached"],
  },
  {
    file: "src/data/export/csv.ts",
    from: 'if (cell === null) return "";',
    to: 'if (cell === null) return "0";',
    tests: ["data/export/csv"],
  },
  {
    file: "src/data/export/formula.ts",
    from: "/^[=+\\-@",
    to: "/^[=+@",
    tests: ["data/export/csv"],
  },
  {
    file: "src/data/export/geojson.ts",
    from: "!Number.isFinite(cell) ? null",
    to: "!Number.isFinite(cell) ? 0",
    tests: ["data/export/geojson"],
  },
  {
    file: "src/data/decks/pptx-charts.ts",
    from: "lying ? { catAxis",
    to: "!lying ? { catAxis",
    tests: ["data/decks/pptx"],
  },
  {
    file: "src/features/explore/filter/histogram.ts",
    from: "Math.min(BINS - 1, Math.floor",
    to: "Math.min(BINS - 1, Math.ceil",
    tests: ["features/explore/filter-editing"],
  },
  {
    file: "src/features/explore/filter/range.ts",
    from: "from <= to ? [from, to]",
    to: "from >= to ? [from, to]",
    tests: ["features/explore/filter-editing"],
  },
  {
    file: "src/domain/deck/source-line.ts",
    from: "...new Set(keys.flatMap((key) => named(key, sources)?.attribution ?? [])),",
    to: "...keys.flatMap((key) => named(key, sources)?.attribution ?? []),",
    tests: ["features/explore/provenance"],
  },
  {
    file: "src/content/legend/tally.ts",
    from: "at < 0 ? count : at",
    to: "at < 0 ? 0 : at",
    tests: CONTENT,
  },
  {
    file: "src/content/legend/legend-of.ts",
    from: "rows.length < units.codes.length",
    to: "rows.length > units.codes.length",
    tests: CONTENT,
  },
  {
    file: "src/content/legend/legend-of.ts",
    from: "unknown.areas === 0 ? null",
    to: "unknown.areas !== 0 ? null",
    tests: CONTENT,
  },
  {
    file: "src/domain/place-rows.ts",
    from: "of[each] === at",
    to: "of[each] !== at",
    tests: CONTENT,
  },
  {
    file: "src/content/content-of.ts",
    from: 'facts.hotspots?.tested !== "permutation"',
    to: 'facts.hotspots?.tested === "permutation"',
    tests: CONTENT,
  },
  {
    file: "src/content/ground.ts",
    from: "!needs.alwaysHot || facts.alwaysHot !== null",
    to: "needs.alwaysHot || facts.alwaysHot !== null",
    tests: CONTENT,
  },
  {
    file: "src/content/facts.ts",
    from: "? view.release : null",
    to: "? null : view.release",
    tests: CONTENT,
  },
  {
    file: "src/content/remember.ts",
    from: "Object.is(one, rest[at])",
    to: "!Object.is(one, rest[at])",
    tests: CONTENT,
  },
  {
    file: "src/content/pointer.ts",
    from: "warning ?? choropleth.tier(row)",
    to: '"Official"',
    tests: ["domain/tier-of-use"],
  },
  {
    file: "src/content/overlays/hot-spots.ts",
    from: "marked[mark].length === 0",
    to: "marked[mark].length !== 0",
    tests: CONTENT,
  },
  {
    file: "src/content/overlays/persistence.ts",
    from: "&& ground.persistence.isShown",
    to: "&& !ground.persistence.isShown",
    tests: CONTENT,
  },
  {
    file: "src/content/overlays/participants.ts",
    from: 'isSpread && view.shape === "hexagons"',
    to: 'isSpread && view.shape !== "hexagons"',
    tests: CONTENT,
  },
  {
    file: "src/domain/legend.ts",
    from: 'tick !== ""',
    to: 'tick === ""',
    tests: ["domain/swatch", "content/content"],
  },
  {
    file: "src/domain/marks/swatch.ts",
    from: 'kind !== "line"',
    to: 'kind === "line"',
    tests: ["domain/swatch"],
  },
  {
    file: "src/map/picture-of.ts",
    from: "pale[row] = 0",
    to: "pale[row] = 1",
    tests: ["map/picture-of"],
  },
  {
    file: "src/domain/shown.ts",
    from: "Math.max(threshold, hiddenBound(released))",
    to: "Math.min(threshold, hiddenBound(released))",
    tests: ["domain/people-told"],
  },
  {
    file: "src/domain/clean-text.ts",
    from: '.replace(HALVES, "\\uFFFD")',
    to: "",
    tests: ["domain/clean-text"],
  },
  {
    file: "src/analysis/participants/date-column.ts",
    from: "day < FIRST_DAY ? OUT_OF_REASON : day;",
    to: "day;",
    tests: ["participants/date-column"],
  },
];
