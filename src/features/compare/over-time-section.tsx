import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { englandSummaryQuery } from "../../data/compare-queries";
import { inWorkBoroughsQuery } from "../../data/in-work-queries";
import { absoluteSeries } from "../../domain/absolute-series";
import type { Run } from "../../domain/area-sentence";
import { absoluteSentence, changeSentences } from "../../domain/compare/change-sentences";
import {
  CHANGE_WORDS,
  changeChart,
  CHANGES,
  type Change,
} from "../../domain/compare/charts/change-chart";
import { childrenChart } from "../../domain/compare/charts/children-chart";
import { isHeld } from "../../domain/boroughs";
import { redefinedBetween, releasesOf } from "../../domain/measure-releases";
import { NotInPack } from "../../ui/not-in-pack";
import { AbsoluteCounts } from "./absolute-counts";
import { CompareFigure } from "./compare-figure";
import { Copyable } from "./copyable";
import { MovementTable } from "./movement-table";
import { Section } from "./section";
import { Segments } from "./segments";
import type { Compared } from "./use-compare";
import "./over-time.css";

/** Where places have moved to relative to England, and beside it a count that is not relative. */
export const OverTimeSection = ({ compared }: { compared: Compared }) => {
  const { history, measure, places } = compared;
  const [change, setChange] = useState<Change>("10");
  const counts = useQuery({ ...inWorkBoroughsQuery, enabled: isHeld("in-work/boroughs") });
  const chart = useMemo(() => changeChart(history, measure, change), [history, measure, change]);
  const children = useMemo(
    () => (counts.data === undefined ? null : childrenChart(counts.data, places)),
    [counts.data, places],
  );
  const titles = [releasesOf(measure.id)[0], releasesOf(measure.id).at(-1)]
    .map((release) => release?.title ?? "")
    .join(" and ");
  const sentences = useChanges(compared);
  return (
    <Section
      id="over-time"
      method="proportion_most_deprived_10"
      name="Over time"
      finding={chart.finding}
      more={{
        title: "Neighbourhoods that stayed, entered and left; counts of people; sentences to copy",
        shown: () => (
          <>
            <MovementTable compared={compared} />
            {isHeld("in-work/boroughs") ? (
              <AbsoluteCounts compared={compared} />
            ) : (
              <NotInPack artefact="counts" />
            )}
            <Copyable
              sentences={sentences}
              source={`${measure.title}, ${titles}; children in low-income families`}
            />
          </>
        ),
      }}
    >
      <div className={children === null ? "over-time-charts alone" : "over-time-charts"}>
        <div className="over-time-chart">
          <Segments
            name="change"
            legend="Followed"
            options={CHANGES.map((each) => [each, CHANGE_WORDS[each]] as const)}
            chosen={change}
            onChoose={setChange}
          />
          <CompareFigure chart={chart} places={places} />
        </div>
        {children === null ? null : <CompareFigure chart={children} places={places} />}
      </div>
    </Section>
  );
};

/** Of each place its first release and its last. */
const spansOf = ({ history }: Compared) =>
  history.flatMap((releases) => {
    const [first, last] = [releases[0], releases.at(-1)];
    return first === undefined || last === undefined ? [] : [[first, last] as const];
  });

/** For every place: its relative move by the measure of the page, and counts of people. */
const useChanges = (compared: Compared): readonly (readonly Run[])[] => {
  const { places, measure } = compared;
  const counts = useQuery({ ...inWorkBoroughsQuery, enabled: isHeld("in-work/boroughs") }).data;
  const england = useQuery(englandSummaryQuery).data;
  const spans = spansOf(compared);
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
