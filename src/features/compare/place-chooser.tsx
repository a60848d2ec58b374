import { useEffect, useMemo, useRef, useState } from "react";
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
import { profileDomains, similarDistricts } from "../../analysis/similar-districts";
import { BOROUGHS } from "../../domain/boroughs";
import { counted, listed } from "../../domain/format";
import { measureOf } from "../../domain/measure-releases";
import { MOST_PLACES } from "../../domain/most-places";
import { PLACE_KIND_WORDS, spokenDistrict, type Place } from "../../domain/place";
import { Chevron, Cross } from "../../ui/icons";
import { useSay } from "../../ui/status";
import type { Compared } from "./use-compare";

const OWN = BOROUGHS.map(({ code }) => code);

/** What is compared: chips to take away, a search to add, and districts much like the first. */
export const PlaceChooser = ({ compared }: { compared: Compared }) => {
  const { places, choosable, change } = compared;
  const say = useSay();
  const [typed, setTyped] = useState("");
  const choose = (codes: readonly string[]) => change({ places: codes });
  const codes = places.map(({ code }) => code);
  const field = useRef<HTMLInputElement>(null);
  const added = useRef(false);
  const key = codes.join();
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    field.current?.focus();
  }, [key]);
  const add = (place: Place) => {
    added.current = true;
    setTyped("");
    choose([...codes, place.code]);
    say(`${place.name} added. ${counted(codes.length + 1)} places compared.`);
  };
  const remove = (place: Place) => {
    choose(codes.filter((code) => code !== place.code));
    say(`${place.name} taken away.`);
  };
  const full = codes.length >= MOST_PLACES;
  const left = choosable.filter(({ code }) => !codes.includes(code));
  return (
    <div className="chooser">
      <ul className="chips" aria-label="Places compared">
        {places.map((place) => (
          <li key={place.code} className="chip">
            {place.name}
            <button
              type="button"
              className="quiet"
              aria-label={`Take away ${place.name}`}
              disabled={codes.length === 1}
              onClick={() => remove(place)}
            >
              <Cross />
            </button>
          </li>
        ))}
      </ul>
      {/* Made anew with every place added: its list closes and its field empties, the focus stays. */}
      <ComboBox
        key={key}
        className="picker add-place"
        isDisabled={full}
        items={foundIn(left, typed)}
        onInputChange={setTyped}
        value={null}
        onChange={(chosen) => {
          const place = left.find(({ code }) => code === chosen);
          if (place !== undefined) add(place);
        }}
        allowsEmptyCollection
      >
        <Label className="label">
          {full ? `${MOST_PLACES} places: take one away to add another` : "Add a place"}
        </Label>
        <div className="chooser-field">
          <Input ref={field} placeholder="Borough, district, authority" />
          <Button className="picker-button" aria-label="Show all places">
            <Chevron />
          </Button>
        </div>
        <Popover className="popover picker-list" offset={6}>
          <ListBox<Place & { id?: string }>
            renderEmptyState={() => <p className="empty">No place of that name in England.</p>}
          >
            {(place) => (
              <ListBoxItem id={place.code} textValue={place.name} className="picker-item">
                <Text slot="label">{place.name}</Text>
                <Text slot="description">{PLACE_KIND_WORDS[place.kind]}</Text>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <Similar compared={compared} onAdd={add} />
      {codes.join() === OWN.join() ? null : (
        <button type="button" className="quiet" onClick={() => choose([])}>
          Back to the six boroughs
        </button>
      )}
    </div>
  );
};

/** Every word of what is typed, in the name or the kind; names that begin with it come first. */
const foundIn = (places: readonly Place[], typed: string): readonly Place[] => {
  const words = typed.trim().toLowerCase();
  const begins = ({ name }: Place): number => (name.toLowerCase().startsWith(words) ? 0 : 1);
  return places
    .filter(({ name, kind }) => {
      const text = `${name} ${PLACE_KIND_WORDS[kind]}`.toLowerCase();
      return words.split(/\s+/).every((word) => text.includes(word));
    })
    .toSorted((a, b) => (words === "" ? 0 : begins(a) - begins(b)));
};

/** Districts elsewhere whose domains look most like the first place's. */
const Similar = ({ compared, onAdd }: { compared: Compared; onAdd: (place: Place) => void }) => {
  const { places, england, choosable } = compared;
  const first = places.find(({ kind }) => kind === "borough" || kind === "district");
  const chosen = places.map(({ code }) => code).join();
  const found = useMemo(
    () =>
      first === undefined
        ? []
        : similarDistricts(england, first.code, 4, [...OWN, ...chosen.split(",")]),
    [england, first, chosen],
  );
  const domains = profileDomains(england).map((id) => measureOf(id).short.toLowerCase());
  const known = found.flatMap(({ code, name }): Place[] => {
    const place = choosable.find((each) => each.code === code);
    return place === undefined ? [] : [{ ...place, name: spokenDistrict(name) }];
  });
  if (first === undefined || known.length === 0 || places.length >= MOST_PLACES) return null;
  return (
    <div className="similar">
      <p className="label">Most like {first.name}</p>
      <ul>
        {known.map((place) => (
          <li key={place.code}>
            <button
              type="button"
              className="button"
              aria-label={`Add ${place.name}`}
              onClick={() => onAdd(place)}
            >
              + {place.name}
            </button>
          </li>
        ))}
      </ul>
      <p className="small">
        Nearest in average rank over {counted(domains.length)} domains in {england.year} (
        {listed(domains)}), each counting alike. Our own comparison, not an official grouping.
      </p>
    </div>
  );
};
