import type { ComponentType } from "react";
import { BUILT_IN, isHeld, REGION } from "../domain/boroughs";
import { NotInPack } from "../ui/not-in-pack";
import "./not-held.css";

/** A screen of which a region's pack holds nothing says so, and where it is; any other is itself. */
export const whereHeld = (
  artefact: string,
  screen: { readonly id: string; readonly title: string },
  Component: ComponentType,
): ComponentType =>
  function WhereHeld() {
    if (isHeld(artefact)) return <Component />;
    return (
      <section className="not-held" aria-labelledby="not-held">
        <h1 id="not-held" className="telling">
          {screen.title}: {REGION.name}
        </h1>
        <NotInPack artefact={artefact === "postcodes" ? "participants" : artefact} />
        <a className="button" href={`?screen=${screen.id}`}>
          Open {screen.title} for {BUILT_IN.name}
        </a>
      </section>
    );
  };
