import type { Reached, Within } from "../../../analysis/own/who-within";
import type { ParticipantsByArea, ParticipantsGroup } from "../../../domain/own-people";
import { TOO_SMALL } from "../../../domain/own-shape";
import { participantsLine, participantsNear } from "../../../domain/own-words";
import type { PeopleTold } from "../../../domain/people-told";
import { MethodLink } from "../../../ui/method-link";
import { SCROLLABLE } from "../../../ui/scrollable";
import { TierBadge } from "../../../ui/tier-badge";

type Id = ParticipantsGroup;

const sumOf = (list: Float64Array): number => list.reduce((sum, one) => sum + one, 0);

/** Who of a region's participants is not reached. */
const beyondOf = (everyone: ParticipantsByArea, { people }: Reached<Id>) => ({
  participants: everyone.total - people.participants,
  unknown: sumOf(everyone.unknown) - people.unknown,
});

/** No postcode lies inside a small shape, which does not say that nobody lives there. */
const figure = (of: "Place" | "Shape", reached: Reached<Id>): string =>
  of === "Shape" && reached.homes === 0 ? TOO_SMALL : participantsNear(reached);

/** Participants of the programme shown near each place, or inside each shape. */
export const ParticipantsNear = ({
  title,
  of,
  rows,
  within: { each, all },
  beyond,
  told,
}: {
  title: string;
  of: "Place" | "Shape";
  /** What is listed, with its position among all. */
  rows: readonly { readonly name: string; readonly at: number }[];
  within: Within<Id>;
  /** All participants of the region, where those beyond are to be told. */
  beyond: ParticipantsByArea | null;
  told: PeopleTold;
}) => (
  <section className="own-next" aria-label={title}>
    <h2>{title}</h2>
    <p className="small">
      {told.programme} <TierBadge tier={told.tier} />
    </p>
    <div className="own-scroll" aria-label={`${title}: table`} {...SCROLLABLE}>
      <table className="own-table">
        <caption className="sr-only">{title}, an estimate</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">Participants</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, at }) => (
            <tr key={`${name} ${at}`}>
              <th scope="row">{name}</th>
              <td>{figure(of, each[at]!)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All together, each once</th>
            <td>{figure(of, all)}</td>
          </tr>
          {beyond === null ? null : (
            <tr>
              <th scope="row">Beyond</th>
              <td>{participantsNear({ people: beyondOf(beyond, all) })}</td>
            </tr>
          )}
        </tfoot>
      </table>
    </div>
    <p className="small">
      {participantsLine(told)} <MethodLink id="own-places" of={title} />
    </p>
  </section>
);
