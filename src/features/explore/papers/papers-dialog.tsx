import { allBoroughs } from "../../../domain/region-words";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { saveFile } from "../../../data/export/save-file";
import { useOwnFigures } from "../../../data/own/figures-session";
import { BOROUGHS } from "../../../domain/boroughs";
import { plural } from "../../../domain/format";
import { LARGER, type Larger } from "../../../domain/larger-areas";
import { LARGER_WORDS } from "../../../domain/larger-words";
import {
  SECTION_TITLES,
  SECTIONS,
  USUAL_SECTIONS,
  type Section,
} from "../../../domain/papers/paper";
import { ChoiceRow } from "../../../ui/choice-row";
import { useView } from "../../../data/use-view";
import { useWork } from "../../../ui/use-work";
import { WorkStatus } from "../../../ui/work-status";
import { OwnWords } from "./own-words";
import { makePapers, papersTitle, placesOf, type PaperFormat } from "./make-papers";

interface FormatWords {
  readonly id: PaperFormat;
  readonly title: string;
  readonly hint: string;
}

const FORMATS: readonly FormatWords[] = [
  {
    id: "pdf",
    title: "PDF",
    hint: "One file with contents and page numbers, tagged for screen readers.",
  },
  { id: "docx", title: "Word", hint: "One file to edit, with the same maps and tables." },
  { id: "xlsx", title: "Excel workbook", hint: "The figures alone, a row for each place." },
  { id: "csv", title: "CSV", hint: "The figures alone, for any program." },
];

/** Notes go into papers only where somebody asks for them, since papers are passed on; what is unusual takes a page. */
const LEFT_AT_FIRST: ReadonlySet<Section> = new Set(
  SECTIONS.filter((section) => section === "pinned" || !USUAL_SECTIONS.includes(section)),
);

/** A paper about every ward, constituency, neighbourhood or borough: what, where, with what, as which file. */
export const PapersDialog = () => {
  const group = useId();
  const client = useQueryClient();
  const [, change] = useView();
  const [larger, setLarger] = useState<Larger>("ward");
  const [borough, setBorough] = useState<string | null>(BOROUGHS[0]!.code);
  const [left, setLeft] = useState<ReadonlySet<Section>>(LEFT_AT_FIRST);
  const work = useWork(saveFile);
  const hasOwn = useOwnFigures().length > 0;
  const sections = SECTIONS.filter((section) => !left.has(section));
  const [words, setWords] = useState("");
  const choice = { larger, borough, only: null, sections, words };
  const places = useQuery({
    queryKey: ["paper-places", larger, borough],
    queryFn: () => placesOf(client, { larger, borough, only: null }),
  });
  const toggle = (section: Section) => {
    const next = new Set(left);
    if (!next.delete(section)) next.add(section);
    setLeft(next);
  };
  const number = places.data?.length;
  const empty = places.data?.filter(({ rows }) => rows.length === 0) ?? [];
  return (
    <>
      <ChoiceRow
        title="A paper for each"
        name={`${group}-larger`}
        options={LARGER.map((id) => ({ id, title: LARGER_WORDS[id].one.toLowerCase() }))}
        chosen={larger}
        onChoose={setLarger}
      />
      <label className="papers-where">
        <span className="label">Where</span>
        <select
          value={borough ?? ""}
          onChange={({ target }) => setBorough(target.value === "" ? null : target.value)}
        >
          {BOROUGHS.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          <option value="">{allBoroughs()}</option>
        </select>
      </label>
      <fieldset className="papers-with">
        <legend className="label">With</legend>
        {SECTIONS.map((section) => (
          <label key={section}>
            <input type="checkbox" checked={!left.has(section)} onChange={() => toggle(section)} />
            {SECTION_TITLES[section]}
          </label>
        ))}
      </fieldset>
      {left.has("words") ? null : (
        <OwnWords
          words={words}
          place={places.data?.find(({ rows }) => rows.length > 0) ?? null}
          onWords={setWords}
        />
      )}
      <p className="telling download-sentence">
        {number === undefined
          ? "…"
          : `${papersTitle(choice)}: ${plural(number, "paper")}, about two pages each.`}
      </p>
      {empty.length === 0 ? null : (
        <p className="small">
          {empty.map(({ name }) => name).join(", ")}: no area fits it best, so its report says that
          there are no figures.
        </p>
      )}
      {places.isError ? (
        <p className="work-problem" role="alert">
          The list of places did not load.{" "}
          <button type="button" className="quiet" onClick={() => void places.refetch()}>
            Try again
          </button>
        </p>
      ) : null}
      <ul className="download-formats">
        {FORMATS.map(({ id, title, hint }) => (
          <li key={id}>
            <button
              type="button"
              className="button"
              disabled={number === undefined || sections.length === 0}
              aria-disabled={work.making !== null}
              aria-describedby={`${group}-${id}`}
              onClick={() =>
                work.start(`the papers as ${title}`, (under) =>
                  makePapers(client, choice, id, under),
                )
              }
            >
              {title}
            </button>
            <span id={`${group}-${id}`} className="small">
              {hint}
            </span>
          </li>
        ))}
      </ul>
      {hasOwn ? (
        <p className="small">
          Your own figures are not in papers, which tell published figures only. Tables, maps and
          slides hold them.
        </p>
      ) : null}
      <p className="small">
        Your device makes them. Nothing is sent. Each report says how well areas fit the place, what
        changed in the Indices, and its sources.
      </p>
      <p className="small">
        For a few places and measures on one page, with a link and code for a web page:{" "}
        <button
          type="button"
          className="link"
          onClick={() => change({ report: "indicators", places: [], told: ["imd"] })}
        >
          make an indicator page
        </button>
        .
      </p>
      <WorkStatus work={work} />
    </>
  );
};
