import { useEffect, useRef, useState, type ReactNode } from "react";
import { plural, whole } from "../../../domain/format";
import { unknownWords } from "../../../domain/filter/evaluate";
import { EVERYWHERE, type Filter, settled } from "../../../domain/filter/filter";
import { filterFromUrl, filterToUrl } from "../../../domain/filter/filter-url";
import { viewAsking } from "../../../domain/filter/question";
import { handFocusOn } from "../../../platform/hand-focus-on";
import { Chevron } from "../../../ui/icons";
import { useSay } from "../../../ui/status";
import type { Explored } from "../use-explore";
import { AskedSentence } from "./asked-sentence";
import { SentenceText } from "./sentence-text";
import { useQuestionHistory } from "./use-question-history";
import "./filter.css";

/** The question put to the map: a sentence to edit, its answer counted, undo and redo. */
export const AskBar = ({
  explored,
  folded,
  children,
}: {
  explored: Explored;
  folded: boolean;
  /** What else belongs over the map, at the bar's end. */
  children: ReactNode;
}) => {
  const { question, matches, areas, rows, change } = explored;
  const say = useSay();
  /** What the reader chose, at the width they chose it: a window that grows shows the sentence again. */
  const [chosen, setChosen] = useState({ folded, open: !folded });
  const open = chosen.folded === folded ? chosen.open : !folded;
  const [typing, setTyping] = useState(false);
  const asText = useRef<HTMLButtonElement>(null);
  const bar = useRef<HTMLElement>(null);
  const { before, after } = useQuestionHistory(filterToUrl(question));

  const ask = (next: Filter) => {
    const moved = next.boroughs.join() !== question.boroughs.join();
    change({ ...viewAsking(settled(next)), ...(moved ? { map: null } : {}) });
  };
  const goTo = (link: string | undefined, words: string) => {
    const read = filterFromUrl(link ?? "");
    if (link === undefined || !read.ok) return;
    ask(read.filter);
    say(words);
  };
  const undo = () => goTo(before, "Undone.");
  const redo = () => goTo(after, "Done again.");

  const answer = matches === null ? "Counting…" : plural(matches.areas, "area");
  const said = useRef(answer);
  useEffect(() => {
    if (said.current !== answer && matches !== null) {
      say(`${answer}, ${plural(matches.residents, "resident")}.`);
    }
    said.current = answer;
  }, [answer, matches, say]);
  const isAsked = question.conditions.length > 0 || question.boroughs.length > 0;

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl+Z bubbles from the controls within
    <section
      ref={bar}
      className={`panel ask-bar${open ? "" : " folded"}${open && isAsked ? " asked" : ""}`}
      aria-label="Ask the map"
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLTextAreaElement)
          return;
        const key = event.key.toLowerCase();
        if (key !== "z" && key !== "y") return;
        event.preventDefault();
        if (key === "y" || event.shiftKey) redo();
        else undo();
      }}
    >
      {open && typing ? (
        <SentenceText
          question={question}
          onAsk={ask}
          onDone={() => {
            handFocusOn(() => asText.current);
            setTyping(false);
          }}
        />
      ) : open ? (
        <AskedSentence explored={explored} onAsk={ask} />
      ) : null}
      <div className="ask-foot">
        <p className="ask-count">
          <b>
            {answer}
            {matches === null || !isAsked ? null : (
              <span className="ask-residents">, {plural(matches.residents, "resident")}</span>
            )}
          </b>
          {isAsked && matches !== null ? (
            <span className="small"> of {whole(areas.count)} areas</span>
          ) : null}
          {matches !== null && matches.unknownAreas > 0 ? (
            <span className="small"> {unknownWords(matches)}</span>
          ) : null}
        </p>
        {open ? (
          <div className="ask-actions">
            {before === undefined && after === undefined ? null : (
              <>
                <button
                  type="button"
                  className="quiet"
                  aria-disabled={before === undefined}
                  onClick={undo}
                >
                  Undo
                </button>
                <button
                  type="button"
                  className="quiet"
                  aria-disabled={after === undefined}
                  onClick={redo}
                >
                  Redo
                </button>
              </>
            )}
            {typing ? null : (
              <button ref={asText} type="button" className="quiet" onClick={() => setTyping(true)}>
                Edit as text
              </button>
            )}
            {isAsked ? (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  handFocusOn(() => bar.current?.querySelector(".token-add, textarea"));
                  ask(EVERYWHERE);
                }}
              >
                Clear
              </button>
            ) : null}
          </div>
        ) : null}
        <button
          type="button"
          className="quiet ask-fold"
          aria-expanded={open}
          aria-label={open ? "Hide the filter" : `${plural(rows.length, "area")} shown, filter`}
          onClick={() => setChosen({ folded, open: !open })}
        >
          {open ? null : "Filter"}
          <Chevron />
        </button>
        <div className="stage-tools">{children}</div>
      </div>
    </section>
  );
};
