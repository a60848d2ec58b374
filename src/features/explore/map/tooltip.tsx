import type { HotspotResult } from "../../../analysis/hotspots";
import { SYNTHETIC_TITLE } from "../../../domain/synthetic";
import type { PeopleTold } from "../../../domain/people-told";
import type { Explored } from "../use-explore";
import { MadeUp } from "../../../ui/made-up";
import { TierSymbol } from "../../../ui/tier-badge";
import { layerWords } from "./layer-words";

export interface Pointed {
  /** What is said of the very place, beside what is said of its area. */
  readonly here: readonly string[];
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

/** What the layers over the areas say of one. */
const wordsOver = (
  explored: Explored,
  found: HotspotResult | null,
  row: number,
): readonly string[] => [
  ...(explored.drawn.units.kind === "lsoa" ? (explored.people.shown?.words(row) ?? []) : []),
  ...(explored.drawn.isOwn ? layerWords(explored, found, row) : []),
];

/** Name, value and class of the area under the pointer. */
export const Tooltip = ({
  explored,
  found,
  pointed,
}: {
  explored: Explored;
  found: HotspotResult | null;
  pointed: Pointed;
}) => {
  const { units, measure, heading, text, sureness, scale, classes, warning, unknown } =
    explored.drawn;
  const { row, x, y, here } = pointed;
  const sure = sureness(row);
  const kind = scale.classes[classes[row] ?? -1];
  return (
    <div className="tooltip" style={{ transform: `translate(${x}px, ${y}px)` }} aria-hidden="true">
      <div className={x > window.innerWidth - 300 ? "tooltip-box leftwards" : "tooltip-box"}>
        <b>{units.titleOf(row)}</b>
        <span className="small">{units.placeOf(row)}</span>
        <span>
          {heading}: {text(row)}
        </span>
        <span className="tooltip-class">
          <i className={kind ? "" : "hatched"} style={kind ? { background: kind.colour } : {}} />
          {kind?.label ?? unknown}
        </span>
        {sure === null ? null : <span>{sure}</span>}
        {[...here, ...wordsOver(explored, found, row)].map((words) => (
          <span key={words} className="small">
            {words}
          </span>
        ))}
        {explored.people.shown === null ? null : <Whose said={explored.people.shown.said} />}
        <span className="tooltip-class">
          <TierSymbol tier={measure.tier} />
          {warning ?? measure.tier}
        </span>
      </div>
    </div>
  );
};

/** Whose people they are: made up, or of the reader's own file. */
const Whose = ({ said }: { said: PeopleTold }) =>
  said.synthetic ? (
    <MadeUp />
  ) : (
    <span className="tooltip-class">
      <TierSymbol tier={said.tier} />
      Participants: {said.tier}
    </span>
  );

/** The same, said to a screen reader. */
export const saidOf = (explored: Explored, found: HotspotResult | null, row: number): string => {
  const { units, measure, heading, text, sureness, scale, classes, warning, unknown } =
    explored.drawn;
  const kind = scale.classes[classes[row] ?? -1]?.label ?? unknown.toLowerCase();
  const said = explored.people.shown?.said;
  const whose =
    said === undefined ? null : said.synthetic ? SYNTHETIC_TITLE : `Participants: ${said.tier}`;
  const more = [
    sureness(row),
    ...wordsOver(explored, found, row),
    whose,
    warning ?? measure.tier,
  ].flatMap((words) => (words === null ? [] : [` ${words}.`]));
  return `${units.titleOf(row)}, ${units.placeOf(row)}. ${heading}: ${text(row)}, ${kind}.${more.join("")}`;
};
