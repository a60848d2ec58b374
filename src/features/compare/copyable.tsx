import { textOf, type Run } from "../../domain/area-sentence";
import { Sentence } from "../../ui/sentence";
import { useCopy } from "../../ui/use-copy";

/** Sentences written from the data, with a button that copies them for a paper. */
export const Copyable = ({
  sentences,
  source,
}: {
  sentences: readonly (readonly Run[])[];
  /** Added to the copy, in brackets. */
  source: string;
}) => {
  const { copied, copy } = useCopy();
  const text = `${sentences.map(textOf).join(" ")} (Source: ${source}.)`;
  const said = sentences.length === 1 ? "Sentence copied." : "Sentences copied.";
  if (sentences.length === 0) return null;
  return (
    <div className="copyable">
      {sentences.map((runs, at) => (
        <Sentence key={at} runs={runs} />
      ))}
      <button type="button" className="quiet" onClick={() => void copy(text, said)}>
        {copied ? "Copied" : sentences.length === 1 ? "Copy sentence" : "Copy sentences"}
      </button>
    </div>
  );
};
