import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { whole } from "../../../domain/format";
import type { LargerArea } from "../../../domain/larger-areas";
import { MOST_WORDS } from "../../../domain/papers/own-sections";
import {
  PAPER_FIGURES,
  paperRuns,
  tellPaperFigure,
  wordsFaults,
} from "../../../domain/papers/paper-figures";
import { MethodLinks } from "../../../ui/method-links";
import { paperFactsQuery } from "./paper-facts-query";

/** The officer's own text for every paper; figures in braces are worked out for each place. */
export const OwnWords = ({
  words,
  place,
  onWords,
}: {
  words: string;
  /** The place that stands as an example; null while none is known. */
  place: LargerArea | null;
  onWords: (words: string) => void;
}) => {
  const id = useId();
  const facts = useQuery({ ...paperFactsQuery, enabled: words.includes("{") }).data?.facts;
  const isTold = facts !== undefined && place !== null;
  const faults = isTold ? wordsFaults(words, facts, place) : [];
  return (
    <div className="papers-words">
      <label htmlFor={id} className="label">
        Your own words, the same on every paper
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={MOST_WORDS}
        value={words}
        aria-describedby={`${id}-told`}
        aria-invalid={faults.length > 0}
        onChange={({ target }) => onWords(target.value)}
      />
      <p id={`${id}-told`} className="small papers-told">
        {isTold && words.includes("{")
          ? `In ${place.name}: ${paperRuns(words, facts, place)
              .map(({ text }) => text)
              .join("")}`
          : `Up to ${whole(MOST_WORDS)} characters. A figure in braces is worked out for each place: {residents}.`}
      </p>
      {faults.map(({ line, reason }) => (
        <p key={`${line} ${reason}`} className="work-problem" role="alert">
          Line {line}: {reason}
        </p>
      ))}
      <details>
        <summary>Figures that stay live</summary>
        <dl className="papers-figures">
          {PAPER_FIGURES.map(({ example }) => (
            <div key={example}>
              <dt>{`{${example}}`}</dt>
              <dd>{isTold ? tellPaperFigure(example, facts, place) : ""}</dd>
            </div>
          ))}
        </dl>
        <MethodLinks
          links={[
            { id: "patches", of: "Figures of several areas" },
            { id: "always-10", of: "Persistence" },
          ]}
        />
      </details>
    </div>
  );
};
