import { MethodLink } from "../../../ui/method-link";
import { addressOf } from "../../../data/load";
import { useView } from "../../../data/use-view";
import { REGION } from "../../../domain/boroughs";
import { fileNameOf } from "../../../domain/file-name";
import "./shape.css";

/** What hexagons are and are not, and their layout to take along. */
export const ShapeNote = () => {
  const [{ shape }] = useView();
  if (shape !== "hexagons") return null;
  return (
    <p className="shape-note small">
      One hexagon for each area, so that each counts the same. Close to its neighbours, but not to
      scale.{" "}
      <a href={addressOf("hexagons.json")} download={`${fileNameOf(REGION.name)}-lsoa21.hexjson`}>
        Layout as HexJSON
      </a>{" "}
      <MethodLink id="hexagons" of="Equal hexagons" />
    </p>
  );
};
