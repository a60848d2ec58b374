import { useEffect, useRef, type ReactNode } from "react";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import { shownTier } from "../../../domain/deck/view-words";
import { trustWords } from "../../../domain/tiers";
import { useSize } from "../../../map/use-size";
import { loadCode } from "../../../platform/load-code";
import { lazyPart } from "../../../ui/lazy-part";
import { InPlace, type Writing } from "./in-place";
import { SlideLegend } from "./slide-legend";
import { TallStage } from "./stage-shape";
import { TierMark } from "./tier-mark";
import { useFitted } from "./use-fitted";
import "./stage.css";
import "./stage-tall.css";

const loadChart = () => loadCode("The chart", () => import("./chart-view"));
const ChartView = lazyPart("The chart", async () => (await loadChart()).ChartView);

/** Has charts drawn at once when they are asked for; what goes wrong is said where one is shown. */
export const getReadyForCharts = (): void => void loadChart().catch(() => null);

/** The legend says how firm the map is: the line of sources says it where no map does, or words are less firm. */
const trustOf = ({ tier, hasMap, view }: ToldSlide): string =>
  tier === null || tier === "Official" || (hasMap && tier === shownTier(view))
    ? ""
    : `${trustWords(tier)} · `;

/**
 * One slide at any size: type is measured in the stage's own width, so a thumbnail is the slide made small.
 * `map` is what lies beneath the words; it must fill its place.
 */
export const SlideStage = ({
  told,
  number,
  map = null,
  writing,
  children,
}: {
  told: ToldSlide;
  /** Its place in the deck, from 1; shown where people may call for it. */
  number?: number;
  /** Where a slide has none it is kept out of sight: the next slide's may be drawn there already. */
  map?: ReactNode;
  /** In the editor: its words are written where they stand. */
  writing?: Writing;
  children?: ReactNode;
}) => {
  const stage = useRef<HTMLElement>(null);
  const size = useSize(stage);
  const isTall = size !== null && size.height > size.width;
  useFitted(stage, size, isTall);
  useEffect(() => {
    stage.current?.scrollTo(0, 0);
  }, [told.id]);
  const said = told.paragraphs.map(({ text }) => text).join("\n");
  const sources = `${trustOf(told)}${told.hasMap ? told.sourcesByLegend : told.sources}`;
  return (
    <TallStage value={isTall}>
      <article
        ref={stage}
        className="slide-stage"
        data-theme="board"
        data-kind={told.kind}
        data-map={told.hasMap}
        data-chart={told.chart?.drawn.kind}
        data-tall={isTall}
        // In the hand it scrolls, which keys can do only with the focus in it.
        {...(isTall && number !== undefined && { tabIndex: 0 })}
      >
        <div className="stage-head">
          {told.eyebrow === "" ? null : (
            <InPlace part="eyebrow" told={told.eyebrow} writing={writing}>
              <p className="stage-eyebrow">{told.eyebrow}</p>
            </InPlace>
          )}
          <InPlace part="title" told={told.title} writing={writing}>
            <h2 className="stage-title telling">{told.title}</h2>
          </InPlace>
        </div>
        {told.figure === "" &&
        said === "" &&
        (writing === undefined || told.kind === "chart") ? null : (
          <div className={told.figure === "" ? "stage-body" : "stage-body with-figure"}>
            {told.figure === "" ? null : (
              <InPlace part="figure" told={told.figure} writing={writing}>
                <p className="stage-figure telling" data-long={told.figure.length > 4}>
                  {told.figure}
                </p>
              </InPlace>
            )}
            <InPlace part="text" told={said} writing={writing}>
              <div className="stage-text">
                {told.paragraphs.map(({ tier, text }) => (
                  <p key={text}>
                    {tier === null ? null : <TierMark tier={tier} />}
                    {text}
                  </p>
                ))}
              </div>
            </InPlace>
          </div>
        )}
        {children}
        {map === null && !told.hasMap ? null : <div className="stage-map">{map}</div>}
        {told.chart === null ? null : (
          <figure className="stage-chart">
            <ChartView chart={told.chart} />
          </figure>
        )}
        {told.hasMap ? <SlideLegend view={told.view} /> : null}
        {sources === "" ? null : <p className="stage-sources">{sources}</p>}
        {number === undefined ? null : (
          <p className="stage-number" aria-hidden>
            {number}
          </p>
        )}
      </article>
    </TallStage>
  );
};
