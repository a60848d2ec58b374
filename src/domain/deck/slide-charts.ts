import { BOROUGHS, REGION } from "../boroughs";
import { compareChartId } from "../compare/charts/chart-ids";
import { BOROUGH_IN_WORK_MEASURES, type InWorkId } from "../in-work-measures";
import { redefinitionOf } from "../measure-releases";
import { ENGLAND } from "../place";
import { figureAt, latestPeriod } from "../indicators/figures";
import { indicatorFigure } from "../indicators/indicator-words";
import { indicatorOf } from "../indicators/indicators";
import { shortYear } from "../indicators/period";
import type { IndicatorPlace } from "../indicators/wider";
import { factSentence, type ProgrammeFacts } from "../programme-facts";
import type { View } from "../view";
import { WORKED_OUT } from "../tiers";
import { workingShareOfEngland } from "../working-families";
import { areaSet } from "./area-set";
import { rowsIn, type AtlasFacts } from "./atlas-facts";
import { reachChart } from "./reach-on-slide";
import type { SlideChart } from "./slide-chart";

interface ChartEntry {
  readonly id: string;
  /** In the editor's list. */
  readonly title: string;
  readonly make: (
    facts: AtlasFacts,
    view: View,
  ) => Omit<SlideChart, "id" | "title"> & { readonly finding?: string };
}

const indices = ({ releases }: AtlasFacts): string[] => releases.map(({ year }) => `imd${year}`);

/** Every chart of the Indices here runs from their first release to their latest. */
const RELATIVE = ["Relative to the rest of England at each release.", redefinitionOf("imd")]
  .filter((words) => words !== null)
  .join(" ");

/** Boroughs from the highest value to the lowest. */
const byValue = (values: readonly (number | null)[]) =>
  BOROUGHS.map(({ name }, at) => ({ name, value: values[at] ?? null })).toSorted(
    (a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity),
  );

const inWorkMeasure = (id: InWorkId) => BOROUGH_IN_WORK_MEASURES.find((each) => each.id === id)!;
const WORKING = inWorkMeasure("children-in-working-families");
const WORKING_SHARE = inWorkMeasure("working-share-of-children");

/** Whom funded learning reaches in the newest year, beside England: published by home, programme by programme it is not. */
const reachFact = (id: string, { indicators }: Pick<AtlasFacts, "indicators">): string => {
  const indicator = indicatorOf(id);
  const said = (place: IndicatorPlace): string => {
    const figure = figureAt(indicators, indicator, place);
    return figure.known ? indicatorFigure(indicator, figure.value) : "not known";
  };
  return `${said(REGION)} ${indicator.unit} in funded learning, ${shortYear(latestPeriod(indicators, indicator))}; England ${said(ENGLAND)}.`;
};

const DATES_ONLY =
  "Dates side by side: this does not show what any programme caused. Figures are as reported at the time. Nobody checked them independently. A faded end is one that no source states.";
const FUNDED =
  "Funded learning is all publicly funded learning, by where learners live. The devolved budget pays for part of it.";

/** The fact that says most: what was reported with a figure; where nothing was, what the programme did. */
const tellingFact = ({ facts, sentence }: ProgrammeFacts): string => {
  const reported = facts.filter(({ of }) => of === "programme" || of === undefined);
  const fact = reported.find(({ kind, value }) => kind === "reported" && value !== undefined);
  return fact === undefined ? sentence : factSentence(fact);
};

/** The chart of the participants in use. */
export const REACH_CHART = "reach-by-borough";

/** More would not be read from the back of a room. */
const CLAIMS_SHOWN = 5;

