import { useState, type Ref } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem } from "react-aria-components";
import { Popover } from "./popover";
import { folded } from "../domain/find/spelling";
import { FirstMatch } from "./first-match";
import { Chevron } from "./icons";
import "./combo.css";

export interface ComboOption {
  readonly id: string;
  readonly name: string;
  /** Beside the name, and searched too. */
  readonly detail: string;
}

export interface ComboProps {
  readonly label: string;
  readonly placeholder: string;
  /** Name of the button that opens the list. */
  readonly open: string;
  /** Said where nothing is found. */
  readonly none: string;
  readonly options: readonly ComboOption[];
  /** What is chosen and stays in the field; null: the field empties after each choice. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly isDisabled?: boolean;
  readonly field?: Ref<HTMLInputElement>;
}

/** Longer lists are typed into, not read. */
const MOST_SHOWN = 60;

/** Every word of what is typed, in the name or beside it; names that are it, then that begin with it, come first. */
const foundIn = (options: readonly ComboOption[], typed: string): readonly ComboOption[] => {
  const text = folded(typed);
  if (text === "") return options;
  const words = text.split(" ");
  const rank = ({ name }: ComboOption): number => {
    const spelt = folded(name);
    return spelt === text ? 0 : spelt.startsWith(text) ? 1 : 2;
  };
  return options
    .filter(({ id, name, detail }) => {
      const all = folded(`${name} ${detail} ${id}`);
      return words.every((word) => all.includes(word));
    })
    .toSorted((a, b) => rank(a) - rank(b));
};

/** One of many, found by typing any word of it. */
export const Combo = (props: ComboProps) => {
  const { label, placeholder, open, none, options, chosen, onChoose, isDisabled, field } = props;
  const [typed, setTyped] = useState("");
  const current = options.find(({ id }) => id === chosen);
  const found = foundIn(options, typed === current?.name ? "" : typed).slice(0, MOST_SHOWN);
  // The chosen one is always on the list, for its name is what the field shows; last, for what is typed
  // is another.
  const shown = current === undefined || found.includes(current) ? found : [...found, current];
  return (
    <ComboBox
      className="combo"
      isDisabled={isDisabled ?? false}
      items={shown}
      onInputChange={setTyped}
      value={chosen}
      onChange={(id) => {
        if (id !== null) onChoose(String(id));
      }}
      allowsEmptyCollection
    >
      <Label className="label">{label}</Label>
      <FirstMatch>
        <div className="combo-field">
          <Input
            ref={field ?? null}
            placeholder={placeholder}
            onFocus={(event) => event.target.select()}
          />
          <Button aria-label={open}>
            <Chevron />
          </Button>
        </div>
      </FirstMatch>
      <Popover className="combo-list" offset={6}>
        <ListBox<ComboOption> renderEmptyState={() => <p className="combo-empty">{none}</p>}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.name} className="combo-item">
              <span className="item-name">{option.name}</span>
              <span className="item-what">{option.detail}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
