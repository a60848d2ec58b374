import { isHeld } from "../../../domain/boroughs";
import { POINT_KINDS, pointsTitle } from "../../../domain/point-kinds";
import { NotInPack } from "../../../ui/not-in-pack";
import { Switch } from "../../../ui/switch";
import { Swatch } from "../../../ui/legend/swatch";
import type { Explored } from "../use-explore";
import "./points.css";

/** Libraries, stations, ferries, GP practices and bus stops: each off until asked for. */
export const PointsSection = ({ explored }: { explored: Explored }) => {
  const { view, change } = explored;
  const shown = view.points.length;
  if (!isHeld("points/libraries"))
    return (
      <div className="layer-section">
        <NotInPack artefact="points/libraries" />
      </div>
    );
  return (
    <details className="layer-section points-section" open={shown > 0 || undefined}>
      <summary>Places on the map{shown === 0 ? "" : `: ${shown} of ${POINT_KINDS.length}`}</summary>
      {POINT_KINDS.map((kind) => {
        const { id, icon, many, listed, whose } = kind;
        return (
          <Switch
            key={id}
            label={pointsTitle(kind)}
            shown={
              <>
                <Swatch marks={[{ kind: "icon", icon, size: 12 }]} theme={view.theme} />{" "}
                {many.charAt(0).toUpperCase() + many.slice(1)}
              </>
            }
            hint={`${listed.replace("open at the ", "")}, ${whose}`}
            checked={view.points.includes(id)}
            onChange={(on) =>
              change({
                points: POINT_KINDS.flatMap((one) =>
                  (one.id === id ? on : view.points.includes(one.id)) ? [one.id] : [],
                ),
              })
            }
          />
        );
      })}
    </details>
  );
};
