import { useOwnPlaces } from "../../../data/own/places-session";
import { useView } from "../../../data/use-view";
import { STREETS_BY } from "../../../domain/own-walk";
import type { Camera } from "../../../domain/map-keys";
import { StreetsCredit } from "../../../map/streets/streets-credit";
import { scaleBarOf } from "../../../map/scale-bar";

/** Scale bar and the lines the licences ask for. */
export const MapFoot = ({ camera }: { camera: Camera | null }) => {
  const [{ own: layer }, change] = useView();
  const own = useOwnPlaces();
  const bar = camera === null ? null : scaleBarOf(camera);
  return (
    <div className="map-foot">
      {bar === null ? (
        <span />
      ) : (
        <span
          className="scale-bar"
          style={{ width: bar.width }}
          role="img"
          aria-label={`Scale: ${bar.text}`}
        >
          {bar.text}
        </span>
      )}
      <p className="attribution">
        <span className="wide-only">
          Source: Office for National Statistics, MHCLG, Network Rail, licensed under the{" "}
        </span>
        Open Government Licence v3.0. Contains OS data © Crown copyright and database right 2026.{" "}
        {layer === "none" || own?.walk?.ground == null ? null : `${STREETS_BY}. `}
        <StreetsCredit zoom={camera?.zoom ?? null} />
        <button
          type="button"
          className="link"
          onClick={() => change({ screen: "method", section: "sources" })}
        >
          Sources
        </button>
      </p>
    </div>
  );
};
