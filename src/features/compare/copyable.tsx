import { useState } from "react";
import { textOf, type Run } from "../../domain/area-sentence";
import { Sentence } from "../../ui/sentence";
import { useSay } from "../../ui/status";

/** Sentences written from the data, with a button that copies them for a paper. */
export const Copyable = ({
  sentences,
  source,
}: {
  sentences: readonly (readonly Run[])[];
  /** Added to the copy, in brackets. */
  source: string;
}) => {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const text = `${sentences.map(textOf).join(" ")} (Source: ${source}.)`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      say(sentences.length === 1 ? "Sentence copied." : "Sentences copied.");
      window.setTimeout(() => setCopied(false), 2_000);
    } catch {
      // No clipboard on plain-http intranets.
      window.prompt("Copy this:", text);
    }
  };
  if (sentences.length === 0) return null;
  return (
    <div className="copyable">
      {sentences.map((runs, at) => (
        <Sentence key={at} runs={runs} />
      ))}
      <button type="button" className="quiet" onClick={() => void copy()}>
        {copied ? "Copied" : sentences.length === 1 ? "Copy sentence" : "Copy sentences"}
      </button>
    </div>
  );
};
