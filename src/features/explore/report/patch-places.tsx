import { useQueries } from "@tanstack/react-query";
import { measureQuery } from "../../../data/queries";
import type { Areas } from "../../../domain/areas";
import { valuesOf } from "../../../domain/assemble";
import { plural } from "../../../domain/format";
import {
  measureOf,
  redefinitionOf,
  releaseShown,
  releasesOf,
} from "../../../domain/measure-releases";
import { MEASURES, type Measure } from "../../../domain/measures";
import { combine } from "../../../domain/patch/combine";
import type { Release } from "../../../domain/release";
import { combinedText } from "../../../domain/patch/combined-text";

const IMD = measureOf("imd");
const DOMAINS = MEASURES.filter(({ domain }) => domain);
const SHOWN = [IMD, ...DOMAINS];

interface Line {
  readonly title: string;
  readonly measure: Measure;
  readonly release: Release;
}

const RELEASES: readonly Line[] = releasesOf("imd").map((release) => ({
  title: String(release.year),
  measure: IMD,
  release,
}));
const LATEST: readonly Line[] = DOMAINS.map((measure) => ({
  title: measure.short,
  measure,
  release: releaseShown(measure.id, null),
}));

/** Where a patch's areas stood at each release, and stand in each domain now: averages and counts. */
export const PatchPlaces = ({ rows, areas }: { rows: readonly number[]; areas: Areas }) => {
  const files = useQueries({ queries: SHOWN.map(({ id }) => measureQuery(id)) });
  const table = (heading: string, first: string, lines: readonly Line[]) => (
    <section className="figures">
      <h2 className="label">{heading}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">Average position</th>
            <th scope="col">In the most deprived 10%</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ title, measure, release }) => {
            const file = files[SHOWN.indexOf(measure)]?.data;
            const figure = file
              ? combine(rows, valuesOf(file, measure, release, areas.carried), areas)
              : null;
            return (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td>{figure === null ? "" : combinedText(figure)}</td>
                <td>
                  {figure?.kind === "position"
                    ? `${figure.most10} of ${plural(figure.known, "area")}`
                    : ""}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
  return (
    <>
      {table("Multiple deprivation at each release", "Release", RELEASES)}
      {table(`Domains, ${LATEST[0]?.release.year ?? ""}`, "Domain", LATEST)}
      <p className="small">
        Average position in England, weighted by residents: 0% is the most deprived.{" "}
        {redefinitionOf(IMD.id)}
      </p>
    </>
  );
};
