import { type ReactNode } from "react";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import { trustWords } from "../../../domain/tiers";
import { SlideLegend } from "./slide-legend";
import { TierMark } from "./tier-mark";
import { lazyPart } from "../../../ui/lazy-part";
import "./stage.css";

const ChartView = lazyPart("The chart", async () => (await import("./chart-view")).ChartView);

/**
 * One slide at any size: type is measured in the stage's own width, so a thumbnail is the slide made small.
 * `map` is what lies beneath the words; it must fill its place.
 */
export const SlideStage = ({
  told,
  number,
  map = null,
  children,
}: {
  told: ToldSlide;
  /** Its place in the deck, from 1; shown where people may call for it. */
  number?: number;
  map?: ReactNode;
  children?: ReactNode;
}) => (
  <article className="slide-stage" data-theme="board" data-kind={told.kind} data-map={told.hasMap}>
    {told.hasMap ? <div className="stage-map">{map}</div> : null}
    <div className="stage-words">
      {told.eyebrow === "" ? null : <p className="stage-eyebrow">{told.eyebrow}</p>}
      <h2 className="stage-title telling">{told.title}</h2>
      <div className={told.figure === "" ? "stage-body" : "stage-body with-figure"}>
        {told.figure === "" ? null : (
          <p className="stage-figure telling" data-long={told.figure.length > 4}>
            {told.figure}
          </p>
        )}
        <div className="stage-text">
          {told.paragraphs.map(({ tier, text }) => (
            <p key={text}>
              {tier === null ? null : <TierMark tier={tier} />}
              {text}
            </p>
          ))}
        </div>
      </div>
    </div>
    {told.chart === null ? null : (
      <figure className="stage-chart" data-chart={told.chart.drawn.kind}>
        <ChartView chart={told.chart} />
      </figure>
    )}
    {told.hasMap ? <SlideLegend view={told.view} /> : null}
    {told.sources === "" ? null : (
      <p className="stage-sources">
        {told.tier === null || told.tier === "Official" ? "" : `${trustWords(told.tier)} · `}
        {told.sources}
      </p>
    )}
    {number === undefined ? null : (
      <p className="stage-number" aria-hidden>
        {number}
      </p>
    )}
    {children}
  </article>
);
