import { useQuery, useQueryClient } from "@tanstack/react-query";
import { saveFile } from "../../../data/export/save-file";
import { largerAreasQuery } from "../../../data/queries";
import { placeName } from "../../../domain/area-sentence";
import { plural } from "../../../domain/format";
import { largerAreasOf, type Larger, type LargerArea } from "../../../domain/larger-areas";
import { largerFigures, largerText } from "../../../domain/larger-figures";
import { LARGER_WORDS, splitWords } from "../../../domain/larger-words";
import { REGION } from "../../../domain/boroughs";
import type { Block } from "../../../domain/papers/paper";
import { placePaper, type PaperFacts } from "../../../domain/papers/place-paper";
import { valueText } from "../../../domain/value-text";
import { Cross } from "../../../ui/icons";
import { useWork } from "../../../ui/use-work";
import { WorkStatus } from "../../../ui/work-status";
import { IndicatorPageButton } from "../indicator-page/indicator-page-button";
import { makePapers } from "../papers/make-papers";
import { SECTION_TITLES, USUAL_SECTIONS } from "../../../domain/papers/paper";
import { paperFactsQuery } from "../papers/paper-facts-query";
import { AreaNotesPart } from "../notes/area-notes-part";
import { Feedback } from "../profile/feedback";
import { PatchFigures } from "../patch/patch-figures";
import type { Explored } from "../use-explore";
import "../profile/profile.css";
import "../patch/patch.css";
import "./larger.css";

/** A ward, constituency, neighbourhood or borough: the words and figures of its paper, on screen. */
export const LargerProfile = ({
  explored,
  larger,
  code,
}: {
  explored: Explored;
  larger: Larger;
  code: string;
}) => {
  const fitted = useQuery(largerAreasQuery);
  const told = useQuery(paperFactsQuery);
  const { areas, change } = explored;
  const place =
    fitted.data === undefined
      ? undefined
      : largerAreasOf(larger, areas, fitted.data).find((one) => one.code === code);
  const failed = fitted.error ?? told.error;
  return (
    <aside className="panel profile larger-profile" aria-label="Area profile">
      <button
        type="button"
        className="quiet profile-close"
        aria-label="Close the area profile"
        onClick={() => change({ area: null })}
      >
        <Cross />
      </button>
      {failed !== null ? (
        <p role="alert">
          The profile did not load: {failed.message}{" "}
          <button
            type="button"
            className="button small-button"
            onClick={() => void Promise.all([fitted.refetch(), told.refetch()])}
          >
            Retry
          </button>
        </p>
      ) : fitted.data === undefined || told.data === undefined ? (
        <p className="loading">Combining its figures…</p>
      ) : place === undefined ? (
        <p>
          {code} is not a {LARGER_WORDS[larger].one.toLowerCase()} in {REGION.name}.
        </p>
      ) : (
        <Told explored={explored} larger={larger} place={place} facts={told.data.facts} />
      )}
    </aside>
  );
};

