import type { ReactNode } from "react";
import { textOf, type Run } from "../../../domain/area-sentence";
import { Cross } from "../../../ui/icons";
import { Sentence } from "../../../ui/sentence";
import { useCopy } from "../../../ui/use-copy";
import { AreaNotesPart } from "../notes/area-notes-part";
import "../profile/profile.css";
import "./in-work.css";

/** The frame of a profile: what the place is, its figures in a sentence, then its sections. */
export const PlaceProfile = ({
  kind,
  title,
  name,
  runs,
  onClose,
  children,
}: {
  /** "Neighbourhood in Knowsley". */
  kind: string;
  title: string;
  /** "Knowsley 006 · E02001332". */
  name: string;
  runs: readonly Run[];
  onClose: () => void;
  children: ReactNode;
}) => {
  const { copied, copy } = useCopy();
  const sentence = `${title} (${name}). ${textOf(runs)}`;
  return (
    <aside className="panel profile place-profile" aria-label="Area profile">
      <button
        type="button"
        className="quiet profile-close"
        aria-label="Close the area profile"
        onClick={onClose}
      >
        <Cross />
      </button>
      <header>
        <p className="small">{kind}</p>
        <h2 className="telling profile-name">{title}</h2>
        <p className="small">{name}</p>
      </header>
      <Sentence runs={runs} />
      <div className="profile-actions">
        <button
          type="button"
          className="button"
          onClick={() => void copy(sentence, "Sentence copied.")}
        >
          {copied ? "Copied" : "Copy sentence"}
        </button>
      </div>
      {children}
      <AreaNotesPart />
    </aside>
  );
};
