import { useEffect, useMemo, useRef } from "react";
import { codesCompared } from "../../analysis/compared";
import { profileDomains, similarDistricts } from "../../analysis/similar-districts";
import { BOROUGHS } from "../../domain/boroughs";
import { counted, listed } from "../../domain/format";
import { measureOf } from "../../domain/measure-releases";
import { MOST_PLACES } from "../../domain/most-places";
import { placeKindWords, spokenDistrict, type Place } from "../../domain/place";
import { boroughsAtStart } from "../../domain/region-words";
import { Combo } from "../../ui/combo";
import { Cross } from "../../ui/icons";
import { MethodLink } from "../../ui/method-link";
import { useSay } from "../../ui/status";
import type { Compared } from "./use-compare";

/** What is compared: chips to remove, a search to add, and districts much like the first. */
export const PlaceChooser = ({ compared }: { compared: Compared }) => {
  const { places, choosable, change } = compared;
  const say = useSay();
  // The maps go to the places chosen, not to where they were moved for others.
  const choose = (codes: readonly string[]) => change({ places: codes, map: null });
  const codes = places.map(({ code }) => code);
  const isAll = codes.join() === codesCompared({ places: [] }).join();
  const field = useRef<HTMLInputElement>(null);
  const added = useRef(false);
  const chips = useRef<HTMLUListElement>(null);
  /** Where the chip stood that was removed: the one that takes its place gets the focus. */
  const removed = useRef<number | null>(null);
  const key = codes.join();
  useEffect(() => {
    if (removed.current !== null) {
      const left = [...(chips.current?.querySelectorAll<HTMLButtonElement>("button") ?? [])];
      const next = left[Math.min(removed.current, left.length - 1)];
      (next === undefined || next.disabled ? field.current : next)?.focus();
      removed.current = null;
    }
    if (!added.current) return;
    added.current = false;
    field.current?.focus();
  }, [key]);
  const add = (place: Place) => {
    added.current = true;
    choose([...codes, place.code]);
    say(`${place.name} added. ${counted(codes.length + 1)} places compared.`);
  };
  const remove = (place: Place) => {
    removed.current = codes.indexOf(place.code);
    choose(codes.filter((code) => code !== place.code));
    say(`${place.name} removed.`);
  };
  const full = codes.length >= MOST_PLACES;
  const left = choosable.filter(({ code }) => !codes.includes(code));
  return (
    <div className="place-chooser">
      <ul ref={chips} className="places-compared" aria-label="Places compared">
        {places.map((place) => (
          <li key={place.code} className="place-compared">
            {place.name}
            <button
              type="button"
              className="quiet"
              aria-label={`Remove ${place.name}`}
              disabled={codes.length === 1}
              onClick={() => remove(place)}
            >
              <Cross />
            </button>
          </li>
        ))}
      </ul>
      {/* Made anew with every place added: its list closes and its field empties, the focus stays. */}
      <Combo
        key={key}
        label={full ? `${MOST_PLACES} places: remove one to add another` : "Add a place"}
        placeholder="Borough, district, region"
        open="Show all places"
        none="No place of that name in England."
        isDisabled={full}
        options={left.map(({ code, name, kind }) => ({
          id: code,
          name,
          detail: placeKindWords(kind),
        }))}
        chosen={null}
        field={field}
        onChoose={(chosen) => {
          const place = left.find(({ code }) => code === chosen);
          if (place !== undefined) add(place);
        }}
      />
      <Similar compared={compared} onAdd={add} />
      {isAll ? null : (
        <button type="button" className="quiet places-reset" onClick={() => choose([])}>
          {BOROUGHS.length > MOST_PLACES
            ? `The ${counted(MOST_PLACES)} largest boroughs`
            : boroughsAtStart()}
        </button>
      )}
    </div>
  );
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
        : similarDistricts(england, first.code, 4, [
            ...BOROUGHS.map(({ code }) => code),
            ...chosen.split(","),
          ]),
    [england, first, chosen],
  );
  const domains = profileDomains(england).map((id) => measureOf(id).short.toLowerCase());
  const known = found.flatMap(({ code, name }): Place[] => {
    const place = choosable.find((each) => each.code === code);
    return place === undefined ? [] : [{ ...place, name: spokenDistrict(name) }];
  });
  if (first === undefined || known.length === 0 || places.length >= MOST_PLACES) return null;
  return (
    <details className="similar-districts">
      <summary>Similar places</summary>
      <div>
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
          {listed(domains)}), each counting the same. Our own comparison, not an official grouping.{" "}
          <MethodLink id="similar" of="Similar places" />
        </p>
      </div>
    </details>
  );
};
