import type { MapOverlay } from "./map-controller";
import "./pin.css";

/** A pin at a point of the earth that follows the camera. */
export const pinAt = (longitude: number, latitude: number, name: string): MapOverlay => {
  const element = document.createElement("div");
  element.className = "map-pin";
  element.setAttribute("role", "img");
  element.setAttribute("aria-label", `Pin: ${name}`);
  let leave = () => element.remove();
  return {
    onAdd: (map) => {
      const place = (): void => {
        const { x, y } = map.project([longitude, latitude]);
        element.style.transform = `translate(${x}px, ${y}px)`;
      };
      place();
      map.on("move", place);
      leave = () => {
        map.off("move", place);
        element.remove();
      };
      map.getContainer().append(element);
      // The library wants an element for a corner: this one has none.
      return document.createElement("div");
    },
    onRemove: () => leave(),
  };
};