/** The charts a slide can carry. */
export const SLIDE_CHARTS: readonly ChartEntry[] = [
  {
    id: "most-deprived-by-release",
    title: "Areas in England’s most deprived 10%, release by release",
    make: (facts) => {
      const always = areaSet(facts, "always-10", null);
      const rows = rowsIn(facts, null);
      const inAt = facts.releases.map(({ year }) => {
        const isIn = areaSet(facts, "most-deprived-10", year);
        return rows.filter(isIn);
      });
      return {
        tier: WORKED_OUT,
        sources: indices(facts),
        caveat: RELATIVE,
        drawn: {
          kind: "bars",
          over: "releases",
          unit: "areas",
          categories: facts.releases.map(({ year }) => String(year)),
          series: [
            { name: "In every release", values: inAt.map((one) => one.filter(always).length) },
            {
              name: "In this one, not in all",
              values: inAt.map((one) => one.filter((row) => !always(row)).length),
            },
          ],
        },
      };
    },
  },
  {
    id: "always-by-borough",
    title: "Areas in the most deprived 10% in every release",
    make: (facts) => {
      const always = areaSet(facts, "always-10", null);
      const shares = byValue(
        BOROUGHS.map(({ name }) => {
          const rows = rowsIn(facts, name);
          return (100 * rows.filter(always).length) / rows.length;
        }),
      );
      return {
        tier: WORKED_OUT,
        sources: indices(facts),
        caveat: RELATIVE,
        drawn: {
          kind: "bars",
          over: "boroughs",
          unit: "%",
          categories: shares.map(({ name }) => name),
          series: [
            { name: "Per 100 areas of the borough", values: shares.map(({ value }) => value) },
          ],
        },
      };
    },
  },
  {
    id: "children-in-working-families",
    title: WORKING.title,
    make: ({ inWork }) => {
      const values = byValue(WORKING.values(inWork));
      return {
        tier: WORKING.tier,
        sources: ["cilif-work-status", "census2021"],
        caveat: WORKING.caveat,
        drawn: {
          kind: "bars",
          over: "boroughs",
          unit: "%",
          categories: values.map(({ name }) => name),
          series: [
            {
              name: `Per 100 ${WORKING.unit.replace(/^% of /, "")}`,
              values: values.map(({ value }) => value),
            },
          ],
        },
      };
    },
  },
  {
    id: "working-share-of-children",
    title: WORKING_SHARE.title,
    make: ({ inWork }) => {
      const boroughs = byValue(WORKING_SHARE.values(inWork));
      const values = [{ name: ENGLAND.name, value: workingShareOfEngland(inWork) }, ...boroughs];
      return {
        tier: WORKING_SHARE.tier,
        sources: ["cilif-work-status", "cilif-in-work-share"],
        caveat: `Of all children in low-income families. ${WORKING_SHARE.caveat}`,
        drawn: {
          kind: "bars",
          over: "boroughs",
          unit: "%",
          categories: values.map(({ name }) => name),
          series: [
            {
              name: `Per 100 ${WORKING_SHARE.unit.replace(/^% of /, "")}`,
              values: values.map(({ value }) => value),
            },
          ],
        },
      };
    },
  },
  {
    id: REACH_CHART,
    title: "Participants per 1,000 residents",
    make: ({ reach }, view) => reachChart(reach(view)),
  },
  {
    id: "claims",
    title: "Published claims about the region",
    make: ({ claims }) => {
      const shown = claims.filter(({ sentences }) => sentences.length > 0).slice(0, CLAIMS_SHOWN);
      const unchecked = claims.filter(({ verdict }) => verdict === "cannot be checked").length;
      return {
        tier: null,
        sources: [...new Set(shown.flatMap(({ sources }) => sources))],
        caveat: `${shown.length} of ${claims.length} claims are shown. ${unchecked} cannot be checked with open data; the Method screen lists them all.`,
        drawn: {
          kind: "claims",
          rows: shown.map(({ claim, verdict, sentences }) => ({
            claim,
            verdict,
            shows: sentences[0] ?? "",
          })),
        },
      };
    },
  },
  {
    id: "programmes",
    title: "Programme dates, and when each Index was published",
    make: ({ programmes, releases, ...facts }) => ({
      tier: null,
      sources: [
        "programme-facts",
        ...new Set(programmes.flatMap(({ reach }) => (reach ? [indicatorOf(reach).source] : []))),
      ],
      caveat: `${DATES_ONLY}${programmes.some(({ reach }) => reach !== undefined) ? ` ${FUNDED}` : ""}`,
      drawn: {
        kind: "timeline",
        from: Math.min(...programmes.map(({ from }) => from), ...releases.map(({ year }) => year)),
        to:
          Math.max(
            ...programmes.map(({ from, to }) => to ?? from),
            ...releases.map(({ year }) => year),
          ) + 1,
        marks: releases.map(({ year }) => year),
        spans: programmes.map((programme) => ({
          name: programme.name,
          from: programme.from,
          to: programme.to,
          known: {
            from: !programme.unstated.includes("from"),
            to: !programme.unstated.includes("to"),
          },
          dates: programme.dates,
          fact:
            programme.reach === undefined
              ? tellingFact(programme)
              : reachFact(programme.reach, facts),
        })),
      },
    }),
  },
];

/**
 * The chart of that id, computed; null where there is none, which a deck from a newer atlas may ask for.
 * @param view what a chart of Compare compares
 */
export const chartOf = (
  id: string | null,
  facts: AtlasFacts,
  view: View,
): (SlideChart & { readonly finding?: string }) | null => {
  const compared = compareChartId(id);
  if (compared !== null) {
    const chart = facts.compareChart?.(compared, view) ?? null;
    return (
      chart && {
        id: compared,
        title: chart.title,
        finding: chart.finding,
        tier: chart.tier,
        sources: chart.sources,
        caveat: chart.caveat,
        drawn: chart.drawn,
      }
    );
  }
  const entry = SLIDE_CHARTS.find((chart) => chart.id === id);
  return entry === undefined
    ? null
    : { id: entry.id, title: entry.title, ...entry.make(facts, view) };
};
