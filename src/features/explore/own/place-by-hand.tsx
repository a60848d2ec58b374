import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { addPlace } from "../../../data/own/places-session";
import { postcodesQuery } from "../../../data/queries";
import { LONGEST_NAME, placeByHand } from "../../../domain/own-by-hand";
import { findPostcodes } from "../../../domain/postcode-search";

const compact = (text: string): string => text.toUpperCase().replace(/\s+/g, "");

/** One more place, by its postcode: from the keyboard alone. */
export const PlaceByHand = () => {
  const [name, setName] = useState("");
  const [postcode, setPostcode] = useState("");
  const [fault, setFault] = useState("");
  const { data: index } = useQuery(postcodesQuery);

  const add = (): void => {
    const typed = compact(postcode);
    const spaced = `${typed.slice(0, -3)} ${typed.slice(-3)}`;
    const found = index === undefined ? undefined : findPostcodes(index, spaced, 1)[0];
    if (found?.row == null || compact(found.postcode) !== typed) {
      setFault("That is not a postcode in the region.");
      return;
    }
    addPlace(placeByHand(name.trim() === "" ? found.postcode : name, found));
    setName("");
    setPostcode("");
    setFault("");
  };
  return (
    <form
      className="own-by-hand"
      aria-label="Add a place by its postcode"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label className="field">
        <span className="label">Name</span>
        <input
          value={name}
          maxLength={LONGEST_NAME}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label className="field">
        <span className="label">Postcode</span>
        <input
          value={postcode}
          maxLength={10}
          autoComplete="off"
          aria-invalid={fault !== ""}
          onChange={({ target }) => setPostcode(target.value)}
        />
      </label>
      <button type="submit" className="button small-button" disabled={index === undefined}>
        Add
      </button>
      {fault === "" ? null : <p role="alert">{fault}</p>}
    </form>
  );
};
