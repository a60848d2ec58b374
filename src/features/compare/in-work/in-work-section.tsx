import { useMemo } from "react";
import { inWorkChart } from "../../../domain/compare/charts/in-work-chart";
import { uncertainOrderSentence } from "../../../domain/compare/in-work-sentences";
import {
  notJoinedSentence,
  workAndIncomeSentences,
  workAndIncomeSource,
} from "../../../domain/compare/newest-sentences";
import { isHeld } from "../../../domain/boroughs";
import { NotInPack } from "../../../ui/not-in-pack";
import { titleOf } from "../chart-words";
import { CompareFigure } from "../compare-figure";
import { Copyable } from "../copyable";
import { Failures } from "../failures";
import { Section } from "../section";
import type { Compared } from "../use-compare";
import { FactsTable } from "./facts-table";
import { UniversalCreditChart } from "./universal-credit-chart";
import { useInWorkFacts } from "./use-in-work-facts";
import "./in-work.css";

const NAME = "Work and low income";

/** What is known of work and low income: places against England, each figure with how far it can be trusted. */
export const InWorkSection = ({ compared }: { compared: Compared }) =>
  isHeld("in-work/boroughs") ? (
    <Known compared={compared} />
  ) : (
    <Section id="in-work" method="surveys" name={NAME} finding={NAME}>
      <NotInPack artefact="in-work/boroughs" />
    </Section>
  );

const Known = ({ compared }: { compared: Compared }) => {
  const { facts, boroughs, indicators, errors } = useInWorkFacts();
  const { places } = compared;
  const chart = useMemo(
    () =>
      facts === null || boroughs === null ? null : inWorkChart(facts, places, boroughs, titleOf),
    [facts, boroughs, places],
  );
  if (facts === null || boroughs === null || indicators === null || chart === null) {
    return (
      <Section id="in-work" method="surveys" name={NAME} finding={NAME}>
        <Failures errors={errors} />
        {errors.length > 0 ? null : (
          <p role="status" className="small in-work-waiting">
            Opening what is known…
          </p>
        )}
      </Section>
    );
  }
  return (
    <Section
      id="in-work"
      method="surveys"
      name={NAME}
      finding={chart.finding}
      lead="No official figure of in-work poverty exists for boroughs or neighbourhoods. These come nearest."
      more={{
        title: "Every figure with its caveats; Universal Credit; sentences to copy",
        shown: () => (
          <>
            <FactsTable compared={compared} facts={facts} />
            <p className="small">{notJoinedSentence(indicators, boroughs)}</p>
            <UniversalCreditChart compared={compared} file={boroughs} />
            <Copyable
              sentences={workAndIncomeSentences(boroughs, indicators, places)}
              source={workAndIncomeSource(boroughs, indicators)}
            />
          </>
        ),
      }}
    >
      {chart.drawn.kind === "dots" && chart.drawn.rows.length > 0 ? (
        <CompareFigure chart={chart} places={places} more={uncertainOrderSentence(facts, places)} />
      ) : (
        <p className="small">We hold none of these figures for the places you chose.</p>
      )}
    </Section>
  );
};
