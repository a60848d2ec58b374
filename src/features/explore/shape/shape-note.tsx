import { MethodLink } from "../../../ui/method-link";
import { useView } from "../../../data/use-view";
import "./shape.css";

/** What hexagons are and are not, and their layout to take along. */
export const ShapeNote = () => {
  const [{ shape }] = useView();
  if (shape !== "hexagons") return null;
  return (
    <p className="shape-note small">
      One hexagon per neighbourhood, so that each counts the same. Near its neighbours, but not to
      scale.{" "}
      <a href="data/hexagons.json" download="liverpool-city-region-lsoa21.hexjson">
        Layout as HexJSON
      </a>{" "}
      <MethodLink id="hexagons" of="Equal hexagons" />
    </p>
  );
};
