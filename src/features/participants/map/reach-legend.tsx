import { needAndReach } from "../../../analysis/participants/need-and-reach";
import { rateLayer } from "../../../analysis/participants/rate-layer";
import { plural } from "../../../domain/format";
import { RATE_LEVEL_WORDS } from "../../../domain/denominators";
import { emptyWords, hiddenWords } from "../../../domain/shown";
import { BivariateKey } from "../../../ui/bivariate-key";
import { ChoiceRow } from "../../../ui/choice-row";
import { HeatKey, HexagonKey, Swatches } from "../../../ui/people-legend";
import { MadeUp } from "../../../ui/made-up";
import { TierBadge } from "../../../ui/tier-badge";
import { toldOf } from "../../../data/participants/session";
import type { Reached } from "../use-reached";
import { useDensity, useHexagons } from "./use-layers";

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
  const empty = emptyWords(reached.levels, threshold);
  if (view.participants === "none") return null;
  return (
    <figure className="panel legend reach-legend" aria-label="Legend">
      <p className="people-said">
        {session.synthetic ? <MadeUp /> : <TierBadge tier="Your own file" />}{" "}
        <b>{toldOf(session).programme}</b>
      </p>
      {view.participants === "need" ? <NeedKey reached={reached} /> : null}
      {view.participants === "rate" ? <RateKey reached={reached} threshold={threshold} /> : null}
      {hexagons === null ? null : (
        <HexagonKey
          classes={hexagons.scale.classes}
          empty={empty}
          raised={raised}
          onRaise={onRaise}
        />
      )}
      {surface?.kind !== "heat" ? null : <HeatKey {...surface.scale} empty={empty} />}
      {view.participants === "need" ? null : (
        <p className="small legend-line">
          <i className="persistence-key" /> {definition.title}
          {view.participants === "rate" ? "" : "; darker below is more deprived"}
        </p>
      )}
    </figure>
  );
};

const NeedKey = ({ reached }: { reached: Reached }) => {
  const { areas, need, measure, view } = reached;
  return <BivariateKey {...needAndReach(areas, need, reached, view.rates)} need={measure.title} />;
};

const RateKey = ({ reached, threshold }: { reached: Reached; threshold: number }) => {
  const { view, change, denominator, areas } = reached;
  const { scale, level } = rateLayer(reached, reached, areas);
  const count = reached.levels[level].figure.filter((figure) => Number.isNaN(figure)).length;
  return (
    <>
      <Swatches
        title={`Participants per 1,000 ${denominator.per}${view.rates === "smoothed" ? ", steadied" : ""}`}
        rows={[
          ...scale.classes,
          {
            colour: "hatched",
            label: hiddenWords(reached.levels[level], threshold),
            note: plural(count, "area"),
          },
        ]}
      />
      <ChoiceRow
        title="By"
        name="rate-level"
        options={RATE_LEVEL_WORDS.map((each) => ({
          ...each,
          disabled: !denominator.levels.includes(each.id),
        }))}
        chosen={level}
        onChoose={(each) => change({ level: each })}
      />
    </>
  );
};
