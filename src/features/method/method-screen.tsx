import { MEASURES } from "../../domain/measures";
import { RELEASES } from "../../domain/releases";
import { whole } from "../../domain/format";
import { CARRIED, CARRIED_WORDS } from "../../domain/carried";
import { ClaimsSection } from "./claims/claims-section";
import { InWorkMeasuresTable } from "./claims/in-work-measures-table";
import { MeasuresTable } from "./measures-table";
import { SourcesTable } from "./sources-table";
import "./method.css";

const IOD = RELEASES.filter(({ dataset }) => dataset === "iod");

/** How the atlas comes by what it shows, what that can and cannot say, and whose data it is. */
export const MethodScreen = () => (
  <article className="method">
    <h1 className="telling">How this atlas is made</h1>
    <p className="method-lead telling">
      Every figure is a published one, or is computed from published ones in a way this page
      describes. Unknown is shown as unknown, never as zero.
    </p>

    <section>
      <h2 className="telling">What the Indices of Deprivation say</h2>
      <p>
        The Indices rank every small area of England (an LSOA, about 1,500 people) from the most to
        the least deprived. 1 is always the <b>most deprived</b>. They are relative: an area whose
        rank improves is less deprived <em>compared with the rest of England</em>, not necessarily
        less poor. Scores of different releases do not compare, so this atlas never compares them.
        It compares positions.
      </p>
      <table>
        <caption className="sr-only">Releases of the Indices of Deprivation</caption>
        <thead>
          <tr>
            <th scope="col">Release</th>
            <th scope="col">Areas ranked</th>
            <th scope="col">Published on</th>
          </tr>
        </thead>
        <tbody>
          {IOD.map(({ year, title, areas, geography }) => (
            <tr key={year}>
              <th scope="row">{title}</th>
              <td>{whole(areas ?? NaN)}</td>
              <td>LSOAs of {geography.replace("lsoa", "20")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>

    <section>
      <h2 className="telling">One map for twenty years</h2>
      <p>
        Boundaries changed in 2011 and 2021. Everything here is drawn on the areas of 2021, and
        older releases are carried to them through the Office for National Statistics’ own lookups.
        What is carried is the position in England, (rank − 0.5) ÷ number of areas, averaged by
        residents where several old areas became one. Each carried figure says which it is:
      </p>
      <dl className="carried-list">
        {CARRIED.map((kind) => (
          <div key={kind}>
            <dt>{kind}</dt>
            <dd>{CARRIED_WORDS[kind]}.</dd>
          </div>
        ))}
      </dl>
      <p>
        An area counts as in the most deprived 10% at a release only when every old area behind it
        was. Counts of people are not shared out: where an area was split after a release, its part
        of the count is shown as unknown.
      </p>
    </section>

    <section>
      <h2 className="telling">Measures</h2>
      <MeasuresTable measures={MEASURES} />
    </section>

    <section>
      <h2 className="telling">In-work poverty, at the level at which it is known</h2>
      <p>
        Nobody measures in-work poverty below borough level. What is published stands on the areas
        it is published for, each with how far it can be trusted; one model shares it out, in bands.
      </p>
      <InWorkMeasuresTable />
    </section>

    <ClaimsSection />

    <section>
      <h2 className="telling">Sources and licences</h2>
      <SourcesTable />
    </section>
  </article>
);
