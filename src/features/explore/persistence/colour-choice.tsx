import { COLOURINGS, type Colouring } from "../../../domain/persistence-keys";
import type { Explored } from "../use-explore";

const WORDS: Readonly<Record<Exclude<Colouring, "measure">, string>> = {
  releases: "Number of releases",
  trajectory: "How each area moved",
  persistent: "In every release or not",
};

/** What the fill says; legend and tooltip follow. */
export const ColourChoice = ({ explored }: { explored: Explored }) => {
  const { measure, view, change } = explored;
  return (
    <fieldset className="colour-choice">
      <legend className="label">Colour the map by</legend>
      <div className="chips">
        {COLOURINGS.map((colour) => (
          <label key={colour} className="chip">
            <input
              type="radio"
              name="colour"
              className="sr-only"
              checked={view.colour === colour}
              onChange={() => change({ colour })}
            />
            {colour === "measure" ? measure.short : WORDS[colour]}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
