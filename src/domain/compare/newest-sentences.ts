import { plain, strong, type Run } from "../area-sentence";
import { lowerFirst } from "../format";
import type { InWorkBoroughs } from "../in-work";
import type { IndicatorsFile } from "../indicators/artefact";
import { comparatorOf, figureAt, latestPeriod } from "../indicators/figures";
import { indicatorFigure, periodSaid } from "../indicators/indicator-words";
import { IN_WORK_GROUPS, indicatorOf, INDICATORS, type Indicator } from "../indicators/indicators";
import { periodWords } from "../indicators/period";
import type { Place } from "../place";
import { workingFamiliesInEngland, workingFamiliesSentence } from "./in-work-sentences";

/** "the year to March 2025 (provisional)", "April 2025". */
const whenSaid = (indicator: Indicator, period: string): string => {
  const said = periodSaid(indicator, period);
  return /^(year|academic|winter)/.test(said) ? `the ${said}` : said;
};

/**
 * The latest figure of a series, place by place as they were chosen, and what they are set against. One period
 * to a sentence. Undefined where no place has a figure, or the series is listed and not told.
 */
export const newestSentence = (
  file: IndicatorsFile,
  indicator: Indicator,
  places: readonly Place[],
): readonly Run[] | undefined => {
  const { said } = indicator;
  const against = comparatorOf(file, indicator);
  const told = places
    .filter(({ code }) => code !== against.code)
    .flatMap(({ code, name }) => {
      const figure = figureAt(file, indicator, { code, name });
      return figure.known ? [{ name, text: indicatorFigure(indicator, figure.value) }] : [];
    });
  const [first, ...others] = told;
  if (said === undefined || first === undefined) return undefined;
  const wider = figureAt(file, indicator, against);
  return [
    plain(`In ${whenSaid(indicator, latestPeriod(file, indicator))}, `),
    strong(first.text),
    plain(` ${said} in ${first.name}`),
    ...others.flatMap(({ name, text }, at) => [
      plain(at === others.length - 1 ? " and " : ", "),
      strong(text),
      plain(` in ${name}`),
    ]),
    ...(wider.known
      ? [
          plain(", against "),
          strong(indicatorFigure(indicator, wider.value)),
          plain(` in ${against.name === "England" ? "" : "the "}${against.name}`),
        ]
      : []),
    plain("."),
  ];
};

/** Why the two series of children on low income are never joined. */
export const notJoinedSentence = (
  file: IndicatorsFile,
  { children }: Pick<InWorkBoroughs, "children">,
): string =>
  `Two series: figures by whether the family works end in the year to March ${children.year} and are of children up to 19. Those to the ${periodWords(latestPeriod(file, indicatorOf("children-low-income-before-housing")))} are of children under 16, by a later method. So we never join the two.`;

/** What is told of work and low income: the newest series first, then the split that ends earlier. */
export const workAndIncomeSentences = (
  boroughs: InWorkBoroughs,
  indicators: IndicatorsFile,
  places: readonly Place[],
): readonly (readonly Run[])[] => {
  const newest = INDICATORS.filter(({ group }) => IN_WORK_GROUPS.includes(group)).map((indicator) =>
    newestSentence(indicators, indicator, places),
  );
  return [
    ...newest,
    workingFamiliesSentence(boroughs, places),
    workingFamiliesInEngland(boroughs, places),
  ].filter((runs) => runs !== undefined);
};

/** Publishers and dates of the same, for a copy. */
export const workAndIncomeSource = (
  boroughs: InWorkBoroughs,
  indicators: IndicatorsFile,
): string => {
  const latest = INDICATORS.filter(
    ({ group, said }) => IN_WORK_GROUPS.includes(group) && said !== undefined,
  ).map(
    (indicator) =>
      `${lowerFirst(indicator.title)}, ${periodWords(latestPeriod(indicators, indicator))}`,
  );
  return `Office for National Statistics, Explore local statistics: ${latest.join("; ")}; Department for Work and Pensions and HM Revenue & Customs, children in low-income families by work, year to March ${boroughs.children.year}`;
};
