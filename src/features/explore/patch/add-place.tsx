import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem } from "react-aria-components";
import { Popover } from "../../../ui/popover";
import { isHeld } from "../../../domain/boroughs";
import type { Areas } from "../../../domain/areas";
import { earlierAreasQuery } from "../../../data/queries";
import { earlierAreasOf } from "../../../domain/earlier-areas";
import { findPlaces, placeIndex } from "../../../domain/find/find-places";
import { boundedPlaces, earlierPlaces, type KnownPlace } from "../../../domain/find/known-places";
import { FirstMatch } from "../../../ui/first-match";
import { Chevron } from "../../../ui/icons";

/** More than this is a list nobody reads. */
const OFFERED = 40;

/** What can be typed, by names of the region’s own. */
const examplesOf = ({ wards, msoas, names }: Areas): string =>
  `${wards[0]?.name ?? ""}, ${msoas[0]?.title ?? ""}, ${names[0] ?? ""}…`;

/** Adds a ward, neighbourhood, borough or area by name, without a map and without dragging. */
export const AddPlace = ({
  areas,
  onAdd,
}: {
  areas: Areas;
  onAdd: (rows: readonly number[], name: string) => void;
}) => {
  const [typed, setTyped] = useState("");
  const earlier = useQuery({
    ...earlierAreasQuery,
    enabled: typed !== "" && isHeld("earlier-areas"),
  }).data;
  const { places, index } = useMemo(() => {
    const all = [
      ...boundedPlaces(areas),
      ...(earlier === undefined ? [] : earlierPlaces(areas, earlierAreasOf(earlier))),
    ].filter(({ rows }) => rows.length > 0);
    return { places: all, index: placeIndex(all) };
  }, [areas, earlier]);
  const found = typed.trim() === "" ? places : findPlaces(index, typed, OFFERED);
  const offered = found.slice(0, OFFERED).map((place) => ({ ...place, id: place.key }));
  return (
    <ComboBox
      className="add-place"
      items={offered}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      menuTrigger="input"
      allowsEmptyCollection
      onChange={(key) => {
        const place = places.find((each) => each.key === key);
        setTyped("");
        if (place !== undefined) onAdd(place.rows, place.name);
      }}
    >
      <Label className="label">Add a ward, neighbourhood, borough or area</Label>
      <FirstMatch>
        <div className="add-place-field">
          <Input placeholder={examplesOf(areas)} />
          <Button aria-label="Show places" className="picker-button">
            <Chevron />
          </Button>
        </div>
      </FirstMatch>
      <Popover className="popover picker-list">
        <ListBox<KnownPlace & { readonly id: string }>
          renderEmptyState={() => <p className="empty">No place of that name.</p>}
        >
          {({ name, what }) => (
            <ListBoxItem className="picker-item" textValue={name}>
              <span className="item-name">{name}</span>
              <span className="item-what">{what}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
