import { BOROUGHS, REGION } from "../boroughs";
import { decimal } from "../format";
import { SYNTHETIC_NOTE } from "../synthetic";
import type { SlideChart } from "./slide-chart";

/** What a slide may say of the participants in use: what disclosure control released, and nothing else. */
export interface ReachOnSlide {
  /** The programme, or all of them. */
  readonly title: string;
  readonly synthetic: boolean;
  /** Per 1,000 residents, by index into BOROUGHS; null where withheld. */
  readonly boroughs: readonly (number | null)[];
  readonly region: number | null;
  /** What is hidden and how counts are rounded. */
  readonly control: string;
}

export const NO_PARTICIPANTS = "No participants are loaded on this device, so none are shown.";

type Made = Omit<SlideChart, "id" | "title"> & { readonly finding: string };

/** Participants per 1,000 residents by borough, highest first, with the region below. */
export const reachChart = (reach: ReachOnSlide | null): Made => {
  const boroughs = BOROUGHS.map(({ name }, at) => ({
    name,
    value: reach?.boroughs[at] ?? null,
  })).toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  const bars = [...boroughs, { name: REGION.name, value: reach?.region ?? null }];
  const [most] = boroughs;
  return {
    finding:
      reach === null || most === undefined || most.value === null
        ? "Who is reached, borough by borough"
        : `${most.name} is reached most: ${decimal(most.value)} in every 1,000 residents take part`,
    tier: reach === null ? null : reach.synthetic ? "Synthetic" : "Your own file",
    sources: ["imd2025-denominators"],
    caveat:
      reach === null
        ? NO_PARTICIPANTS
        : [reach.synthetic ? SYNTHETIC_NOTE : "", reach.control, "Residents of mid-2022."]
            .filter((words) => words !== "")
            .join(" "),
    drawn: {
      kind: "bars",
      over: "boroughs",
      unit: "per 1,000",
      categories: bars.map(({ name }) => name),
      series: [
        {
          name: reach === null ? "Nobody’s, yet" : `Of “${reach.title}”`,
          values: bars.map(({ value }) => value),
        },
      ],
    },
  };
};
