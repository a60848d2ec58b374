import { allBoroughs } from "../../../domain/region-words";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { saveFile } from "../../../data/export/save-file";
import { largerAreasQuery } from "../../../data/queries";
import { useOwnFigures } from "../../../data/own/figures-session";
import { BOROUGHS } from "../../../domain/boroughs";
import { lowerFirst, plural, whole } from "../../../domain/format";
import { PAPER_KINDS, PAPER_WORDS, type PaperKind } from "../../../domain/papers/paper-kind";
import {
  SECTIONS,
  TEMPLATES,
  TEMPLATE_WORDS,
  USUAL_SECTIONS,
  type Section,
  type Template,
} from "../../../domain/papers/paper";
import { ChoiceRow } from "../../../ui/choice-row";
import { useWork } from "../../../ui/use-work";
import { WorkStatus } from "../../../ui/work-status";
import type { Patches } from "../patch/use-patches";
import type { Explored } from "../use-explore";
import { OwnWords } from "./own-words";
import { makePapers, type PaperFormat } from "./make-papers";
import { paperPlaces, papersTitle, type PaperWhere } from "./paper-places";
import { PaperSections } from "./paper-sections";

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
  { id: "zip", title: "Folder of PDFs", hint: "A file for each place, packed as one ZIP." },
  { id: "docx", title: "Word", hint: "One file to edit, with the same maps and tables." },
  { id: "xlsx", title: "Excel workbook", hint: "The figures alone, a row for each place." },
  { id: "csv", title: "CSV", hint: "The figures alone, for any program." },
];

/** Notes go into papers only where somebody asks for them, since papers are passed on; what is unusual takes a page. */
const LEFT_AT_FIRST: ReadonlySet<Section> = new Set(
  SECTIONS.filter((section) => section === "pinned" || !USUAL_SECTIONS.includes(section)),
);

/** Papers about every ward, other larger area, area or patch: of what, where, with what, as which file. */
export const PapersDialog = ({ explored, patches }: { explored: Explored; patches: Patches }) => {
  const group = useId();
  const client = useQueryClient();
  const { areas, change, matches, rows } = explored;
  const fitted = useQuery(largerAreasQuery);
  const [kind, setKind] = useState<PaperKind>("ward");
  const [where, setWhere] = useState<PaperWhere>(BOROUGHS[0]!.code);
  const [template, setTemplate] = useState<Template>("two-pages");
  const [order, setOrder] = useState<readonly Section[]>(SECTIONS);
  const [left, setLeft] = useState<ReadonlySet<Section>>(LEFT_AT_FIRST);
  const work = useWork(saveFile);
  const hasOwn = useOwnFigures().length > 0;
  const held = order.filter((section) => TEMPLATE_WORDS[template].sections.includes(section));
  const sections = held.filter((section) => !left.has(section));
  const [words, setWords] = useState("");
  // A list is one of areas, and only where something is asked of them.
  const isList = kind === "lsoa" && matches !== null && rows.length < areas.count;
  const asked = { kind, where: where === "list" && !isList ? "region" : where };
  const places =
    fitted.data === undefined
      ? undefined
      : paperPlaces(asked, { areas, file: fitted.data, patches: patches.list, listed: rows });
  const title = papersTitle(asked);
  const choice = { kind, title, places: places ?? [], template, sections, words };
  const toggle = (section: Section) => {
    const next = new Set(left);
    if (!next.delete(section)) next.add(section);
    setLeft(next);
  };
  const number = places?.length;
  const empty = places?.filter((place) => place.rows.length === 0) ?? [];
  return (
    <>
      <ChoiceRow
        title="A paper for each"
        name={`${group}-larger`}
        options={PAPER_KINDS.filter((id) => id !== "patch" || patches.list.length > 0).map(
          (id) => ({ id, title: lowerFirst(PAPER_WORDS[id].one) }),
        )}
        chosen={kind}
        onChoose={setKind}
      />
      {kind === "patch" ? null : (
        <label className="papers-where">
          <span className="label">Where</span>
          <select value={asked.where} onChange={({ target }) => setWhere(target.value)}>
            {BOROUGHS.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
            <option value="region">{allBoroughs()}</option>
            {isList ? (
              <option value="list">Areas that the filter finds ({whole(rows.length)})</option>
            ) : null}
          </select>
        </label>
      )}
      <ChoiceRow
        title="Length"
        name={`${group}-length`}
        options={TEMPLATES.map((id) => ({ id, title: TEMPLATE_WORDS[id].title }))}
        chosen={template}
        onChoose={setTemplate}
      />
      <PaperSections
        order={held}
        left={left}
        onOrder={(next) => setOrder([...next, ...order.filter((one) => !next.includes(one))])}
        onToggle={toggle}
      />
      {left.has("words") ? null : (
        <OwnWords
          words={words}
          place={places?.find((place) => place.rows.length > 0) ?? null}
          onWords={setWords}
        />
      )}
      <p className="telling download-sentence">
        {number === undefined
          ? "…"
          : `${title}: ${plural(number, "paper")}, ${TEMPLATE_WORDS[template].title} each.`}
      </p>
      {empty.length === 0 ? null : (
        <p className="small">
          {empty.map(({ name }) => name).join(", ")}: no area fits it best, so its report says that
          there are no figures.
        </p>
      )}
      {fitted.isError ? (
        <p className="work-problem" role="alert">
          The list of places did not load.{" "}
          <button type="button" className="quiet" onClick={() => void fitted.refetch()}>
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
