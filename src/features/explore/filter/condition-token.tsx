import { conditionAt, withCondition, withMeasure } from "../../../domain/filter/edit";
import type { Condition, Filter } from "../../../domain/filter/filter";
import type { Token } from "../../../domain/filter/sentence";
import { saidOf } from "../../../domain/filter/said";
import { measureOf, releasesOf } from "../../../domain/measure-releases";
import type { Explored } from "../use-explore";
import { MeasureMenu } from "./measure-menu";
import { Menu } from "./menu";
import { NumberToken } from "./number-token";
import { testChoiceOf, testChoicesFor, testFrom } from "./test-choices";

type PartToken = Exclude<Token, { readonly part: "text" } | { readonly part: "boroughs" }>;

/** One part of a condition: its measure, release, test or number. */
export const ConditionToken = ({
  token,
  explored,
  onAsk,
}: {
  token: PartToken;
  explored: Explored;
  onAsk: (question: Filter) => void;
}) => {
  const { question } = explored;
  const condition = conditionAt(question, token.at);
  if (condition === undefined) return token.text;
  const put = (next: Condition) => onAsk(withCondition(question, token.at, next));
  const measure = measureOf(condition.measure);
  switch (token.part) {
    case "measure":
      return (
        <MeasureMenu
          label={token.text}
          name="Measure in the filter"
          className="token"
          chosen={condition.measure}
          onChoose={(id) => put(withMeasure(condition, id))}
        />
      );
    case "year":
      return (
        <Menu
          name={`Release of ${saidOf(measure)}`}
          text={token.text}
          options={releasesOf(measure.id).map(({ year, title }) => ({ id: String(year), title }))}
          chosen={String(condition.year)}
          onChoose={(year) => put({ ...condition, year: Number(year) })}
        />
      );
    case "test":
      return (
        <Menu
          name={`Condition on ${saidOf(measure)}`}
          text={token.text}
          options={testChoicesFor(measure.kind)}
          chosen={testChoiceOf(condition.test)}
          onChoose={(id) => put({ ...condition, test: testFrom(id, condition) })}
        />
      );
    case "join":
      return token.text;
    case "number":
      return <NumberToken token={token} condition={condition} explored={explored} onChange={put} />;
  }
};
