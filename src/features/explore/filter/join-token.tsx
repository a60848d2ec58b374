import { type Filter, isGroup, type Join } from "../../../domain/filter/filter";
import type { Place } from "../../../domain/filter/sentence";
import { Menu } from "./menu";

const OPTIONS = [
  { id: "and", title: "and: all of these hold" },
  { id: "or", title: "or: at least one holds" },
] as const;

const withJoin = (question: Filter, [outer]: Place, join: Join): Filter =>
  outer === undefined
    ? { ...question, join }
    : {
        ...question,
        conditions: question.conditions.map((clause, i) =>
          i === outer && isGroup(clause) ? { ...clause, join } : clause,
        ),
      };

const joinAt = ({ join, conditions }: Filter, [outer]: Place): Join => {
  const clause = outer === undefined ? undefined : conditions[outer];
  return clause !== undefined && isGroup(clause) ? clause.join : join;
};

/** "and" or "or": one word for all conditions it joins, so that the sentence has one meaning. */
export const JoinToken = ({
  at,
  question,
  onAsk,
}: {
  at: Place;
  question: Filter;
  onAsk: (question: Filter) => void;
}) => {
  const join = joinAt(question, at);
  return (
    <Menu
      name="Joined by"
      text={join}
      options={OPTIONS}
      chosen={join}
      onChoose={(id) => onAsk(withJoin(question, at, id === "or" ? "or" : "and"))}
    />
  );
};
