import { useId } from "react";
import { whole } from "../../../domain/format";
import { DEFINITIONS, definitionSentence, type Definition } from "../../../domain/persistence";
import type { Explored } from "../use-explore";
import { useFound } from "./use-found";

/** The definitions as radio buttons, each with its sentence and its count. */
export const DefinitionChoice = ({
  explored,
  against,
  onChoose,
}: {
  explored: Explored;
  against: Definition;
  onChoose: (definition: Definition) => void;
}) => {
  const name = useId();
  return (
    <fieldset className="definitions">
      <legend className="label">Definition</legend>
      {DEFINITIONS.map((definition) => (
        <DefinitionOption
          key={definition.id}
          name={name}
          definition={definition}
          explored={explored}
          isWanted={definition === against}
          onChoose={onChoose}
        />
      ))}
    </fieldset>
  );
};

const DefinitionOption = ({
  name,
  definition,
  explored,
  isWanted,
  onChoose,
}: {
  name: string;
  definition: Definition;
  explored: Explored;
  isWanted: boolean;
  onChoose: (definition: Definition) => void;
}) => {
  const { areas, persistence } = explored;
  const isChosen = persistence.definition === definition;
  const isCounting = isChosen || isWanted;
  const found = useFound(definition, persistence, areas, isCounting);
  const words = useId();
  const count = found && persistence.counted.filter((row) => found.persistent[row] === 1).length;
  return (
    <label className="definition">
      <input
        type="radio"
        name={name}
        checked={isChosen}
        aria-label={definition.title}
        aria-describedby={words}
        onChange={() => onChoose(definition)}
      />
      <span>
        {definition.title}
        <span className="small" id={words}>
          {definitionSentence(definition, persistence.history[0]?.year ?? NaN)}.
          {isChosen && definition.origin !== undefined ? ` ${definition.origin}` : ""}
          {count === null && !isCounting
            ? " Choose it to count them: that takes a few seconds."
            : ""}
        </span>
      </span>
      <span className="definition-count">
        {count !== null ? whole(count) : isCounting ? "…" : ""}
      </span>
    </label>
  );
};
