import { useEffect } from "react";
import { useOffline } from "../../../data/offline/use-offline";
import {
  askTheirSize,
  keepStreets,
  removeStreets,
  type KeptStreets,
} from "../../../data/streets/kept-streets";
import { useKeptStreets } from "../../../data/streets/use-kept-streets";
import { percent } from "../../../domain/format";
import "./streets.css";

const sizeOf = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** What is said, what the one button says, and what it does. */
const partsOf = (kept: KeptStreets): [said: string, action: string, act: () => void] | null => {
  switch (kept.kind) {
    case "unknown":
      return null;
    case "none":
      if (kept.bytes === null) return null;
      return ["", `Save streets for offline use (${sizeOf(kept.bytes)})`, () => void keepStreets()];
    case "saving":
      return [
        `Saving streets on this device: ${percent(100 * kept.share, 0)}`,
        "Cancel",
        kept.cancel,
      ];
    case "kept":
      return [
        `This device has the streets (${sizeOf(kept.bytes)}), so they work offline.`,
        "Remove saved streets",
        () => void removeStreets(),
      ];
    case "failed":
      return [kept.reason, "Save streets again", () => void keepStreets()];
  }
};

/** Keeps the streets for use offline, only when the reader asks. One button throughout, so that it keeps the focus. */
const Offer = () => {
  const kept = useKeptStreets();
  const isSizeWanted = kept.kind === "none" && kept.bytes === null;
  useEffect(() => {
    if (isSizeWanted) void askTheirSize();
  }, [isSizeWanted]);
  const parts = partsOf(kept);
  if (parts === null) return null;
  const [said, action, act] = parts;
  return (
    <div className="keep-streets">
      <p className="small" role="status" aria-label="Saved streets">
        {said}
      </p>
      {kept.kind === "saving" ? <progress aria-label="Saving streets" value={kept.share} /> : null}
      <button type="button" className="button small-button" onClick={act}>
        {action}
      </button>
    </div>
  );
};

/** Where the atlas itself works offline: without it, saved streets would have no page to lie in. */
export const KeepStreets = () => {
  const { kind } = useOffline();
  return kind === "ready" || kind === "update" ? <Offer /> : null;
};
