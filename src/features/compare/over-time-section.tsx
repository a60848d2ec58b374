import { useQuery } from "@tanstack/react-query";
import { englandSummaryQuery } from "../../data/compare-queries";
import { inWorkBoroughsQuery } from "../../data/in-work-queries";
import { absoluteSeries } from "../../domain/absolute-series";
import type { Run } from "../../domain/area-sentence";
import { absoluteSentence, relativeChangeSentence } from "../../domain/compare/change-sentences";
import { AbsoluteCounts } from "./absolute-counts";
import { Copyable } from "./copyable";
import { MovementTable } from "./movement-table";
import { Section } from "./section";
import { ShareChart } from "./share-chart";
import type { Compared } from "./use-compare";
import "./over-time.css";

/** Where places have moved to, and what that does not mean. */
export const OverTimeSection = ({ compared }: { compared: Compared }) => (
  <Section
    id="over-time"
    method="proportion_most_deprived_10"
    title="Over time"
    lead="The Indices rank neighbourhoods against one another. A place can fall in the ranking while poverty rises, if it rises faster elsewhere. So each share is set beside a number that is not relative."
  >
    <Copyable
      sentences={useChanges(compared)}
      source="Indices of Deprivation 2004 and 2025; children in low-income families"
    />
    <ShareChart compared={compared} />
    <MovementTable compared={compared} />
    <AbsoluteCounts compared={compared} />
  </Section>
);

/** For the first place that has both: its relative move, and its absolute one. */
const useChanges = ({ history, places }: Compared): readonly (readonly Run[])[] => {
  const counts = useQuery(inWorkBoroughsQuery).data;
  const england = useQuery(englandSummaryQuery).data;
  const at = Math.max(
    0,
    places.findIndex(({ kind }) => kind === "borough" || kind === "region"),
  );
  const [place, releases] = [places[at], history[at]];
  const [first, last] = [releases?.[0], releases?.at(-1)];
  if (place === undefined || first === undefined || last === undefined) return [];
  const children = counts && england ? absoluteSeries(counts, england)[0] : undefined;
  const ends = children?.ends(place);
  return [
    relativeChangeSentence(first, last, 1),
    ...(children && ends ? [absoluteSentence(place.name, children.title, ...ends)] : []),
  ];
};
