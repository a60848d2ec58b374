import { folded } from "./find/spelling";
import type { MappedId } from "./mapped-id";

/** What else measures are called by those who ask for them; their own titles are in their declarations. */
const OTHER_NAMES: Readonly<Partial<Record<MappedId, readonly string[]>>> = {
  imd: ["IMD", "index of multiple deprivation", "indices of deprivation", "overall", "poorest"],
  income: ["poverty", "low income", "benefits", "poor"],
  employment: ["unemployment", "worklessness", "out of work", "jobs", "joblessness"],
  education: ["schools", "qualifications"],
  health: ["illness", "sickness", "disability"],
  crime: ["safety", "policing"],
  barriers: ["affordability", "homelessness", "access to services"],
  "living-environment": ["air quality", "housing quality", "road accidents"],
  idaci: ["IDACI", "child poverty", "children in poverty", "income deprivation affecting children"],
  idaopi: [
    "IDAOPI",
    "pensioner poverty",
    "older people in poverty",
    "income deprivation affecting older people",
  ],
  "income-deprived": ["people in poverty", "people on benefits"],
  "employment-deprived": ["unemployed people", "unemployment", "claimants"],
  "income-rate": ["poverty rate", "people in poverty"],
  "employment-rate": ["unemployment rate", "worklessness"],
  "children-rate": ["child poverty rate", "children in poverty"],
  "older-people-rate": ["pensioner poverty rate"],
  residents: ["population", "people"],
  "working-age": ["adults", "aged 16 to 64"],
  employed: ["employment rate", "workers"],
  disability: ["disabled people", "long-term sick"],
  "social-renting": ["council housing", "social housing", "tenants"],
  "no-car": ["car ownership", "no vehicle"],
  "children-in-working-families": ["in-work poverty", "working poor"],
  "working-share-of-children": ["in-work poverty"],
  "jobs-below-living-wage": ["low pay", "minimum wage", "real living wage", "wages"],
  "residents-pay": ["wages", "earnings", "salary"],
  "universal-credit": ["UC", "benefits", "claimants", "in work on benefits"],
  "universal-credit-neighbourhood": ["UC", "benefits", "claimants"],
  "children-in-low-income": ["child poverty", "CiLIF", "children in poverty"],
  "income-after-housing": ["earnings", "net income", "AHC"],
  "in-work-poverty": ["working poor", "in-work poverty"],
  "children-low-income-before-housing": ["child poverty", "CiLIF", "children in poverty", "BHC"],
  "children-low-income-after-housing": ["child poverty", "children in poverty", "AHC"],
  "disposable-income": ["GDHI", "household income"],
  "weekly-pay": ["wages", "earnings", "salary"],
  claimants: ["unemployment", "UC", "JSA", "out of work"],
  "skills-participation": ["further education", "adult skills budget", "FE"],
  "skills-achievement": ["further education", "adult skills budget", "FE"],
  "apprenticeship-starts": ["apprentices"],
  "free-meals-primary": ["FSM", "free school meals"],
  "free-meals-secondary": ["FSM", "free school meals"],
  neet: ["NEET"],
  attainment: ["GCSE", "exam results"],
  "attainment-gap": ["GCSE", "disadvantage gap"],
  "healthy-life-women": ["life expectancy", "HLE"],
  "healthy-life-men": ["life expectancy", "HLE"],
  "house-prices-to-pay": ["affordability", "housing affordability"],
  gigabit: ["broadband", "internet"],
  "walk-to-library": ["libraries"],
  "walk-to-station": ["railway stations", "trains"],
};

export interface NamedMeasure {
  readonly id: MappedId;
  readonly title: string;
  readonly short: string;
  /** What it counts, searched too. */
  readonly sentence: string;
  /** Words beside it in a list, searched too. */
  readonly beside: string;
}

/**
 * How well a measure answers to what is typed, 0 the best: a name, a name that begins so, words of its names,
 * words of what is said of it; null: not at all.
 */
export const measureFit = (measure: NamedMeasure, typed: string): number | null => {
  const text = folded(typed);
  if (text === "") return 0;
  const names = [measure.title, measure.short, ...(OTHER_NAMES[measure.id] ?? [])].map(folded);
  if (names.includes(text)) return 0;
  if (names.some((name) => name.startsWith(text))) return 1;
  const words = text.split(" ");
  const all = (texts: readonly string[]): boolean =>
    words.every((word) => texts.join(" ").includes(word));
  if (all(names)) return 2;
  return all([...names, folded(measure.sentence), folded(measure.beside)]) ? 3 : null;
};
