import { legendOf, type LegendKey } from "../../../domain/deck/picture-legend";
import { SYNTHETIC_TITLE } from "../../../domain/synthetic";
import type { View } from "../../../domain/view";
import { MarkSwatch } from "../../../ui/mark-swatch";
import { useSlidePicture } from "../picture/use-slide-picture";
import { TierMark } from "./tier-mark";

/** The scale beside a slide's map, and what lies over its colours: as every export says it, too. */
export const SlideLegend = ({ view }: { view: View }) => {
  const picture = useSlidePicture(view);
  if (picture === null) return null;
  const { title, classes, ends, keys, notes, tier } = legendOf(picture);
  return (
    <figure className="stage-legend" aria-label="Legend">
      <figcaption>{title}</figcaption>
      {classes.length === 0 ? null : (
        <>
          <ol>
            {classes.map(({ colour, label, tick }) => (
              <li key={label} title={label}>
                <span style={{ background: colour }} />
                {tick}
              </li>
            ))}
          </ol>
          <p className="stage-legend-ends">
            <span>{ends[0]}</span>
            <span>{ends[1]}</span>
          </p>
        </>
      )}
      {keys.map((key) => (
        <p key={key.words} className="stage-legend-key">
          <Swatch of={key} /> {key.words}
        </p>
      ))}
      {tier === "Official" ? null : <TierMark tier={tier} />}
      {notes.map((note) => (
        <p key={note} className="stage-legend-note" data-made-up={note === SYNTHETIC_TITLE}>
          {note}
        </p>
      ))}
    </figure>
  );
};

const Swatch = ({ of: key }: { of: LegendKey }) => {
  switch (key.swatch) {
    case "colour":
      return <span className="stage-swatch" style={{ background: key.colour }} aria-hidden />;
    case "hatch":
    case "unknown":
    case "patch":
      return <span className="stage-swatch" data-swatch={key.swatch} aria-hidden />;
    default:
      return <MarkSwatch mark={key.swatch} />;
  }
};
