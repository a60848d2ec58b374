import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { largerAreasQuery } from "../../../data/queries";
import { isHeld, REGION } from "../../../domain/boroughs";
import { searchOf } from "../../../domain/deck/view-search";
import { artefactOf } from "../../../domain/held-measures";
import { listed } from "../../../domain/format";
import { pageTitle } from "../../../domain/indicator-page/page-block";
import { fitNotes, pagePlaces, placesAsked } from "../../../domain/indicator-page/page-places";
import { measureOf, releaseShown } from "../../../domain/measure-releases";
import type { MeasureId } from "../../../domain/measures";
import { today } from "../../../domain/date-words";
import { embedCode } from "../../../ui/embed-code";
import { FailureNote } from "../../../ui/failure-note";
import { MethodLinks } from "../../../ui/method-links";
import { NotInPack } from "../../../ui/not-in-pack";
import { shareInstead } from "../../../ui/shared-link";
import { useCopy } from "../../../ui/use-copy";
import type { Explored } from "../use-explore";
import { licenceLines } from "../download/provenance";
import { MeasureBlock } from "./measure-block";
import { PageChoices } from "./page-choices";
import "../report/report.css";
import "./indicator-page.css";

const METHODS = [
  { id: "rank", of: "Positions in England" },
  { id: "patches", of: "Figures of several areas" },
  { id: "people-and-places", of: "Places are not people" },
] as const;

const releaseTitle = (id: MeasureId): string => releaseShown(id, null).title;

const addressOf = (search: string): string => new URL(`?${search}`, window.location.href).href;

/** Places and measures that somebody chose, on one page with its own link and code for a web page. */
export const IndicatorPage = ({ explored }: { explored: Explored }) => {
  const { areas, view, change } = explored;
  const { region, told, frame } = view;
  const hasLarger = isHeld("larger-areas");
  const fitted = useQuery({ ...largerAreasQuery, enabled: hasLarger });
  const all = useMemo(() => pagePlaces(areas, fitted.data ?? null), [areas, fitted.data]);
  const { places, unknown } = useMemo(() => placesAsked(view.places, all), [view.places, all]);
  const isWaiting = hasLarger && fitted.isPending;
  const title = places.length === 0 ? "An indicator page" : pageTitle(places);
  const page = useRef<HTMLElement>(null);
  const { copied, copy } = useCopy();
  // Nothing of the view but what the page shows: no participants, patches or figures of the reader's own.
  const shown = { region, report: "indicators", places: view.places, told } as const;
  const link = addressOf(searchOf(shown));
  useEffect(
    () => shareInstead(() => ({ address: link, said: "Link copied. It opens exactly this page." })),
    [link],
  );
  useEffect(() => {
    const before = document.title;
    document.title = `${title}: Reach Atlas`;
    return () => {
      document.title = before;
    };
  }, [title]);
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  const code = embedCode(addressOf(searchOf({ ...shown, frame: "map" })));
  const notes = fitNotes(places);
  return (
    <div className="report-screen indicator-screen">
      {frame === "map" ? null : (
        <>
          <div className="report-tools">
            <button type="button" className="button" onClick={() => change({ report: null })}>
              Back to the map
            </button>
            <span>
              <button
                type="button"
                className="button"
                onClick={() => void copy(code, "Code copied.")}
              >
                {copied ? "Code copied" : "Copy code for a web page"}
              </button>
              <button type="button" className="button primary" onClick={() => window.print()}>
                Print or save as PDF
              </button>
            </span>
          </div>
          <PageChoices
            all={all}
            places={places}
            told={told}
            onPlaces={(codes) => change({ places: codes })}
            onTold={(ids) => change({ told: ids })}
          />
        </>
      )}
      <article
        ref={page}
        tabIndex={-1}
        className="report"
        data-theme="light"
        aria-label={`Indicators: ${title}`}
      >
        <header>
          <p className="small">Indicators, {REGION.name}</p>
          <h1 className="telling report-title">{title}</h1>
          {places.map(({ code: each, name, what }) => (
            <p key={each} className="small">
              {name}: {what}
            </p>
          ))}
        </header>
        {fitted.error === null ? null : (
          <FailureNote error={fitted.error} onRetry={() => void fitted.refetch()} />
        )}
        {isWaiting ? (
          <p className="loading">Finding the places…</p>
        ) : unknown.length > 0 ? (
          <p role="alert">
            {listed(unknown)}: there is no such place in {REGION.name}.
          </p>
        ) : null}
        {isWaiting || places.length > 0 ? null : <p>Add a place to begin.</p>}
        {told.length > 0 ? null : <p>Add a measure to begin.</p>}
        {places.length === 0
          ? null
          : told.map((id) =>
              isHeld(artefactOf(id)) ? (
                <MeasureBlock
                  key={id}
                  measure={measureOf(id)}
                  places={places}
                  areas={areas}
                  link={link}
                />
              ) : (
                <NotInPack key={id} artefact={artefactOf(id)} />
              ),
            )}
        <footer className="small report-sources">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {told.length === 0 ? null : <p>{licenceLines(told.map(releaseTitle)).join(" ")}</p>}
          <MethodLinks links={METHODS} />
          <p>
            Reach Atlas, {today()}. The same page: <span className="report-link">{link}</span>
          </p>
        </footer>
      </article>
    </div>
  );
};
