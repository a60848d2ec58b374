import { useEffect, useState } from "react";
import { useView } from "../data/use-view";
import { BackToSlide } from "./back-to-slide";
import { BackgroundFaults } from "./background-faults";
import { Header } from "./header";
import { KeptPlace, noPlaces } from "./kept-place";
import { OpenAtlas } from "./open-atlas";
import { NewVersion } from "./new-version";
import { Notices } from "./notices";
import { SlideOffers } from "./slide-offers";
import { WrongFiles } from "./wrong-files";
import { SCREEN_LIST } from "./screens";
import { dropEarlyFrame } from "../map/early-frame";
import { FaultBoundary } from "../ui/fault-boundary";
import { PartFault } from "../ui/part-fault";
import { StatusProvider } from "../ui/status";

export const App = () => {
  const [view] = useView();
  const screen = SCREEN_LIST.find(({ id }) => id === view.screen) ?? SCREEN_LIST[0];
  useEffect(() => {
    document.documentElement.dataset.theme = view.theme;
  }, [view.theme]);
  useEffect(() => {
    document.documentElement.dataset.frame = view.frame;
  }, [view.frame]);
  useEffect(() => {
    if (view.screen !== "explore") dropEarlyFrame();
  }, [view.screen]);
  const [places] = useState(noPlaces);
  useEffect(() => {
    const goBack = () => {
      places.wentBack = performance.now();
    };
    window.addEventListener("popstate", goBack, { capture: true });
    return () => window.removeEventListener("popstate", goBack, { capture: true });
  }, [places]);
  if (screen === undefined) return null;
  const { Component } = screen;
  return (
    <StatusProvider>
      <SlideOffers>
        <a className="skip" href="#main">
          Skip to the {screen.title} screen
        </a>
        {view.frame === "map" ? <OpenAtlas /> : <Header />}
        <main id="main" className="main" tabIndex={-1}>
          <FaultBoundary
            key={screen.id}
            fault={(reason, retry) => (
              <PartFault
                what={`The ${screen.title} screen`}
                className="afloat"
                reason={reason}
                onRetry={retry}
              />
            )}
          >
            <KeptPlace screen={screen.id} places={places}>
              <Component />
            </KeptPlace>
          </FaultBoundary>
        </main>
      </SlideOffers>
      <BackToSlide />
      <div className="notice-stack">
        <BackgroundFaults />
        <WrongFiles />
        <NewVersion />
        <Notices />
      </div>
    </StatusProvider>
  );
};
