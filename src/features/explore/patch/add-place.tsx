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
import { BOROUGHS } from "../../../domain/boroughs";
import { plural } from "../../../domain/format";
import { Chevron } from "../../../ui/icons";

interface AddedPlace {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly rows: readonly number[];
}

/** More than this is a list nobody reads. */
const OFFERED = 40;

const rowsWhere = (column: ArrayLike<number>, at: number): readonly number[] =>
  Array.from(column).flatMap((each, row) => (each === at ? [row] : []));

/** Boroughs first, then neighbourhoods, wards and single areas. */
const placesOf = (areas: Areas): readonly AddedPlace[] => [
  ...BOROUGHS.map(({ code, name }, at) => {
    const rows = rowsWhere(areas.borough, at);
    return { id: code, title: name, detail: `borough, ${plural(rows.length, "area")}`, rows };
  }),
  ...areas.msoas.map(({ code, title, borough }, at) => {
    const rows = rowsWhere(areas.msoa, at);
    const where = BOROUGHS[borough]?.name ?? "";
    return {
      id: code,
      title,
      detail: `neighbourhood in ${where}, ${plural(rows.length, "area")}`,
      rows,
    };
  }),
  ...areas.wards
    .map(({ code, name, borough }, at) => {
      const rows = rowsWhere(areas.ward, at);
      const where = BOROUGHS[borough]?.name ?? "";
      return {
        id: code,
        title: name,
        detail: `ward in ${where}, ${plural(rows.length, "area")}`,
        rows,
      };
    })
    .filter(({ rows }) => rows.length > 0),
  ...areas.codes.map((code, row) => ({
    id: code,
    title: areas.names[row] ?? code,
    detail: `${areas.msoas[areas.msoa[row] ?? -1]?.title ?? ""}, ${code}`,
    rows: [row],
  })),
];

/** Adds a ward, neighbourhood, borough or area by name, without a map and without dragging. */
export const AddPlace = ({
  areas,
  onAdd,
}: {
  areas: Areas;
  onAdd: (rows: readonly number[], name: string) => void;
}) => {
  const [typed, setTyped] = useState("");
  const places = useMemo(() => placesOf(areas), [areas]);
  const words = typed.toLowerCase().split(/\s+/);
  const offered = places
    .filter(({ title, detail }) => {
      const text = `${title} ${detail}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .slice(0, OFFERED);
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
        const place = places.find(({ id }) => id === key);
        setTyped("");
        if (place !== undefined) onAdd(place.rows, place.title);
      }}
    >
      <Label className="label">Add a ward, neighbourhood, borough or area</Label>
      <div className="add-place-field">
        <Input placeholder="Northwood, Kirkby, Knowsley 006B…" />
        <Button aria-label="Show places" className="picker-button">
          <Chevron />
        </Button>
      </div>
      <Popover className="popover picker-list">
        <ListBox<AddedPlace>
          renderEmptyState={() => <p className="empty">No place of that name.</p>}
        >
          {({ title, detail }) => (
            <ListBoxItem className="picker-item" textValue={title}>
              <Text slot="label">{title}</Text>
              <Text slot="description">{detail}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
