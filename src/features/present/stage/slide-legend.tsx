import { usePictured } from "../../../data/use-pictured";
import { definitionShown } from "../../../domain/deck/provenance";
import type { View } from "../../../domain/view";

/** The scale under a slide's map: the same classes and colours, worst and best end in words. */
export const SlideLegend = ({ view }: { view: View }) => {
  const { pictured } = usePictured(view);
  if (pictured === null) return null;
  const { scale, measure, release } = pictured;
  const definition = definitionShown(view);
  return (
    <figure className="stage-legend" aria-label="Legend">
      <figcaption>
        {measure.title}, {release.year}. {scale.title}
      </figcaption>
      <ol>
        {scale.classes.map(({ colour, label, tick }) => (
          <li key={label} title={label}>
            <span style={{ background: colour }} />
            {tick}
          </li>
        ))}
      </ol>
      <p>
        <span>{scale.ends[0]}</span>
        <span>{scale.ends[1]}</span>
      </p>
      {definition === "" || pictured.persistentRows === null ? null : (
        <p className="stage-legend-hatch">
          <span aria-hidden /> {definition}
        </p>
      )}
    </figure>
  );
};
