import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";

import { whereNext, type OwnGrounds } from "../../../analysis/own/own-client";
import type { WhereNextAsked } from "../../../analysis/own/own-worker";
import { changePlaces } from "../../../data/own/places-session";
import { pointsQuery } from "../../../data/queries";
import type { Areas } from "../../../domain/areas";
import { AIMS } from "../../../domain/own-objectives";
import { percent } from "../../../domain/format";
import type { OwnPlace, OwnPlacesShown } from "../../../domain/own-place";
import { metresOf } from "../../../domain/own-walk";
import { FailureNote } from "../../../ui/failure-note";
import { SitesFound } from "./sites-found";
import { useMissing } from "./use-missing";
import { useAnswer } from "./use-answer";

const CANDIDATES = [
  { id: "libraries", title: "Libraries" },
  { id: "stations", title: "Railway stations" },
  { id: "gps", title: "GP practices" },
  { id: "areas", title: "The middle of any area (LSOA)" },
] as const;
type Kind = (typeof CANDIDATES)[number]["id"];

const SITES = Array.from({ length: 10 }, (_, at) => at + 1);

interface Question {
  readonly kind: Kind;
  readonly aim: (typeof AIMS)[number];
  readonly sites: number;
  readonly pinned: readonly number[];
  readonly forbidden: readonly number[];
}

interface Asked {
  readonly grounds: OwnGrounds;
  readonly asked: WhereNextAsked;
  readonly report: (share: number) => void;
}

const ask = ({ grounds, asked, report }: Asked, signal: AbortSignal) =>
  whereNext(grounds, asked, report, signal);

/** Where 1 to 10 more places would reach most people whom none reaches yet, or be nearest on average. */
export const WhereNextPart = ({
  grounds,
  own,
  areas,
}: {
  grounds: OwnGrounds;
  own: OwnPlacesShown;
  areas: Areas;
}) => {
  const [question, setQuestion] = useState<Question>({
    kind: "libraries",
    aim: AIMS[0]!,
    sites: 3,
    pinned: [],
    forbidden: [],
  });
  const [isAsked, setAsked] = useState(false);
  const [share, setShare] = useState(0);
  const { kind, aim, sites, pinned, forbidden } = question;
  const file = useQuery({
    ...pointsQuery(kind === "areas" ? "libraries" : kind),
    enabled: kind !== "areas",
  });
  const listed = kind === "areas" ? areas : file.data;
  const candidates = useMemo(
    () => (listed === undefined ? null : candidatesOf(listed, kind)),
    [listed, kind],
  );
  const missing = useMissing(areas);
  const isMissing = aim.group.id === "missing-participants";
  const refusal = isMissing ? missing.refusal : "";
  const people = isMissing ? missing.people : null;
  const { places, walk } = own;
  const metres = walk == null ? own.metres : metresOf(walk);
  const asked = useMemo(
    () =>
      !isAsked || candidates === null || refusal !== ""
        ? null
        : {
            grounds,
            asked: {
              ...{ places, candidates, metres, sites, pinned, forbidden },
              objective: aim.group.id,
              missing: people,
              way: aim.way,
            },
            report: setShare,
          },
    [isAsked, grounds, places, candidates, metres, aim, people, refusal, sites, pinned, forbidden],
  );
  const { answer, error, retry } = useAnswer(asked, ask);
  // Another list or another number of places makes what was pinned meaningless.
  const choose = (change: Partial<Question>): void => {
    setQuestion({ ...question, pinned: [], forbidden: [], ...change });
    changePlaces({ proposed: [] });
  };
  return (
    <section className="own-next" aria-label="Where next">
      <h2>Where next?</h2>
      <label className="field">
        <span className="label">More places</span>
        <select value={sites} onChange={({ target }) => choose({ sites: Number(target.value) })}>
          {SITES.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="label">Aim</span>
        <select
          value={aim.id}
          onChange={({ target }) => choose({ aim: AIMS.find(({ id }) => id === target.value)! })}
        >
          {AIMS.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="label">Chosen among</span>
        <select
          value={kind}
          onChange={({ target }) =>
            choose({ kind: CANDIDATES.find(({ id }) => id === target.value)!.id })
          }
        >
          {CANDIDATES.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {refusal === "" ? null : <p role="status">{refusal}</p>}
      {isAsked && refusal === "" ? (
        <button
          type="button"
          className="button small-button"
          onClick={() => {
            setAsked(false);
            changePlaces({ proposed: [] });
          }}
        >
          {answer === null && error === null ? "Cancel" : "Clear"}
        </button>
      ) : (
        <button
          type="button"
          className="button small-button primary"
          disabled={refusal !== ""}
          onClick={() => {
            setShare(0);
            setAsked(true);
          }}
        >
          Find the sites
        </button>
      )}
      {file.error !== null ? (
        <FailureNote error={file.error} onRetry={() => void file.refetch()} />
      ) : null}
      {error !== null ? <FailureNote error={error} onRetry={retry} /> : null}
      {asked !== null && answer === null && error === null ? (
        <p role="status">
          Trying the sites…
          <span aria-hidden="true">
            {" "}
            <progress value={share} /> {percent(100 * share)}
          </span>
        </p>
      ) : null}
      {answer === null || candidates === null ? null : (
        <SitesFound
          found={answer}
          candidates={candidates}
          group={aim.group}
          own={own}
          also={isMissing ? missing.said : []}
          onMap={isMissing ? missing.onMap : ""}
          pinned={pinned}
          onPin={(candidate) =>
            setQuestion({
              ...question,
              pinned: pinned.includes(candidate)
                ? pinned.filter((one) => one !== candidate)
                : [...pinned, candidate],
            })
          }
          onForbid={(candidate) =>
            setQuestion({
              ...question,
              pinned: pinned.filter((one) => one !== candidate),
              forbidden: [...forbidden, candidate],
            })
          }
          onInstead={(candidate, instead) =>
            setQuestion({
              ...question,
              pinned: [...pinned.filter((one) => one !== candidate), instead],
              forbidden: [...forbidden, candidate],
            })
          }
          forbidden={forbidden.length}
          onAllow={() => setQuestion({ ...question, forbidden: [] })}
        />
      )}
    </section>
  );
};

const candidatesOf = (
  {
    names,
    longitude,
    latitude,
  }: {
    readonly names: readonly string[];
    readonly longitude: ArrayLike<number>;
    readonly latitude: ArrayLike<number>;
  },
  kind: Kind,
): readonly OwnPlace[] =>
  names.map((name, at) => ({
    name,
    kind: kind === "areas" ? "middle of an area" : "",
    longitude: longitude[at]!,
    latitude: latitude[at]!,
    source: 0,
  }));