const Told = ({
  explored,
  larger,
  place,
  facts,
}: {
  explored: Explored;
  larger: Larger;
  place: LargerArea;
  facts: PaperFacts;
}) => {
  const { areas, measure, values, change } = explored;
  const client = useQueryClient();
  const work = useWork(saveFile);
  const paper = placePaper(facts, larger, place, ["summary"]);
  const at = placePaper(facts, larger, place, ["releases"]).blocks;
  const nearby = placePaper(facts, larger, place, ["nearby"]).blocks;
  const notes = placePaper(facts, larger, place, ["notes"]).blocks;
  // What is mapped comes first.
  const isMapped = (one: { measure: { id: string }; values: { year: number } }) =>
    one.measure.id === measure.id && one.values.year === values.year;
  const told = [{ measure, values }, ...facts.told.filter((one) => !isMapped(one))];
  const [mapped] = largerFigures([place], values, areas);
  const figure = mapped === undefined ? "not known" : largerText(measure, mapped);
  const split = splitWords(larger, place.splitShare, "its residents");
  const ordered = place.rows.toSorted((a, b) => values.value[a]! - values.value[b]!);
  // Notes go along only where they are shown: papers are passed on.
  const sections = USUAL_SECTIONS.filter(
    (each) => each !== "pinned" || explored.view.notes !== "none",
  );
  const make = (format: "pdf" | "docx") =>
    work.start(`the paper on ${place.name}`, (under) =>
      makePapers(
        client,
        {
          kind: larger,
          title: place.name,
          places: [place],
          template: "two-pages",
          sections,
          words: "",
        },
        format,
        under,
      ),
    );
  return (
    <>
      <header>
        <p className="small">{paper.eyebrow}</p>
        <h2 className="telling profile-name">{paper.title}</h2>
        <p className="small">{paper.about}</p>
      </header>
      <Blocks blocks={paper.blocks} />
      <div className="profile-actions">
        <button type="button" className="button" onClick={() => make("pdf")}>
          Its paper (PDF)
        </button>
        <button type="button" className="button" onClick={() => make("docx")}>
          Word
        </button>
        <IndicatorPageButton explored={explored} code={place.code} />
      </div>
      <WorkStatus work={work} />
      {place.rows.length === 0 ? null : (
        <>
          <section>
            <h3 className="label">Beside its borough and the region</h3>
            <PatchFigures rows={place.rows} told={told} areas={areas} called="Here" />
          </section>
          <section>
            <h3 className="label">How well areas fit it</h3>
            <p className="small">
              {LARGER_WORDS[larger].fit === ""
                ? "It is made of whole areas (LSOAs)."
                : `${LARGER_WORDS[larger].fit} ${split === "" ? "None of its areas lies in another one." : `${split}.`}`}
            </p>
          </section>
          <section>
            <h3 className="label">At each release</h3>
            <Blocks blocks={at.filter(({ kind }) => kind !== "heading")} />
          </section>
          <section>
            <h3 className="label">{SECTION_TITLES.nearby}</h3>
            <Blocks blocks={nearby.filter(({ kind }) => kind !== "heading")} />
          </section>
          <section>
            <h3 className="label">
              {plural(place.rows.length, "area")} (LSOA), by {measure.short.toLowerCase()}{" "}
              {values.year}
            </h3>
            <ul className="larger-areas">
              {ordered.map((row) => (
                <li key={row}>
                  <button
                    type="button"
                    className="link"
                    onClick={() => change({ area: areas.codes[row] ?? null })}
                  >
                    {placeName(areas, row)}
                  </button>
                  <span className="small">{valueText(measure, values, row)}</span>
                </li>
              ))}
            </ul>
          </section>
          <AreaNotesPart />
          <section className="profile-source">
            <Blocks blocks={notes.filter(({ kind }) => kind !== "heading")} />
          </section>
          <Feedback
            explored={explored}
            place={`${place.name} (${LARGER_WORDS[larger].one.toLowerCase()})`}
            code={place.code}
            figure={`${measure.title} ${values.year}: ${figure}`}
          />
        </>
      )}
    </>
  );
};

const Blocks = ({ blocks }: { blocks: readonly Block[] }) =>
  blocks.map((block, at) => {
    switch (block.kind) {
      case "lead":
        return (
          <p key={at} className="telling sentence">
            {block.text}
          </p>
        );
      case "text":
        return <p key={at}>{block.text}</p>;
      case "small":
        return (
          <p key={at} className="small">
            {block.text}
          </p>
        );
      case "table":
        return (
          <table key={at} className="larger-figures">
            <caption className="sr-only">{block.title}</caption>
            <thead>
              <tr>
                {block.head.map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row) => (
                <tr key={row[0]}>
                  {row.map((text, cell) =>
                    cell === 0 ? (
                      <th key={cell} scope="row">
                        {text}
                      </th>
                    ) : (
                      <td key={cell}>{text}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        );
      case "heading":
      case "map":
        return null;
    }
  });
