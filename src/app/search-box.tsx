import { isHeld } from "../domain/boroughs";
import { useState } from "react";
import { Lens } from "../ui/icons";
import { useAfterFirstMap } from "../ui/use-after-first-map";
import { WhenLoaded } from "../ui/when-loaded";

/** The search field from the first moment; what finds places is fetched after the map. */
export const SearchBox = () => {
  const [typed, setTyped] = useState("");
  const [focused, setFocused] = useState(false);
  const wanted = useAfterFirstMap() || focused;
  const meanwhile = (
    <div className="search" role="search">
      <div className="search-field">
        <Lens />
        <input
          type="search"
          className="search-input"
          aria-label="Find a place"
          placeholder={
            isHeld("postcodes") ? "Find a postcode, place or area" : "Find a place or area"
          }
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
      </div>
    </div>
  );
  return (
    <WhenLoaded
      what="The search for places"
      load={async () => (await import("../features/explore/search/place-search")).PlaceSearch}
      wanted={wanted}
      meanwhile={meanwhile}
    >
      {(PlaceSearch) => <PlaceSearch typedBefore={typed} focused={focused} />}
    </WhenLoaded>
  );
};
