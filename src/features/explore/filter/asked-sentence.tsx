import { Fragment, useRef } from "react";
import { conditionAt, firstCondition, withCondition } from "../../../domain/filter/edit";
import { conditionsOf, type Filter, MOST_CONDITIONS } from "../../../domain/filter/filter";
import { type Place, sentenceOf, type Token } from "../../../domain/filter/sentence";
import { saidOf } from "../../../domain/filter/said";
import { measureOf } from "../../../domain/measure-releases";
import { handFocusAlong } from "../../../platform/hand-focus-on";
import { Cross } from "../../../ui/icons";
import type { Explored } from "../use-explore";
import { BoroughsToken } from "./boroughs-token";
import { ConditionToken } from "./condition-token";
import { JoinToken } from "./join-token";
import { MeasureMenu } from "./measure-menu";

const keyOf = (at: Place): string => at.join(".");

/** After which tokens a condition ends: there it can be removed. */
const endsOf = (tokens: readonly Token[]): ReadonlyMap<number, Place> => {
  const last = new Map<string, [number, Place]>();
  tokens.forEach((token, i) => {
    if ("at" in token && token.part !== "join") last.set(keyOf(token.at), [i, token.at]);
  });
  return new Map(last.values());
};

/** The sentence with its parts as buttons, in reading order for eyes, Tab and screen readers alike. */
export const AskedSentence = ({
  explored,
  onAsk,
}: {
  explored: Explored;
  onAsk: (question: Filter) => void;
}) => {
  const { question } = explored;
  const sentence = useRef<HTMLDivElement>(null);
  const tokens = sentenceOf(question);
  const ends = endsOf(tokens);
  const full = conditionsOf(question).length >= MOST_CONDITIONS;
  /** Then one presses the next condition away, or adds another. */
  const remove = (end: Place) => {
    handFocusAlong(sentence.current, ".token-remove", () =>
      sentence.current?.querySelector<HTMLElement>(".token-add"),
    );
    onAsk(withCondition(question, end, undefined));
  };
  const part = (token: Token) => {
    switch (token.part) {
      case "text":
        return token.text;
      case "boroughs":
        return <BoroughsToken text={token.text} question={question} onAsk={onAsk} />;
      case "join":
        return <JoinToken at={token.at} question={question} onAsk={onAsk} />;
      default:
        return <ConditionToken token={token} explored={explored} onAsk={onAsk} />;
    }
  };
  return (
    <div ref={sentence} className="telling ask-sentence" role="group" aria-label="The question">
      {tokens.map((token, i) => {
        const end = ends.get(i);
        const ending = end === undefined ? undefined : conditionAt(question, end);
        return (
          <Fragment key={i}>
            {part(token)}
            {end === undefined || ending === undefined ? null : (
              <button
                // Another condition in its place is another button, and is said anew.
                key={JSON.stringify(ending)}
                type="button"
                className="quiet token-remove"
                aria-label={`Remove the condition on ${saidOf(measureOf(ending.measure))} ${ending.year}`}
                onClick={() => remove(end)}
              >
                <Cross />
              </button>
            )}
          </Fragment>
        );
      })}{" "}
      {full ? null : (
        <MeasureMenu
          label={question.conditions.length === 0 ? "where …" : "Add a condition"}
          name="Add a condition on"
          className="token token-add"
          chosen={null}
          onChoose={(id) =>
            onAsk({ ...question, conditions: [...question.conditions, firstCondition(id)] })
          }
        />
      )}
    </div>
  );
};
