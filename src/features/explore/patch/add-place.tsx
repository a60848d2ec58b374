import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from "react-aria-components";
import type { Areas } from "../../../domain/areas";
import { earlierAreasQuery } from "../../../data/queries";
import { earlierAreasOf } from "../../../domain/earlier-areas";
import { findPlaces, placeIndex } from "../../../domain/find/find-places";
import { boundedPlaces, earlierPlaces, type KnownPlace } from "../../../domain/find/known-places";
import { FirstMatch } from "../../../ui/first-match";
import { Chevron } from "../../../ui/icons";

/** More than this is a list nobody reads. */
const OFFERED = 40;

/** Adds a ward, neighbourhood, borough or area by name, without a map and without dragging. */
export const AddPlace = ({
  areas,
  onAdd,
}: {
  areas: Areas;
  onAdd: (rows: readonly number[], name: string) => void;
}) => {
  const [typed, setTyped] = useState("");
  const earlier = useQuery({ ...earlierAreasQuery, enabled: typed !== "" }).data;
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
          <Input placeholder="Northwood, Kirkby, Knowsley 006B…" />
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
              <Text slot="label">{name}</Text>
              <Text slot="description">{what}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
