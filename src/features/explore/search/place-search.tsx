import { isHeld } from "../../../domain/boroughs";
import { useEffect, useRef, useState } from "react";
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from "react-aria-components";
import { Popover } from "../../../ui/popover";
import { useView } from "../../../data/use-view";
import { Lens } from "../../../ui/icons";
import { useSay } from "../../../ui/status";
import { useGoTo } from "./use-go-to";
import { useFound, type FoundPlace } from "./use-found";

/** Postcode, code, neighbourhood, ward, borough or place: typed, chosen, flown to. */
export const PlaceSearch = ({
  typedBefore,
  focused,
}: {
  /** What was typed before this code was there. */
  typedBefore: string;
  focused: boolean;
}) => {
  const [typed, setTyped] = useState(typedBefore);
  const [open, setOpen] = useState(typedBefore !== "");
  const field = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  // The reader was typing when this field took the waiting one's place: the caret stays theirs.
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  const [view] = useView();
  const say = useSay();
  const { places, waiting, none, error, retry, firstToCome } = useFound(typed);
  // The library goes on pointing at an option that is no longer there.
  useEffect(() => {
    if (places.length === 0) input.current?.removeAttribute("aria-activedescendant");
  }, [places]);
  const goTo = useGoTo();
  const go = (place: FoundPlace | undefined) => {
    if (place === undefined) return;
    goTo(place);
    setTyped("");
    setOpen(false);
    say(`Going to ${place.name}.`);
  };
  return (
    <div className="search" role="search" data-screen={view.screen}>
      <Autocomplete
        inputValue={typed}
        onInputChange={(text) => {
          setTyped(text);
          setOpen(true);
        }}
      >
        <div ref={field}>
          <SearchField
            aria-label="Find a place"
            className="search-field"
            onSubmit={() => {
              // Enter pressed while the list is on its way counts once it is there.
              if (waiting || error !== null) void firstToCome().then(go);
              else go(places[0]);
            }}
          >
            <Lens />
            <Input
              ref={input}
              className="search-input"
              placeholder={
                isHeld("postcodes") ? "Find a postcode, place or area" : "Find a place or area"
              }
            />
          </SearchField>
        </div>
        <Popover
          triggerRef={field}
          isOpen={open && typed.trim() !== ""}
          onOpenChange={setOpen}
          isNonModal
          placement="bottom end"
          offset={8}
          className="popover search-list"
        >
          <ListBox
            aria-label="Places found"
            items={places.map((place) => ({ ...place, id: place.key }))}
            onAction={(key) => go(places.find((found) => found.key === key))}
            renderEmptyState={() => (
              <p className="empty">
                {waiting
                  ? "Opening the postcode list…"
                  : error === null
                    ? none
                    : "The list of places is not complete."}
              </p>
            )}
          >
            {({ id, name, what }) => (
              <ListBoxItem id={id} textValue={name} className="picker-item">
                <span className="item-name">{name}</span>
                <span className="item-what">{what}</span>
              </ListBoxItem>
            )}
          </ListBox>
          {error === null || waiting ? null : (
            <div className="search-fault" role="alert">
              <p>{error.message}</p>
              <button type="button" className="button" onClick={retry}>
                Retry
              </button>
            </div>
          )}
        </Popover>
      </Autocomplete>
    </div>
  );
};
