import type { AtlasFacts } from "../../../domain/deck/atlas-facts";
import { COMPARE_CHARTS, compareChartId } from "../../../domain/compare/charts/chart-ids";
import {
  SLIDE_KIND_WORDS,
  SLIDE_KINDS,
  type Slide,
  type SlideKind,
} from "../../../domain/deck/deck";
import type { OwnPlace } from "../../../domain/own-place";
import { FIGURE_FORMS } from "../../../domain/deck/live-figure";
import { filterShown, shownTitle } from "../../../domain/deck/view-words";
import { SLIDE_CHARTS } from "../../../domain/deck/slide-charts";
import { viewOf } from "../../../domain/deck/view-search";
import { tellFigure } from "../../../domain/deck/live-figure";
import { CalloutFields } from "./callout-fields";
import { NoteFields } from "./note-fields";
import { LiveField } from "./live-field";

/** Everything a slide is made of, as fields. */
export const SlideForm = ({
  slide,
  facts,
  onChange,
  onOpenMap,
  pointing,
  onPoint,
  onPlace,
}: {
  slide: Slide;
  facts: AtlasFacts;
  onChange: (change: Partial<Slide>) => void;
  onOpenMap: () => void;
  pointing: boolean;
  onPoint: () => void;
  onPlace: (place: OwnPlace) => void;
}) => {
  const view = viewOf(slide.view);
  return (
    <form className="slide-form" aria-label="Slide" onSubmit={(event) => event.preventDefault()}>
      <LiveField
        label="Notes for the speaker"
        value={slide.notes}
        facts={facts}
        lines={5}
        onChange={(notes) => onChange({ notes })}
      />
      <label className="slide-choice">
        Type of slide
        <select
          value={slide.kind}
          onChange={(event) => onChange({ kind: event.target.value as SlideKind })}
        >
          {SLIDE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {SLIDE_KIND_WORDS[kind]}
            </option>
          ))}
        </select>
      </label>
      {slide.kind === "chart" ? (
        <label className="slide-choice">
          Chart
          <select
            value={slide.chart ?? ""}
            onChange={(event) => onChange({ chart: event.target.value })}
          >
            <option value="">None yet</option>
            {SLIDE_CHARTS.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <optgroup label="From Compare, of the places chosen there">
              {COMPARE_CHARTS.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
      ) : slide.kind === "text" ? null : (
        <div className="slide-view">
          <p>
            <span className="label">The map shows</span>
            {shownTitle(view)}. {filterShown(view)}.
          </p>
          <button type="button" className="button" onClick={onOpenMap}>
            Change on the map
          </button>
        </div>
      )}
      <LiveField
        label="Strapline"
        value={slide.eyebrow}
        facts={facts}
        onChange={(eyebrow) => onChange({ eyebrow })}
      />
      <LiveField
        label={
          compareChartId(slide.chart) === null ? "Title" : "Title (empty: what the chart shows)"
        }
        value={slide.title}
        facts={facts}
        lines={2}
        onChange={(title) => onChange({ title })}
      />
      <LiveField
        label="Large figure"
        value={slide.figure}
        facts={facts}
        onChange={(figure) => onChange({ figure })}
      />
      <LiveField
        label="Text"
        value={slide.text}
        facts={facts}
        lines={3}
        onChange={(text) => onChange({ text })}
      />
      {slide.kind === "map" ? (
        <>
          <label className="slide-check">
            <input
              type="checkbox"
              checked={slide.play}
              onChange={(event) => onChange({ play: event.target.checked })}
            />
            Show the releases one after another
          </label>
          <NoteFields
            view={view}
            callouts={slide.callouts}
            areas={facts.areas}
            onView={(search) => onChange({ view: search })}
            onCallouts={(callouts) => onChange({ callouts })}
          />
          <CalloutFields
            callouts={slide.callouts}
            facts={facts}
            pointing={pointing}
            onPoint={onPoint}
            onPlace={onPlace}
            onChange={(callouts) => onChange({ callouts })}
          />
        </>
      ) : null}
      <details className="figure-help">
        <summary>Figures that stay live</summary>
        <p>
          Write one of these between braces. The atlas computes it each time it shows the slide.
        </p>
        <dl>
          {FIGURE_FORMS.map(({ example }) => (
            <div key={example}>
              <dt>{`{${example}}`}</dt>
              <dd>{tellFigure(example, facts)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </form>
  );
};
