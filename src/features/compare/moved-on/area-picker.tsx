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
import { boroughName, placeName } from "../../../domain/area-sentence";
import type { Areas } from "../../../domain/areas";
import { Chevron } from "../../../ui/icons";

const MOST_SHOWN = 60;

interface Option {
  readonly code: string;
  readonly name: string;
  readonly borough: string;
}

/** One neighbourhood of the region, found by any word of its names or by its code. */
export const AreaPicker = ({
  areas,
  code,
  onChoose,
}: {
  areas: Areas;
  code: string | null;
  onChoose: (code: string) => void;
}) => {
  const options = useMemo(
    () =>
      areas.codes.map((each, row): Option => ({
        code: each,
        name: placeName(areas, row),
        borough: `${boroughName(areas, row)} · ${areas.names[row] ?? ""} · ${each}`,
      })),
    [areas],
  );
  const chosen = options.find((option) => option.code === code);
  const [typed, setTyped] = useState("");
  // The chosen one is always on the list, for its name is what the field shows.
  const idle = typed === "" || typed === chosen?.name;
  const words = idle ? [] : typed.toLowerCase().split(/\s+/);
  const found = options
    .filter(({ name, borough }) =>
      words.every((word) => `${name} ${borough}`.toLowerCase().includes(word)),
    )
    .slice(0, MOST_SHOWN);
  const shown = chosen === undefined || found.includes(chosen) ? found : [chosen, ...found];
  return (
    <ComboBox
      className="picker add-place"
      menuTrigger="focus"
      items={shown}
      onInputChange={setTyped}
      value={code}
      onChange={(key) => {
        if (key !== null) onChoose(String(key));
      }}
      allowsEmptyCollection
    >
      <Label className="label">Area</Label>
      <div className="chooser-field">
        <Input placeholder="Neighbourhood or code" onFocus={(event) => event.target.select()} />
        <Button className="picker-button" aria-label="Show areas">
          <Chevron />
        </Button>
      </div>
      <Popover className="popover picker-list" offset={6}>
        <ListBox<Option> renderEmptyState={() => <p className="empty">No area of that name.</p>}>
          {(option) => (
            <ListBoxItem id={option.code} textValue={option.name} className="picker-item">
              <Text slot="label">{option.name}</Text>
              <Text slot="description">{option.borough}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
