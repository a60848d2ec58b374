import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { sources } from "../../../data/sources";
import { REGION } from "../../../domain/boroughs";
import { today } from "../../../domain/date-words";
import {
  figureSources,
  provenanceLines,
  provenanceOf,
  provenanceTitle,
} from "../../../domain/deck/provenance";
import { pictureOf } from "../../../map/picture-of";
import { StillMap } from "../../../map/still-map";
import { useGeography } from "../../../map/use-geography";
import { useShapes } from "../../../map/use-shapes";
import { Legend } from "../../../ui/legend/legend";
import type { Explored } from "../use-explore";
import "./print-sheet.css";

/**
 * What the printer gets of the map: one sheet with a title, the whole region or the open area's surroundings, the
 * legend, sources and link. Drawn when the page is printed, and before: the screen is wider than paper.
 */
export const PrintSheet = ({ explored }: { explored: Explored }) => {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    const draw = (): void => flushSync(() => setPrinted(true));
    window.addEventListener("beforeprint", draw);
    return () => window.removeEventListener("beforeprint", draw);
  }, []);
  return isPrinted ? <Sheet explored={explored} /> : null;
};

const Sheet = ({ explored: { content, view } }: { explored: Explored }) => {
  const ground = useGeography();
  const { geography } = useShapes(ground.geography, view.shape, content.choropleth.units.kind);
  const { provenance, legend, tier, sentence } = content;
  const told = provenanceOf({
    view,
    tier,
    keys: figureSources(view),
    sources,
    date: today(),
    link: window.location.href,
    map: provenance,
  });
  return (
    <section className="print-sheet">
      <h1 className="telling">
        {provenanceTitle(told)}, {REGION.name}
      </h1>
      {geography === null ? null : (
        <StillMap
          geography={geography}
          picture={pictureOf(content, "light")}
          label={sentence}
          highlight={content.highlight}
        />
      )}
      <Legend legend={legend} theme="light" layout="table" />
      <p className="small">
        {provenanceLines(told)
          .map(([name, line]) => `${name}: ${line}`)
          .join(" · ")}
      </p>
    </section>
  );
};
