import type { ReactNode } from "react";
import { heldMeasures } from "../../domain/held-measures";
import { METHOD_GROUPS } from "../../domain/methods/method";
import { METHODS } from "../../domain/methods/methods";
import { Accessibility } from "./accessibility";
import { Contents } from "./contents";
import { Edition, Faults } from "./edition-section";
import { EXTRAS } from "./extras";
import { FreshnessTable } from "./freshness-table";
import { Glossary } from "./glossary";
import { MeasuresTable } from "./measures-table";
import { MethodSection } from "./method-section";
import { SourcesTable } from "./sources-table";
import { useSection } from "./use-section";
import "./method.css";

/** How the atlas comes by what it shows, what that can and cannot say, and whose data it is. */
export const MethodScreen = () => {
  useSection();
  return (
    <article className="method">
      <h1 className="telling">How this atlas is made</h1>
      <p className="method-lead telling">
        Every figure is published, or we compute it from published figures in a way this page
        describes. We show an unknown figure as unknown, never as zero.
      </p>
      <p>
        The Indices of Deprivation rank every small area of England from the most to the least
        deprived. They are relative: an area whose rank improves is less deprived{" "}
        <em>compared with the rest of England</em>, not necessarily less poor. And they are about
        areas: <a href="#people-and-places">not everyone in a deprived area is deprived</a>.
      </p>
      <Contents />
      {METHOD_GROUPS.map(({ id, title }) => (
        <Part key={id} id={id} title={title}>
          {METHODS.filter(({ group }) => group === id).map((method) => {
            const Extra = EXTRAS[method.id];
            return (
              <MethodSection key={method.id} method={method}>
                {Extra === undefined ? null : <Extra />}
              </MethodSection>
            );
          })}
        </Part>
      ))}
      <Part id="measures" title="Measures">
        <MeasuresTable measures={heldMeasures()} />
      </Part>
      <Part id="freshness" title="How new each figure is">
        <FreshnessTable />
      </Part>
      <Part id="sources" title="Sources and licences">
        <SourcesTable />
      </Part>
      <Part id="faults" title="Known faults and copies">
        <Faults />
      </Part>
      <Part id="glossary" title="Words explained">
        <Glossary />
      </Part>
      <Part id="accessibility" title="Accessibility">
        <Accessibility />
      </Part>
      <Part id="edition" title="Version, contact and corrections">
        <Edition />
      </Part>
    </article>
  );
};

const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
    <h2 className="telling" id={`${id}-title`}>
      {title}
    </h2>
    {children}
  </section>
);
