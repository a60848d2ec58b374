/** A note up to this long stands whole. */
const WORDS = 20;

const sentencesOf = (text: string): readonly string[] =>
  [...new Intl.Segmenter("en-GB", { granularity: "sentence" }).segment(text)].map(({ segment }) =>
    segment.trim(),
  );

/** What to keep in mind of a figure: where it is long its first sentence, and the rest one press below. */
export const LongNote = ({ text, of }: { text: string; of: string }) => {
  if (text.split(" ").length <= WORDS) return text;
  const [first, ...rest] = sentencesOf(text);
  return (
    <>
      {first}
      {rest.length === 0 ? null : (
        <details className="long-note">
          <summary aria-label={`Notes: ${of}`}>Notes</summary>
          <p>{rest.join(" ")}</p>
        </details>
      )}
    </>
  );
};
