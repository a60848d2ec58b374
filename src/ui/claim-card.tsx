import { VERDICT_SYMBOLS } from "../domain/claims";
import type { CheckedClaim } from "../domain/check-claims";
import "./claim-card.css";

/** What has been published, beside what the open data shows: for a page and for a slide. */
export const ClaimCard = ({ checked }: { checked: CheckedClaim }) => {
  const { id, claim, source, verdict, sentences, note } = checked;
  return (
    <article className="claim-card" data-verdict={verdict} aria-labelledby={`claim-${id}`}>
      <div className="claim-said">
        <p className="telling claim-text" id={`claim-${id}`}>
          {claim}
        </p>
        <p className="small">
          {source.publisher},{" "}
          {source.url === null ? (
            <cite>{source.title}</cite>
          ) : (
            <a href={source.url} target="_blank" rel="noreferrer">
              <cite>{source.title}</cite>
            </a>
          )}
        </p>
      </div>
      <div className="claim-shown">
        <p className="claim-verdict-word">
          <span className="claim-symbol" aria-hidden="true">
            {VERDICT_SYMBOLS[verdict]}
          </span>
          {verdict.charAt(0).toUpperCase() + verdict.slice(1)}
        </p>
        {sentences.length === 0 ? null : (
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {note === null ? null : <p className="small">{note}</p>}
      </div>
    </article>
  );
};
