import type { Run } from "../domain/area-sentence";

/** A sentence whose figures stand out. */
export const Sentence = ({ runs }: { runs: readonly Run[] }) => (
  <p className="telling sentence">
    {runs.map(({ text, strong }, at) => (strong ? <strong key={at}>{text}</strong> : text))}
  </p>
);
