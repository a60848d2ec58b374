import { useView } from "../data/use-view";
import { searchOf } from "../domain/deck/view-search";

/** In somebody else's page the map stands alone: this leads to the same view in the atlas itself. */
export const OpenAtlas = () => {
  const [view] = useView();
  return (
    <a
      className="button open-atlas"
      href={`?${searchOf({ ...view, frame: "atlas" })}`}
      target="_blank"
      rel="noopener"
    >
      Open in Reach Atlas
    </a>
  );
};
