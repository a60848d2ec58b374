import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { measureQuery } from "../../../data/queries";
import { isHeld } from "../../../domain/boroughs";
import type { Areas } from "../../../domain/areas";
import { valuesOf } from "../../../domain/assemble";
import { CENSUS_TOPICS } from "../../../domain/census-measures";
import { percent, score, whole } from "../../../domain/format";
import { releaseShown } from "../../../domain/measure-releases";
import { heldMeasures } from "../../../domain/held-measures";
import { isToldAtOnce, type Measure } from "../../../domain/measures";
import { notInPack } from "../../../domain/pack-words";
import { OwnBadge } from "../../../ui/own-badge";

const atOnce = () => heldMeasures().filter(isToldAtOnce);

const onRequest = () =>
  CENSUS_TOPICS.map((name) => ({
    name,
    measures: heldMeasures().filter(({ topic }) => topic === name),
  })).filter(({ measures }) => measures.length > 0);

/** Who lives here: counts and shares, each with its year; the Census's own tables as they are opened. */
export const AreaContext = ({ areas, row }: { areas: Areas; row: number }) => (
  <section className="context">
    <h3 className="label">Who lives here</h3>
    <Figures measures={atOnce()} areas={areas} row={row} />
    {onRequest().map(({ name, measures }) => (
      <Topic key={name} name={name} measures={measures} areas={areas} row={row} />
    ))}
    {isHeld("measures/no-car") ? null : <p className="small not-in-pack">{notInPack("context")}</p>}
  </section>
);

interface Told {
  readonly measures: readonly Measure[];
  readonly areas: Areas;
  readonly row: number;
}

/** Fetched when opened: each measure is a file of its own. */
const Topic = ({ name, ...told }: Told & { readonly name: string }) => {
  const [opened, setOpened] = useState(false);
  const caveats = [...new Set(told.measures.map(({ caveat }) => caveat))];
  return (
    <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary className="quiet">{name}, 2021</summary>
      {opened ? (
        <>
          <Figures {...told} />
          {caveats.map((caveat) => (
            <p key={caveat} className="small">
              {caveat}
            </p>
          ))}
        </>
      ) : null}
    </details>
  );
};

const Figures = ({ measures, areas, row }: Told) => {
  const files = useQueries({ queries: measures.map(({ id }) => measureQuery(id)) });
  return (
    <dl>
      {measures.map((measure, at) => {
        const release = releaseShown(measure.id, null);
        const file = files[at]?.data;
        const value = file
          ? (valuesOf(file, measure, release, areas.carried).value[row] ?? NaN)
          : undefined;
        return (
          <div key={measure.id}>
            <dt title={measure.sentence}>
              {measure.short} <span>{release.year}</span> <OwnBadge tier={measure.tier} />
            </dt>
            <dd>
              {value === undefined ? (files[at]?.error?.message ?? "…") : said(measure, value)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
};

const said = ({ kind }: Measure, value: number): string =>
  Number.isNaN(value)
    ? "not known"
    : kind === "rate"
      ? percent(value)
      : kind === "score"
        ? score(value)
        : whole(value);
