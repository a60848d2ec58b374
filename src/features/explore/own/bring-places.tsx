import { useEffect, useRef, useState } from "react";

import { readPlaces, type OwnGrounds } from "../../../analysis/own/own-client";
import { addOwn } from "../../../data/own/places-session";
import type { OwnPlace } from "../../../domain/own-place";
import type { OwnShape } from "../../../domain/own-shape";
import { usedWords } from "../../../domain/own-words";
import { errorOf } from "../../../platform/error-of";
import { FailureNote } from "../../../ui/failure-note";

type Step =
  | { readonly step: "none" }
  | { readonly step: "reading"; readonly name: string }
  | { readonly step: "refused"; readonly fault: string }
  // For no fault of its own.
  | { readonly step: "failed"; readonly file: File; readonly error: Error }
  | {
      readonly step: "read";
      readonly places: readonly OwnPlace[];
      readonly shapes: readonly OwnShape[];
      readonly words: readonly string[];
    };

const KINDS = ".csv,.tsv,.txt,.xlsx,.geojson,.json,.kml,.gpx,.zip";

/** A file of places: read on this device, looked through, and then used or not. */
export const BringPlaces = ({ grounds, isFirst }: { grounds: OwnGrounds; isFirst: boolean }) => {
  const [state, setState] = useState<Step>({ step: "none" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const read = async (file: File): Promise<void> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setState({ step: "reading", name: file.name });
    try {
      const answer = await readPlaces(grounds, file, own.signal);
      setState(
        answer.kind === "read"
          ? { step: "read", places: answer.places, shapes: answer.shapes, words: answer.words }
          : { step: "refused", fault: answer.fault },
      );
    } catch (error) {
      if (own.signal.aborted) return;
      setState({ step: "failed", file, error: errorOf(error) });
    }
  };
  const cancel = (): void => {
    running.current?.abort();
    setState({ step: "none" });
  };
  return (
    <div className="own-bring">
      <label className="field">
        <span className="label">
          {isFirst ? "Add a file of places or shapes" : "Add another file"}
        </span>
        <input
          type="file"
          accept={KINDS}
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = "";
            if (file !== undefined) void read(file);
          }}
        />
      </label>
      {isFirst && state.step === "none" ? (
        <p className="small">
          CSV or XLSX with a postcode, a latitude and longitude, or an easting and northing;
          GeoJSON, KML or GPX. Shapes: GeoJSON, KML or a zipped shapefile. Your device reads it.
          Nothing is sent anywhere.
        </p>
      ) : null}
      {state.step === "reading" ? (
        <p role="status">
          Reading {state.name}…{" "}
          <button type="button" className="link" onClick={cancel}>
            Cancel
          </button>
        </p>
      ) : null}
      {state.step === "refused" ? (
        <p role="alert">{state.fault} Your earlier places are still there.</p>
      ) : null}
      {state.step === "failed" ? (
        <FailureNote error={state.error} onRetry={() => void read(state.file)} />
      ) : null}
      {state.step === "read" ? (
        <section aria-label="What was read">
          <ul className="own-report">
            {state.words.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p className="own-buttons">
            <button
              type="button"
              className="button small-button primary"
              onClick={() => {
                addOwn(state.places, state.shapes);
                setState({ step: "none" });
              }}
            >
              Use {usedWords(state.places.length, state.shapes.length)}
            </button>
            <button type="button" className="button small-button" onClick={cancel}>
              Do not use
            </button>
          </p>
        </section>
      ) : null}
    </div>
  );
};
