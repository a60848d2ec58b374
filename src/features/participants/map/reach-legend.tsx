import { plural } from "../../../domain/format";
import { SYNTHETIC_TITLE } from "../../../domain/synthetic";
import type { Reached } from "../use-reached";
import { BivariateLegend } from "./bivariate-legend";
import { rateLayer, useDensity, useHexagons } from "./use-layers";

interface Row {
  readonly colour: string | null;
  readonly label: string;
  readonly note?: string;
}

/** What the participants' colours mean, in people. */
export const ReachLegend = ({
  reached,
  zoom,
  raised,
  onRaise,
}: {
  reached: Reached;
  zoom: number | null;
  raised: boolean;
  onRaise: (raised: boolean) => void;
}) => {
  const { view, session, definition } = reached;
  const hexagons = useHexagons(reached, zoom);
  const surface = useDensity(reached, hexagons, false);
  const { threshold } = session.released.people;
  const hidden = `Fewer than ${threshold}`;
  if (view.participants === "none") return null;
  return (
    <figure className="panel legend reach-legend" aria-label="Legend">
      {session.synthetic ? <p className="made-up">{SYNTHETIC_TITLE}</p> : null}
      {view.participants === "need" ? <BivariateLegend reached={reached} /> : null}
      {view.participants === "rate" ? <RateLegend reached={reached} hidden={hidden} /> : null}
      {hexagons === null ? null : (
        <>
          <Rows
            title="Participants in a hexagon"
            rows={[
              ...hexagons.scale.classes.map(({ colour, label }) => ({ colour, label })),
              { colour: null, label: `No hexagon: fewer than ${threshold}` },
            ]}
          />
          <label className="check">
            <input
              type="checkbox"
              checked={raised}
              onChange={({ target }) => onRaise(target.checked)}
            />
            <span>Stand hexagons up</span>
          </label>
        </>
      )}
      {surface?.kind !== "heat" ? null : (
        <>
          <span className="label">Participants per square kilometre</span>
          <div
            className="heat-ramp"
            aria-hidden="true"
            style={{ background: `linear-gradient(90deg, ${surface.scale.colours.join(", ")})` }}
          />
          <p className="legend-ends">
            <span>{surface.scale.least}</span>
            <span>{surface.scale.most} or more</span>
          </p>
          <p className="small">Nothing is drawn where there are fewer than {threshold}.</p>
        </>
      )}
      {view.participants === "need" ? null : (
        <p className="small legend-line">
          <i className="persistence-key" /> {definition.title}
          {view.participants === "rate" ? "" : "; darker below is more deprived"}
        </p>
      )}
    </figure>
  );
};

const RateLegend = ({ reached, hidden }: { reached: Reached; hidden: string }) => {
  const { view, change, denominator } = reached;
  const { scale, level } = rateLayer(reached);
  const count = reached.levels[level].figure.filter((figure) => Number.isNaN(figure)).length;
  return (
    <>
      <Rows
        title={`Participants per 1,000 ${denominator.per}${view.rates === "smoothed" ? ", steadied" : ""}`}
        rows={[
          ...scale.classes.map(({ colour, label }) => ({ colour, label })),
          { colour: "hatched", label: `${hidden} participants`, note: plural(count, "area") },
        ]}
      />
      <fieldset className="layers">
        <legend className="label">By</legend>
        {(["msoa", "lsoa"] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="rate-level"
              checked={level === each}
              disabled={!denominator.levels.includes(each)}
              onChange={() => change({ level: each })}
            />
            <span>{each === "msoa" ? "Neighbourhood" : "LSOA"}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
};

const Rows = ({ title, rows }: { title: string; rows: readonly Row[] }) => (
  <>
    <span className="label">{title}</span>
    <ul className="swatches">
      {rows.map(({ colour, label, note }) => (
        <li key={label}>
          <i
            className={colour === "hatched" ? "hatched" : ""}
            style={colour === null || colour === "hatched" ? {} : { background: colour }}
          />
          {label} {note === undefined ? null : <span className="small">{note}</span>}
        </li>
      ))}
    </ul>
  </>
);
