import { lazy, Suspense, useState } from "react";
import { AreasAsList } from "./areas-as-list";
import { ExploreMap } from "./map/explore-map";
import { Failures } from "./failures";
import { LegendPanel } from "./legend/legend-panel";
import { MeasurePanel } from "./measure/measure-panel";
import { Sheet } from "./sheet";
import { UnknownArea } from "./unknown-area";
import { useExplore } from "./use-explore";
import "./explore.css";

const AreaProfile = lazy(async () => ({
  default: (await import("./profile/area-profile")).AreaProfile,
}));

/** The map is the page: what is mapped on the left, what is chosen on the right. */
export const ExploreScreen = () => {
  const { explored, errors } = useExplore();
  const [mapFailed, setMapFailed] = useState(false);
  return (
    <div className={explored?.selected == null ? "explore" : "explore with-profile"}>
      <h1 className="sr-only">Explore deprivation in Liverpool City Region</h1>
      {mapFailed && explored ? (
        <AreasAsList explored={explored} />
      ) : (
        <ExploreMap explored={explored} onFailed={() => setMapFailed(true)} />
      )}
      {errors.length > 0 ? <Failures errors={errors} /> : null}
      {explored !== null && explored.view.area !== null && explored.selected === null ? (
        <UnknownArea code={explored.view.area} onDismiss={() => explored.change({ area: null })} />
      ) : null}
      {explored === null ? null : (
        <>
          <Sheet className="left-column">
            <MeasurePanel explored={explored} />
            <LegendPanel explored={explored} />
          </Sheet>
          {explored.selected === null ? null : (
            <Sheet className="right-column">
              <Suspense fallback={<div className="panel profile" />}>
                <AreaProfile explored={explored} row={explored.selected} />
              </Suspense>
            </Sheet>
          )}
        </>
      )}
    </div>
  );
};
