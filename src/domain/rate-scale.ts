import { breaksOf, classAmong } from "./classify";
import { participantColours, type PeopleScale } from "./people-scale";

const FIGURES = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });
const COUNT = 5;

/** Classes of rates per 1,000, fewest first, of about equal numbers of areas. @param rates NaN where hidden */
export const rateScale = (rates: ArrayLike<number>): PeopleScale => {
  const known = Array.from(rates).filter((rate) => !Number.isNaN(rate));
  if (known.length === 0) return { classes: [], classOf: () => -1 };
  const breaks = breaksOf("quantiles", known, COUNT);
  const colours = participantColours(breaks.length + 1);
  const said = (rate: number) => FIGURES.format(rate);
  return {
    classes: colours.map((colour, at) => ({
      colour,
      tick: said(breaks[at] ?? Math.max(...known)),
      label:
        at === 0
          ? `Up to ${said(breaks[0] ?? Math.max(...known))} per 1,000`
          : at === breaks.length
            ? `More than ${said(breaks[at - 1]!)} per 1,000`
            : `${said(breaks[at - 1]!)} to ${said(breaks[at]!)} per 1,000`,
    })),
    classOf: (rate) => classAmong(breaks, rate),
  };
};
