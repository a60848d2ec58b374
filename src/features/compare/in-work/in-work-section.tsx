import { uncertainOrderSentence } from "../../../domain/compare/in-work-sentences";
import {
  notJoinedSentence,
  workAndIncomeSentences,
  workAndIncomeSource,
} from "../../../domain/compare/newest-sentences";
import { Copyable } from "../copyable";
import { Failures } from "../failures";
import { Section } from "../section";
import type { Compared } from "../use-compare";
import { FactsTable } from "./facts-table";
import { UniversalCreditChart } from "./universal-credit-chart";
import { useInWorkFacts } from "./use-in-work-facts";
import "./in-work.css";

/** What is known of work and low income, each figure with how far it can be trusted. */
export const InWorkSection = ({ compared }: { compared: Compared }) => {
  const { facts, boroughs, indicators, errors } = useInWorkFacts();
  const { places } = compared;
  const unsure = facts === null ? undefined : uncertainOrderSentence(facts, places);
  return (
    <Section
      id="in-work"
      method="surveys"
      title="Work and low income"
      lead="There is no official measure of in-work poverty for boroughs or neighbourhoods. These are the nearest published figures, each with how far it can be trusted; none of them is a ranking of places."
    >
      <Failures errors={errors} />
      {facts === null || boroughs === null || indicators === null ? (
        errors.length > 0 ? null : (
          <p role="status" className="small">
            Opening what is known…
          </p>
        )
      ) : (
        <>
          <Copyable
            sentences={workAndIncomeSentences(boroughs, indicators, places)}
            source={workAndIncomeSource(boroughs, indicators)}
          />
          <FactsTable compared={compared} facts={facts} />
          <p className="small">{notJoinedSentence(indicators, boroughs)}</p>
          {unsure === undefined ? null : <p className="small">{unsure}</p>}
          <UniversalCreditChart compared={compared} file={boroughs} />
        </>
      )}
    </Section>
  );
};
