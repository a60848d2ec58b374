import { memo, useMemo, useState } from "react";
import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
} from "react-aria-components";
import { Popover } from "../../../ui/popover";
import { heldInWorkMeasures } from "../../../domain/held-measures";
import { INDICATOR_GROUPS } from "../../../domain/indicators/indicators";
import type { InWorkWords } from "../../../domain/in-work-measures";
import type { MappedId } from "../../../domain/mapped-id";
import { measureFit } from "../../../domain/measure-names";
import { MEASURE_GROUPS, type Measure } from "../../../domain/measures";
import type { Tier } from "../../../domain/tiers";
import type { UnitKind } from "../../../domain/units";
import { FirstMatch } from "../../../ui/first-match";
import { Chevron } from "../../../ui/icons";
import { TierBadge } from "../../../ui/tier-badge";

interface Group {
  readonly id: string;
  readonly measures: readonly Listed[];
}

/** What the list says of a measure, on whatever areas it is published. */
interface Listed {
  readonly id: MappedId;
  readonly title: string;
  readonly short: string;
  readonly sentence: string;
  readonly tier: Tier;
  /** In the field: short enough for it, and unlike any other. */
  readonly named: string;
  /** Its title; where two have the same, with the areas it is of. */
  readonly listed: string;
}

const AREAS: Readonly<Record<UnitKind, string>> = {
  borough: "boroughs",
  msoa: "neighbourhoods",
  msoa21: "neighbourhoods",
  lsoa: "small areas",
};

const isAlone = ({ short }: { short: string }): boolean =>
  heldInWorkMeasures().filter((measure) => measure.short === short).length === 1;

const apart = (measure: { short: string; units: keyof typeof AREAS }, name: string): string =>
  isAlone(measure) ? name : `${name}, ${AREAS[measure.units]}`;

const ofOtherAreas = (wanted: InWorkWords["group"]): readonly Listed[] =>
  heldInWorkMeasures()
    .filter(({ group }) => group === wanted)
    .map((measure) => ({
      ...measure,
      named: apart(measure, measure.short),
      listed: apart(measure, measure.title),
      sentence: `${measure.sentence} For ${AREAS[measure.units]}.`,
    }));

/** What the reader brought first, where there is any: they came to see it. */
const ORDER = [...MEASURE_GROUPS].sort(
  (a, b) => Number(b.startsWith("Your own")) - Number(a.startsWith("Your own")),
);

/** Every group that has a measure in the open region. */
const groupsOf = (listed: readonly Measure[]): readonly Group[] =>
  [
    ...ORDER.map((id) => ({
      id,
      measures: [
        ...listed
          .filter(({ group }) => group === id)
          .map((measure) => ({ ...measure, named: measure.title, listed: measure.title })),
        ...(id === "Context" ? ofOtherAreas(id) : []),
      ],
    })),
    { id: "In-work poverty", measures: ofOtherAreas(undefined) },
    ...INDICATOR_GROUPS.map((id) => ({ id, measures: ofOtherAreas(id) })),
  ].filter(({ measures }) => measures.length > 0);

/** Letters that fit the field at its full size. */
const FITS = 22;

/**
 * Every measure by group, found by typing any word of its title or sentence. Remembered: building its
 * list anew takes longer than the rest of the panel, at every change of the view.
 */
export const MeasurePicker = memo(function MeasurePicker({
  chosen,
  listed,
  onChoose,
}: {
  chosen: { readonly id: MappedId };
  /** Every measure of LSOAs; the same list while nothing is brought or forgotten. */
  listed: readonly Measure[];
  /** Keep it the same while nothing changes. */
  onChoose: (id: MappedId) => void;
}) {
  const [typed, setTyped] = useState("");
  const groups = useMemo(() => groupsOf(listed), [listed]);
  const all = useMemo(() => groups.flatMap(({ measures }) => measures), [groups]);
  const name = all.find(({ id }) => id === chosen.id)?.named ?? "";
  const shown = useMemo(
    () => (typed === name ? groups : groupsFor(groups, typed)),
    [typed, name, groups],
  );
  return (
    <ComboBox
      className="picker"
      menuTrigger="focus"
      items={shown}
      onInputChange={setTyped}
      value={chosen.id}
      allowsEmptyCollection
      onChange={(key) => {
        const measure = all.find(({ id }) => id === key);
        if (measure !== undefined && measure.id !== chosen.id) onChoose(measure.id);
      }}
    >
      <Label className="label">Measure</Label>
      <FirstMatch>
        <div className="picker-field">
          <Input
            className={`telling picker-input${name.length > FITS ? " long" : ""}`}
            onFocus={(event) => event.target.select()}
          />
          <Button className="picker-button" aria-label="Show all measures">
            <Chevron />
          </Button>
        </div>
      </FirstMatch>
      <Popover className="popover picker-list" offset={6}>
        <ListBox<Group> renderEmptyState={() => <p className="empty">No measure of that name.</p>}>
          {({ id, measures }) => (
            <ListBoxSection id={id}>
              <Header className="picker-group">{id}</Header>
              <Collection items={measures}>
                {(measure) => (
                  <ListBoxItem id={measure.id} className="picker-item" textValue={measure.named}>
                    <span className="item-name">{measure.listed}</span>
                    <span className="item-what">
                      {measure.sentence} <TierBadge tier={measure.tier} isBrief />
                    </span>
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
});

/** The groups whose measures answer to what is typed, the best match first: Enter takes it. */
const groupsFor = (groups: readonly Group[], typed: string): readonly Group[] => {
  const ranked = groups.flatMap(({ id, measures }) => {
    const found = measures
      .flatMap((measure) => {
        const rank = measureFit({ ...measure, beside: `${id} ${measure.tier}` }, typed);
        return rank === null ? [] : [{ measure, rank }];
      })
      .toSorted((a, b) => a.rank - b.rank);
    const best = found[0]?.rank;
    return best === undefined ? [] : [{ id, measures: found.map(({ measure }) => measure), best }];
  });
  return ranked.toSorted((a, b) => a.best - b.best);
};
