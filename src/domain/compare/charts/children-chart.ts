import { childrenByYear } from "../../absolute-series";
import { whole } from "../../format";
import type { InWorkBoroughs } from "../../in-work";
import type { Place } from "../../place";
import { WORKED_OUT } from "../../tiers";
import { CODE, numberColumn, PLACE } from "./columns";
import type { CompareChart } from "./compare-chart";
import { placeKeys } from "./place-colours";

const changeText = (change: number): string => {
  const by = Math.round(change);
  return by === 0 ? "no change" : `${by > 0 ? "+" : "−"}${Math.abs(by)}%`;
};

interface Told {
  readonly place: Place;
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly first: number;
}

/** By how much the counts have changed, from the least to the most. */
const findingOf = (told: readonly Told[], from: number, to: number): string => {
  const changes = told.flatMap(({ place, years, first }) => {
    const change = Math.round(100 * ((years.at(-1)?.count ?? NaN) / first - 1));
    return Number.isNaN(change) ? [] : [{ name: place.name, change }];
  });
  const ordered = changes.toSorted((a, b) => a.change - b.change);
  const [least, most] = [ordered[0], ordered.at(-1)];
  const said = ({ change }: { change: number }): string =>
    change === 0 ? "as many" : `${Math.abs(change)}% ${change > 0 ? "more" : "fewer"}`;
  const what = `children in low-income families in the year to March ${to} than in ${from}`;
  if (least === undefined || most === undefined) return "Children in low-income families";
  return least === most
    ? `${least.name}: ${said(least)} ${what}`
    : `From ${said(least)} (${least.name}) to ${said(most)} (${most.name}) ${what}`;
};

/**
 * Children in relative low income at every year held, as the change since the first: what rises and
 * falls by itself, whatever the rest of England does. null where no place has a count.
 */
export const childrenChart = (
  file: InWorkBoroughs,
  places: readonly Place[],
): CompareChart | null => {
  const keys = placeKeys(places);
  const told = places.flatMap((place, at) => {
    const years = childrenByYear(file, place);
    const first = years[0]?.count;
    if (first === undefined || Number.isNaN(first) || first === 0) return [];
    return [{ place, key: keys[at]!, years, first }];
  });
  const years = told[0]?.years.map(({ year }) => year) ?? [];
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const provisional = file.childrenByYear.provisional.at(-1) === true;
  const lines = told.map(({ key, years: counts, first: from }) => ({
    ...key,
    points: counts.map(({ year, count }) => {
      const change = 100 * (count / from - 1);
      const known = !Number.isNaN(change);
      const isFirst = year === first;
      return {
        x: year,
        y: known ? change : null,
        text: !known ? "" : isFirst ? whole(count) : `${changeText(change)}, ${whole(count)}`,
      };
    }),
  }));
  return {
    id: "compare-children",
    title: `Children in low-income families, change since the year to March ${first}`,
    finding: findingOf(told, first, last),
    source: `Department for Work and Pensions and HM Revenue & Customs, children in low-income families, years to March ${first}–${last}`,
    sources: ["cilif-work-status"],
    tier: WORKED_OUT,
    caveat: `Counts of children in relative low income before housing costs, whether or not the family works.${provisional ? ` The year to March ${last} is provisional.` : ""}`,
    key: told.map(({ key }) => key),
    columns: [
      PLACE,
      CODE,
      numberColumn("year", "Year to March", "Financial year, named by its end.", "year"),
      numberColumn("children", "Children", "Children in relative low income.", "children"),
      numberColumn("change", `Change since ${first}`, "Of the count of the first year.", "%"),
    ],
    rows: told.flatMap(({ place, years: counts, first: from }) =>
      counts.map(({ year, count }) => [
        place.name,
        place.code,
        year,
        count,
        Math.round(1000 * (count / from - 1)) / 10,
      ]),
    ),
    alternative: `A line for each place. ${lines.map(({ name, points }) => `${name}: ${points[0]?.text ?? ""} children in the year to March ${first}, ${points.at(-1)?.text ?? ""} in that to ${last}.`).join(" ")}`,
    drawn: {
      kind: "lines",
      unit: "% change",
      ticks: years.map((year) => ({ x: year, text: String(year) })),
      lines,
      broken: null,
    },
  };
};
