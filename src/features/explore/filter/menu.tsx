import { Button, ListBox, ListBoxItem, Select, SelectValue } from "react-aria-components";
import { Popover } from "../../../ui/popover";

export interface MenuOption {
  readonly id: string;
  readonly title: string;
}

/** One part of the sentence that is chosen from a short list; typing its first letters finds it. */
export const Menu = ({
  name,
  text,
  options,
  chosen,
  onChoose,
}: {
  name: string;
  text: string;
  options: readonly MenuOption[];
  chosen: string;
  onChoose: (id: string) => void;
}) => (
  <Select
    className="token-select"
    aria-label={name}
    value={chosen}
    onChange={(key) => {
      if (typeof key === "string" && key !== chosen) onChoose(key);
    }}
  >
    <Button className="token">
      <SelectValue>{text}</SelectValue>
    </Button>
    <Popover className="popover token-list">
      <ListBox items={options}>
        {({ title }) => <ListBoxItem className="picker-item">{title}</ListBoxItem>}
      </ListBox>
    </Popover>
  </Select>
);
