import { useQuery } from "@tanstack/react-query";
import { englandSummaryQuery } from "../../data/compare-queries";
import { inWorkBoroughsQuery } from "../../data/in-work-queries";
import { absoluteSeries } from "../../domain/absolute-series";
import type { Run } from "../../domain/area-sentence";
import { redefinedBetween, releasesOf } from "../../domain/measure-releases";
import { absoluteSentence, changeSentences } from "../../domain/compare/change-sentences";
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
    title="Over time"
    lead="The Indices rank neighbourhoods against one another. A place can fall in the ranking while poverty rises, if it rises faster elsewhere. So each share is set beside a number that is not relative."
  >
    <Copyable
      sentences={useChanges(compared)}
      source={`${compared.measure.title}, ${titlesOf(compared)}; children in low-income families`}
    />
    <ShareChart compared={compared} />
    <MovementTable compared={compared} />
    <AbsoluteCounts compared={compared} />
  </Section>
);

/** "Indices of Deprivation 2004 and Indices of Deprivation 2025". */
const titlesOf = ({ measure }: Compared): string => {
  const releases = releasesOf(measure.id);
  return [releases[0], releases.at(-1)].map((release) => release?.title ?? "").join(" and ");
};

/** For every place: its relative move by the measure of the page, and counts of people. */
const useChanges = ({ history, places, measure }: Compared): readonly (readonly Run[])[] => {
  const counts = useQuery(inWorkBoroughsQuery).data;
  const england = useQuery(englandSummaryQuery).data;
  const spans = history.flatMap((releases) => {
    const [first, last] = [releases[0], releases.at(-1)];
    return first === undefined || last === undefined ? [] : [[first, last] as const];
  });
  const [before, after] = spans[0] ?? [];
  if (before === undefined || after === undefined) return [];
  const redefined = redefinedBetween(
    { id: measure.id, year: before.year },
    { id: measure.id, year: after.year },
  );
  const children = counts && england ? absoluteSeries(counts, england)[0] : undefined;
  const counted = places.flatMap((place) => {
    const ends = children?.ends(place);
    return ends === undefined ? [] : [{ name: place.name, ends }];
  });
  const absolute = children && absoluteSentence(children.title, counted);
  return [...changeSentences(measure.title, spans, redefined), ...(absolute ? [absolute] : [])];
};
